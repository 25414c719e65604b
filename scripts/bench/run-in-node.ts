/** Runs all measurements of a dataset in processes of Node. A browser would get the same assets, articles and designs. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { packDataset, type Dataset } from '../../matching/pack-dataset.ts';
import { ALL_DESIGNS } from './designs/all.ts';
import type { DatasetFigures, DesignKey, Figures, Readiness } from './figures.ts';
import { generateArticle } from './generate-article.ts';
import { median } from './stopwatch.ts';
import type { Task } from './worker.ts';

/** What a big dataset's structures need to stand beside its text. */
const HEAP = '--max-old-space-size=6144';
/** Fresh processes per design; from this many records on only the two that the ratio needs are started more than once. */
const READY_RUNS = 3;
const MANY = 50_000;
/** 11 would take minutes for 50 MB and saves a few percent. */
const BROTLI_QUALITY = 9;

export interface Measured {
  figures: DatasetFigures;
  profile: Pick<NonNullable<Figures['profile']>, 'opening' | 'annotating'> | null;
}

export interface Bench {
  /** the built worker (build-worker.ts) */
  worker: string;
  /** a directory for assets and articles */
  dir: string;
  /** lengths of the articles, in characters */
  lengths: readonly number[];
  /** hears what is going on */
  say: (text: string) => void;
}

/** Measures every design on a dataset, with one article of each length. */
export function measureDataset({ worker, dir, lengths, say }: Bench, size: string, dataset: Dataset, profile: boolean): Measured {
  const json = JSON.stringify(dataset.records);
  const compiled = new Uint8Array(packDataset(dataset));
  const articles = lengths.map((length) => generateArticle(dataset.records, length));
  const files = {
    json: path.join(dir, 'records.json'),
    compiled: path.join(dir, 'dataset.bin'),
    articles: path.join(dir, 'articles.json'),
    middle: middleOf(lengths),
  };
  writeFileSync(files.json, json);
  writeFileSync(files.compiled, compiled);
  writeFileSync(files.articles, JSON.stringify(articles));
  say(`${size}: times`);
  const timings = run(worker, { kind: 'times', ...files }) as DatasetFigures['timings'];
  const readiness = Object.fromEntries(
    ALL_DESIGNS.map(({ key, label }) => {
      say(`${size}: ready, ${label}`);
      const runs = dataset.records.length < MANY || key === 'map' || key === 'engine' ? READY_RUNS : 1;
      return [key, middling(Array.from({ length: runs }, () => run(worker, { kind: 'ready', ...files, design: key }) as Readiness))];
    }),
  ) as Record<DesignKey, Readiness>;
  return {
    figures: {
      size,
      entities: dataset.records.length,
      asset: { raw: compiled.length, brotli: brotliBytes(compiled) },
      articles: articles.map(({ planted }, i) => ({ chars: lengths[i]!, planted })),
      timings,
      readiness,
    },
    profile: profile ? (run(worker, { kind: 'profile', ...files }) as Measured['profile']) : null,
  };
}

/** The index of the length that the ratios are quoted for: 10,000 characters, or what comes nearest. */
export function middleOf(lengths: readonly number[]): number {
  const distance = (length: number) => Math.abs(Math.log(length / 10_000));
  return lengths.reduce((best, length, i) => (distance(length) < distance(lengths[best]!) ? i : best), 0);
}

function run(worker: string, task: Task): unknown {
  const options = ['--expose-gc', HEAP, worker, JSON.stringify(task)];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

function middling(runs: readonly Readiness[]): Readiness {
  const firsts = runs.flatMap(({ first }) => first ?? []);
  return {
    ready: median(runs.map(({ ready }) => ready)),
    first: firsts.length > 0 ? median(firsts) : null,
    heap: median(runs.map(({ heap }) => heap)),
  };
}

function brotliBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }).length;
}
