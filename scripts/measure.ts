/**
 * npm run measure [-- --page FILE] [--runs N]
 * From the page's DOMContentLoaded to the first painted marks, with a stopwatch inside the page, in both browsers, and
 * the longest time for which the page's main thread did not answer meanwhile. Build first. Prints medians and the first
 * run, which is the one after the browser's start.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageOf, sampleArticle } from '../tests/pages/layouts.ts';
import { launch } from './launch.ts';

const { values } = parseArgs({ options: { page: { type: 'string' }, runs: { type: 'string', default: '9' } } });
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
