/** From the end of the rest to the frame that has the card, with a stopwatch inside the page. */
import type { Page } from 'puppeteer-core';
import { DEFAULTS } from '../../entrypoints/settings/shape.ts';
import { pageOf, type SampleArticle } from '../../tests/pages/layouts.ts';
import type { Launched } from '../launch.ts';

export interface Hover {
  /** ms from the end of the delay until the card was shown, to be painted with the next frame */
  shown: number;
  /** ms from the end of the delay until that frame's work was done and it was on its way to the screen */
  painted: number;
  /** frames that began in between and went by without the card */
  missed: number;
}

export interface HoverTimes {
  hovers: Hover[];
  /** ms between two frames, in the same page and minutes */
  frames: number[];
}

/**
 * `beforetoggle` tells when the card is shown; the next frame is the one that has it. The rest begins with the last
 * move of the pointer.
 */
const STOPWATCH = `<script>
let rested = 0; const begun = [];
window.hovers = []; window.frames = [];
requestAnimationFrame(function next() {
  begun.push(performance.now());
  if (begun.length > 1) frames.push(begun.at(-1) - begun.at(-2));
  requestAnimationFrame(next);
});
addEventListener('pointermove', (event) => { rested = event.timeStamp; }, true);
addEventListener('beforetoggle', (event) => {
  if (event.newState !== 'open') return;
  const shown = performance.now(), end = rested + ${DEFAULTS.showDelay};
  const missed = begun.filter((time) => time > end && time < shown).length;
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => hovers.push({ shown: shown - end, painted: performance.now() - end, missed });
    channel.port2.postMessage(0);
  });
}, true);
</script>`;

/** How long the pointer stays beside every name, so that the next hover is a first one, ms. */
const APART = 60;

/** Rests on the article's names in turn until `count` cards have opened. Throws where a card does not open. */
export async function measureHovers(launched: Launched, article: SampleArticle, count: number): Promise<HoverTimes> {
  const html = pageOf(article, 'current').replace(/<head[^>]*>/, (head) => head + STOPWATCH);
  const page = await launched.openPage(article.url, html);
  await page.bringToFront();
  await page.waitForFunction(`CSS.highlights.has('randnotiz-mark')`);
  for (let i = 0; i < count; i++) await restOnce(page, i);
  const times = JSON.parse((await page.evaluate('JSON.stringify({ hovers, frames })')) as string) as HoverTimes;
  await page.close();
  if (times.hovers.length !== count) throw new Error(`${times.hovers.length} of ${count} cards were measured`);
  return times;
}

async function restOnce(page: Page, index: number): Promise<void> {
  const [x, y] = (await page.evaluate(`(() => {
    const names = [...CSS.highlights.get('randnotiz-mark')].sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const name = names[${index} % names.length];
    name.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = name.getClientRects()[0];
    return [left + width / 2, top + height / 2];
  })()`)) as [number, number];
  await page.mouse.move(x, y);
  await page.waitForFunction(`hovers.length > ${index}`, { timeout: 10_000, polling: 20 });
  await page.keyboard.press('Escape');
  await page.mouse.move(3, 3);
  await new Promise((resolve) => setTimeout(resolve, APART));
}

/** The value below which `share` of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
