/**
 * npm run measure [-- --page FILE] [--runs N]
 * npm run measure -- --live      the page's main thread on a long live blog (scripts/measure/live.ts)
 * npm run measure -- --tabs 50   memory of so many open articles (scripts/measure/tabs.ts)
 * From the page's DOMContentLoaded to the first painted marks, with a stopwatch inside the page, in both browsers, and
 * the longest time for which the page's main thread did not answer meanwhile. Build first. Prints medians and the first
 * run, which is the one after the browser's start.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageOf, sampleArticle } from '../tests/pages/layouts.ts';
import { launch } from './launch.ts';
import { measureForeignMutations, measureLive } from './measure/live.ts';
import { measureTabs } from './measure/tabs.ts';

const { values } = parseArgs({
  options: { page: { type: 'string' }, runs: { type: 'string', default: '9' }, live: { type: 'boolean' }, tabs: { type: 'string' } },
});
if (values.live) {
  await printLive();
  process.exit();
}
if (values.tabs !== undefined) {
  console.table(await measureTabs(Number(values.tabs)));
  process.exit();
}
const sample = sampleArticle();
const html = values.page === undefined ? pageOf(sample, 'current') : readFileSync(values.page, 'utf8');

/** Ticks as fast as timers allow: the gap between two is the time in which nothing else could run. */
const STOPWATCH = `<script>
addEventListener('DOMContentLoaded', () => {
  const begun = performance.now(); let last = begun, longest = 0; const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now(); longest = Math.max(longest, now - last); last = now;
    if (CSS.highlights.has('randnotiz-mark')) { window.randnotizMeasured = { marks: now - begun, blocked: longest }; return; }
    if (now - begun < 5000) setTimeout(() => channel.port2.postMessage(0), 0);
  };
  channel.port2.postMessage(0);
});
</script>`;

const rows: Record<string, string | number>[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const launched = await launch({ browser: name, headless: true });
  const results: { marks: number; blocked: number }[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const page = await launched.openPage(
      `${sample.url.replace('.html', '')}${run}.html`,
      html.replace(/<head[^>]*>/, (head) => head + STOPWATCH),
    );
    await page.waitForFunction('window.randnotizMeasured', { timeout: 6000, polling: 50 });
    results.push((await page.evaluate('window.randnotizMeasured')) as { marks: number; blocked: number });
    await page.close();
  }
  await launched.close();
  const warm = results.slice(1);
  rows.push({
    browser: name,
    'first run, ms to marks': round(results[0]!.marks),
    'first run, longest block': round(results[0]!.blocked),
    'median, ms to marks': round(median(warm.map(({ marks }) => marks))),
    'median, longest block': round(median(warm.map(({ blocked }) => blocked))),
  });
}
console.table(rows);

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

async function printLive(): Promise<void> {
  const launched = await launch({ browser: 'chromium', headless: true });
  const { letters, marks, evaluation, tasks, tasksOfAdditions, untilMarked } = await measureLive(launched);
  const { withUs, without } = await measureForeignMutations(launched);
  await launched.close();
  console.table({
    'letters of the live blog': letters,
    marks: marks,
    'processor slowed down': 4,
    'from navigation to the last mark, ms': round(untilMarked),
    'evaluating the script, ms': round(evaluation),
    'longest task after that, ms': round(tasks[0]!),
    'longest task while 40 paragraphs come, ms': round(tasksOfAdditions[0]!),
    'tasks over 16 ms': [evaluation, ...tasks, ...tasksOfAdditions].filter((task) => task > 16).length,
    'a hundred foreign mutations, µs': round(withUs * 1000),
    'the same where we do not run, µs': round(without * 1000),
  });
}
