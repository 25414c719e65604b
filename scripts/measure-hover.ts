/**
 * npm run measure:hover [-- --hovers N]
 * How long after the end of the rest the card is there, in both browsers, over 100 hovers on the sample article, beside
 * the length of a frame in the same page. Build first.
 */
import { parseArgs } from 'node:util';
import { sampleArticle } from '../tests/pages/layouts.ts';
import { launch } from './launch.ts';
import { measureHovers, quantile, type Hover } from './measure/hover.ts';

const { values } = parseArgs({ options: { hovers: { type: 'string', default: '100' } } });
const rows: Record<string, string | number>[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const launched = await launch({ browser: name, headless: true });
  const { hovers, frames } = await measureHovers(launched, sampleArticle(), Number(values.hovers));
  await launched.close();
  const of = (key: keyof Hover) => hovers.map((hover) => hover[key]);
  const round = (ms: number) => Math.round(ms * 10) / 10;
  rows.push({
    browser: name,
    hovers: hovers.length,
    'frame, median ms': round(quantile(frames, 0.5)),
    'frame, p95': round(quantile(frames, 0.95)),
    'shown after, median': round(quantile(of('shown'), 0.5)),
    'shown after, p95': round(quantile(of('shown'), 0.95)),
    'painted after, median': round(quantile(of('painted'), 0.5)),
    'painted after, p95': round(quantile(of('painted'), 0.95)),
    'frames missed, p95': quantile(of('missed'), 0.95),
  });
}
console.table(rows);
