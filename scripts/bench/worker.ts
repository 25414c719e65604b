/**
 * One measurement in a process of its own, so that no design profits from what another has warmed up or pays for its garbage.
 * Takes a task as its only argument (JSON) and prints the answer as JSON.
 */
import { readFileSync } from 'node:fs';
import type { Article } from '../../matching/mention.ts';
import { ALL_DESIGNS, MATCHING_DESIGNS } from './designs/all.ts';
import type { Source } from './designs/design.ts';
import type { DesignKey, Readiness } from './figures.ts';
import { timeArticles, timed } from './stopwatch.ts';
import { topFunctions } from './top-functions.ts';

/** `json`, `compiled` and `articles` are files. */
export type Task =
  | { kind: 'times'; json: string; compiled: string; articles: string; middle: number }
  | { kind: 'ready'; json: string; compiled: string; articles: string; middle: number; design: DesignKey }
  | { kind: 'profile'; json: string; compiled: string; articles: string; middle: number };

const task = JSON.parse(process.argv[2]!) as Task;
const articles = JSON.parse(readFileSync(task.articles, 'utf8')) as Article[];
process.stdout.write(JSON.stringify(await answer()));

async function answer(): Promise<unknown> {
  if (task.kind === 'ready') return readiness(task.design);
  const source = readSource();
  if (task.kind === 'times') {
    // one after the other in one process: the same asset, the same texts, the same minute
    return Object.fromEntries(MATCHING_DESIGNS.map(({ key, open }) => [key, timeArticles(open(source), articles, task.middle)]));
  }
  const engine = ALL_DESIGNS.find(({ key }) => key === 'engine')!;
  const opening = await topFunctions(() => engine.open(source));
  const matcher = engine.open(source);
  const annotate = () => matcher.pace === 'whole' && matcher.annotate(articles[task.middle]!);
  for (let i = 0; i < 20; i++) annotate();
  const annotating = await topFunctions(() => {
    for (let i = 0; i < 100; i++) annotate();
  });
  return { opening, annotating };
}

function readiness(key: DesignKey): Readiness {
  const design = ALL_DESIGNS.find((other) => other.key === key)!;
  const before = used();
  const [ready, matcher] = timed(opener(design.open));
  const first = matcher.pace === 'whole' ? timed(() => matcher.annotate(articles[task.middle]!))[0] : null;
  const heap = used() - before;
  // the matcher has to live until its heap was counted
  return matcher.pace === 'whole' || matcher.search('Berlin') !== undefined ? { ready, first, heap } : { ready, first, heap: 0 };
}

/** Reads the files outside the measured function and lets go of them after it. */
function opener<T>(open: (source: Source) => T): () => T {
  let source: Source | null = readSource();
  return () => {
    const opened = open(source!);
    source = null;
    return opened;
  };
}

function readSource(): Source {
  return { json: readFileSync(task.json, 'utf8'), compiled: Uint8Array.from(readFileSync(task.compiled)).buffer };
}

/** Bytes in use, after a full collection. */
function used(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
