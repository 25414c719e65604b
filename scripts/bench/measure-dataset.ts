/** Measures every design on one dataset, in each of the places. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { packDataset, type Dataset } from '../../matching/pack-dataset.ts';
import { ALL_DESIGNS, MATCHING_DESIGNS } from './designs/all.ts';
import type { DatasetFigures, DesignKey, Readiness } from './figures.ts';
import { generateArticle } from './generate-article.ts';
import type { Measured, Runner } from './runner.ts';
import { median, type Timing } from './stopwatch.ts';

/** Cold starts per design; from this many records on only the two that the ratio needs are started more than once. */
const READY_RUNS = 3;
const MANY = 50_000;
/** 11 would take minutes for 50 MB and saves a few percent. */
const BROTLI_QUALITY = 9;

export interface Bench {
  runners: readonly Runner[];
  /** a directory for assets and articles */
  dir: string;
  /** lengths of the articles, in characters */
  lengths: readonly number[];
  /** hears what is going on */
  say: (text: string) => void;
}

/** One answer for each runner, in their order. */
export async function measureDataset({ runners, dir, lengths, say }: Bench, size: string, dataset: Dataset): Promise<DatasetFigures[]> {
  const compiled = new Uint8Array(packDataset(dataset));
  const articles = lengths.map((length) => generateArticle(dataset.records, length));
  writeFileSync(path.join(dir, 'records.json'), JSON.stringify(dataset.records));
  writeFileSync(path.join(dir, 'dataset.bin'), compiled);
  writeFileSync(path.join(dir, 'articles.json'), JSON.stringify(articles));
  const brotli = brotliCompressSync(compiled, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }).length;
  const figures: DatasetFigures[] = [];
  for (const runner of runners) {
    await runner.use(dir);
    figures.push({
      size,
      entities: dataset.records.length,
      asset: { raw: compiled.length, brotli },
      articles: articles.map(({ planted }, i) => ({ chars: lengths[i]!, planted })),
      ...(await measureIn(runner, size, dataset.records.length, middleOf(lengths), say)),
    });
  }
  return figures;
}

async function measureIn(runner: Runner, size: string, entities: number, middle: number, say: Bench['say']): Promise<Measured> {
  const timings: Partial<Record<DesignKey, Timing[]>> = {};
  const readiness: Partial<Record<DesignKey, Readiness>> = {};
  for (const { key, label } of MATCHING_DESIGNS) {
    say(`${runner.where}, ${size}: times, ${label}`);
    timings[key] = await runner.run({ kind: 'times', design: key, middle });
  }
  for (const { key, label } of ALL_DESIGNS) {
    say(`${runner.where}, ${size}: ready, ${label}`);
    const runs: Readiness[] = [];
    const wanted = entities < MANY || key === 'map' || key === 'engine' ? READY_RUNS : 1;
    while (runs.length < wanted) runs.push(await runner.run({ kind: 'ready', design: key, middle }));
    readiness[key] = middling(runs);
  }
  return { timings: timings as Measured['timings'], readiness: readiness as Measured['readiness'] };
}

/** The index of the length that the ratios are quoted for: 10,000 characters, or what comes nearest. */
export function middleOf(lengths: readonly number[]): number {
  const distance = (length: number) => Math.abs(Math.log(length / 10_000));
  return lengths.reduce((best, length, i) => (distance(length) < distance(lengths[best]!) ? i : best), 0);
}

function middling(runs: readonly Readiness[]): Readiness {
  const firsts = runs.flatMap(({ first }) => first ?? []);
  const heaps = runs.flatMap(({ heap }) => heap ?? []);
  return {
    ready: median(runs.map(({ ready }) => ready)),
    first: firsts.length > 0 ? median(firsts) : null,
    heap: heaps.length > 0 ? median(heaps) : null,
  };
}
