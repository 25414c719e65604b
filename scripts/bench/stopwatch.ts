/** Times of functions, in milliseconds. Works in Node and in browsers. */
import type { Article } from '../../matching/mention.ts';
import type { Matcher } from './designs/design.ts';

/** For designs that do whole articles. */
const WARM_UP_MS = 300;
const MEASURE_MS = 1000;
const FEWEST_RUNS = 5;
const MOST_RUNS = 2000;
/** A sample of queries: the first ones warm up and do not count. */
const WARM_UP_QUERIES = 1;
const FEWEST_QUERIES = 6;
const MOST_QUERIES = 60;
const SAMPLE_MS = 3000;

export interface Timing {
  /** median of one whole article */
  ms: number;
  /** the longest of the measured calls; for a sampled design the whole article, which it does in one go */
  longest: number;
  /** only where extrapolated: queries of the article, and how many of a like article were measured */
  sample: { queries: number; measured: number } | null;
  /** names found; null where only a sample was searched */
  found: number | null;
}

/** The middle one; of an even number the upper. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Milliseconds that `work` takes, and what it answers. */
export function timed<T>(work: () => T): [ms: number, answer: T] {
  const begun = performance.now();
  const answer = work();
  return [performance.now() - begun, answer];
}

/** Warm medians of `articles`; a sampled design searches a sample of the queries of `articles[middle]`. */
export function timeArticles(matcher: Matcher, articles: readonly Article[], middle: number): Timing[] {
  if (matcher.pace === 'whole') return articles.map((article) => timeWhole(() => matcher.annotate(article)));
  const { perQuery, measured } = timeSample((query) => matcher.search(query), matcher.queries(articles[middle]!));
  return articles.map((article) => {
    const [preparing, { length }] = timed(() => matcher.queries(article));
    const ms = preparing + perQuery * length;
    return { ms, longest: ms, sample: { queries: length, measured }, found: null };
  });
}

/** A browser's clock ticks in tenths of milliseconds or in whole ones: what is shorter is done several times between two looks at it. */
const BATCH_MS = 10;

function timeWhole(work: () => number): Timing {
  const singles = repeat(() => timed(work)[0], WARM_UP_MS, 2, MOST_RUNS);
  const batch = Math.max(1, Math.round(BATCH_MS / Math.max(median(singles), 0.001)));
  let found = 0;
  const times = repeat(
    () => {
      const [ms] = timed(() => {
        for (let i = 0; i < batch; i++) found = work();
      });
      return ms / batch;
    },
    MEASURE_MS / batch,
    FEWEST_RUNS,
    MOST_RUNS,
  );
  // warmed up, each call for itself: what a reader would have to wait for at worst
  const longest = Math.max(...repeat(() => timed(work)[0], WARM_UP_MS, 2, MOST_RUNS));
  return { ms: median(times), longest, sample: null, found };
}

/** The mean of queries of all lengths, since long ones cost more and an article has to search them all. */
function timeSample(search: (query: string) => boolean, queries: readonly string[]): { perQuery: number; measured: number } {
  const byLength = queries.toSorted((a, b) => a.length - b.length);
  const middle = byLength[byLength.length >> 1]!;
  const first = median(Array.from({ length: WARM_UP_QUERIES + 1 }, () => timed(() => search(middle))[0]));
  const measured = Math.min(MOST_QUERIES, queries.length, Math.max(FEWEST_QUERIES, Math.round(SAMPLE_MS / first)));
  const sample = Array.from({ length: measured }, (_, i) => byLength[Math.floor(((i + 0.5) / measured) * byLength.length)]!);
  const times = sample.map((query) => timed(() => search(query))[0]);
  return { perQuery: times.reduce((sum, ms) => sum + ms, 0) / measured, measured };
}

/** Times of repeated work, for about `budget` milliseconds. */
function repeat(work: () => number, budget: number, fewest: number, most: number): number[] {
  const times: number[] = [];
  for (let spent = 0; times.length < fewest || (spent < budget && times.length < most);) {
    const ms = work();
    times.push(ms);
    spent += ms;
  }
  return times;
}
