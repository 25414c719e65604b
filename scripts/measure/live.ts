/**
 * What a live blog of 200,000 letters costs the page's main thread in a Chromium that is slowed down four times: a trace
 * of the browser's own, in which every task is seen in which our script ran. The page has no script, so what runs is ours.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { entryText, liveBlog } from '../../tests/pages/live-blog.ts';
import type { Launched } from '../launch.ts';

const ENTRIES = 830;
const SLOWDOWN = 4;
const URL = 'https://www.n-tv.de/politik/Liveblog-id34000001.html';

export interface LiveCost {
  letters: number;
  marks: number;
  /** thread time of the task in which our script was evaluated, ms */
  evaluation: number;
  /** thread time of all further tasks in which it ran, ms, longest first */
  tasks: number[];
  /** the same while forty paragraphs come, one at a time */
  tasksOfAdditions: number[];
  /** from navigation to the last mark, ms */
  untilMarked: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** time on the processor, µs: a busy machine makes tasks longer, not heavier */
  tdur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string } };
}

/** Needs Chromium. */
export async function measureLive(launched: Launched): Promise<LiveCost> {
  const { html, article } = liveBlog(ENTRIES, URL);
  const warm = await launched.openPage(URL.replace('id34', 'id35'), html);
  await allMarked(warm, 1);
  await warm.close();

  const page = await launched.openPage('https://example.org/', '<!doctype html><title>leer</title>', { [URL]: html });
  const cdp = await page.createCDPSession();
  await page.bringToFront();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const begun = performance.now();
  const { evaluation, tasks } = await traced(cdp, async () => {
    await page.goto(URL, { waitUntil: 'load' });
    await allMarked(page, ENTRIES * 2);
  });
  const untilMarked = performance.now() - begun;
  const { tasks: tasksOfAdditions } = await traced(cdp, () => addParagraphs(page, 40));
  const marks = await countMarks(page);
  await page.close();
  return {
    letters: article.body.reduce((sum, part) => sum + Object.values(part)[0]!.length, 0),
    marks,
    evaluation,
    tasks,
    tasksOfAdditions,
    untilMarked,
  };
}

function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('randnotiz-mark')?.size ?? 0);
}

async function allMarked(page: Page, least: number): Promise<void> {
  const end = Date.now() + 30_000;
  while ((await countMarks(page)) < least) {
    if (Date.now() > end) throw new Error(`${await countMarks(page)} marks after 30 s, and not ${least}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function addParagraphs(page: Page, count: number): Promise<void> {
  const before = await countMarks(page);
  for (let i = 0; i < count; i++) {
    await page.evaluate(
      (selector, text) => {
        const first = document.querySelector(selector)!;
        const added = first.cloneNode(false) as Element;
        added.textContent = text;
        first.before(added);
      },
      'p[class*="storyline_paragraph"]',
      entryText(ENTRIES + i),
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await allMarked(page, before + 2 * count);
}

/** Thread times of the main thread's tasks in which a script ran that is not the driver's, from our own first one on. */
async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<{ evaluation: number; tasks: number[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'v8', 'toplevel'] },
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return tasksWithScript(events);
}

const SCRIPT_EVENTS = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.run', 'TimerFire']);

function tasksWithScript(events: readonly TraceEvent[]): { evaluation: number; tasks: number[] } {
  const ours = events
    .filter(({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript') && args.data?.url?.includes('content-scripts/'))
    .sort((a, b) => a.ts - b.ts)[0];
  if (!ours) throw new Error('the trace holds no call of ours');
  const onThread = events.filter(({ tid, pid, dur }) => tid === ours.tid && pid === ours.pid && dur !== undefined);
  const tasks = onThread.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const scripts = onThread.filter(({ name }) => SCRIPT_EVENTS.has(name));
  const found = new Set<TraceEvent>();
  const foreign = new Set<TraceEvent>();
  for (const script of scripts) {
    const task = tasks.findLast(({ ts, dur }) => ts <= script.ts && script.ts + script.dur! <= ts + dur! + 1);
    if (!task) continue;
    found.add(task);
    const url = script.args.data?.url;
    if (url !== undefined && !url.includes('content-scripts/')) foreign.add(task);
  }
  const own = [...found].filter((task) => !foreign.has(task) && task.ts + task.dur! >= ours.ts);
  const isFirst = (task: TraceEvent) => ours.name === 'EvaluateScript' && task.ts <= ours.ts && ours.ts < task.ts + task.dur!;
  const times = (some: TraceEvent[]) => some.map(({ tdur }) => (tdur ?? 0) / 1000).sort((x, y) => y - x);
  return { evaluation: times(own.filter(isFirst))[0] ?? 0, tasks: times(own.filter((task) => !isFirst(task))) };
}

/** What our observer adds to a hundred mutations that are none of the article's, ms: medians beside a page on which we do not run. */
export async function measureForeignMutations(launched: Launched): Promise<{ withUs: number; without: number }> {
  const { html } = liveBlog(100, URL);
  const cost = async (url: string, isOurs: boolean) => {
    const page = await launched.openPage(url, html);
    await page.bringToFront();
    if (isOurs) await allMarked(page, 200);
    const median = await page.evaluate(async () => {
      const box = document.createElement('div');
      document.body.append(box);
      const times: number[] = [];
      for (let round = 0; round < 400; round++) {
        const begun = performance.now();
        // the clock is coarse: ten times a hundred are measured at once, each with its own call of the observer
        for (let hundred = 0; hundred < 10; hundred++) {
          for (let i = 0; i < 50; i++) {
            box.append('Anzeige');
            box.lastChild!.remove();
          }
          await Promise.resolve();
        }
        times.push((performance.now() - begun) / 10);
        if (round % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      return times.sort((a, b) => a - b)[200]!;
    });
    await page.close();
    return median;
  };
  const without = await cost('https://example.org/liveblog.html', false);
  return { withUs: await cost(URL.replace('id34', 'id36'), true), without };
}
