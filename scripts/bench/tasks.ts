/** What is measured of a design, wherever it runs: in a process of Node or in a page of the extension. */
import type { Article } from '../../matching/mention.ts';
import { ALL_DESIGNS } from './designs/all.ts';
import type { Source } from './designs/design.ts';
import type { DesignKey, Readiness } from './figures.ts';
import { timeArticles, timed, type Timing } from './stopwatch.ts';

/** `times`: warm medians of all articles. `ready`: from the bytes in memory to a matcher, and its first article; everything cold. */
export interface Task {
  kind: 'times' | 'ready';
  design: DesignKey;
  /** index of the article of 10,000 characters */
  middle: number;
}

/** `read` makes the source anew, so that no measurement holds on to another's. `used` counts bytes after a collection, where that can be had. */
export async function runTask(
  task: Task,
  read: () => Source | Promise<Source>,
  articles: readonly Article[],
  used: () => number | null,
): Promise<Timing[] | Readiness> {
  const design = ALL_DESIGNS.find(({ key }) => key === task.design)!;
  if (task.kind === 'times') return timeArticles(design.open(await read()), articles, task.middle);
  const before = used();
  let source: Source | null = await read();
  const [ready, matcher] = timed(() => {
    const opened = design.open(source!);
    source = null;
    return opened;
  });
  const first = matcher.pace === 'whole' ? timed(() => matcher.annotate(articles[task.middle]!))[0] : null;
  const after = used();
  // the matcher has to live until its heap was counted
  if (matcher.pace === 'sampled') matcher.search('Berlin');
  return { ready, first, heap: before === null || after === null ? null : after - before };
}
