/**
 * npm run measure:hover [-- --hovers N]
 * How long after the end of the rest the card is there, in both browsers, over 100 hovers on the sample article, beside
 * the length of a frame in the same page. Build first.
 */
import { parseArgs } from 'node:util';
import { sampleArticle } from '../tests/pages/layouts.ts';
import { launch } from './launch.ts';
import { measureHovers, quantile } from './measure/hover.ts';

const { values } = parseArgs({ options: { hovers: { type: 'string', default: '100' } } });
const rows: Record<string, string | number>[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const launched = await launch({ browser: name, headless: true });
  const { hovers, frames } = await measureHovers(launched, sampleArticle(), Number(values.hovers));
  await launched.close();
  const late = hovers.map((hover) => hover.late);
  const painted = hovers.map((hover) => hover.painted);
  const round = (ms: number) => Math.round(ms * 10) / 10;
  rows.push({
    browser: name,
    hovers: hovers.length,
    'frame, median ms': round(quantile(frames, 0.5)),
    'frame, p95': round(quantile(frames, 0.95)),
    'to the card’s frame, median': round(quantile(late, 0.5)),
    'to the card’s frame, p95': round(quantile(late, 0.95)),
    'to its end, median': round(quantile(painted, 0.5)),
    'to its end, p95': round(quantile(painted, 0.95)),
  });
}
console.table(rows);
