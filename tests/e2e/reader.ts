/** A reader in a real browser: what the end-to-end tests do and look at. */
import type { Page } from 'puppeteer-core';
import { cardText, openPopupFor, settledState, tell } from '../../scripts/extension-page.ts';
import type { Launched } from '../../scripts/launch.ts';
import { change } from './settings.ts';
import type { PageState } from '../../entrypoints/messaging/messages.ts';

export { cardText, tell };

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Polls until `look` gives something; fails with `what` after `patience` ms. */
export async function eventually<T>(what: string, look: () => Promise<T | null | undefined | false>, patience = 5000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`not seen in ${patience} ms: ${what}`);
    await pause(40);
  }
}

/** Underlined texts in document order. Iterating a Highlight works in the page's own world, in both browsers. */
export function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = CSS.highlights.get('randnotiz-mark') as Iterable<Range> | undefined;
    return marks
      ? [...marks]
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map((range) => range.toString().replaceAll('\u00AD', ''))
      : [];
  });
}

export function waitForMarks(page: Page): Promise<string[]> {
  return eventually('marks', async () => {
    const texts = await underlined(page);
    return texts.length > 0 && texts;
  });
}

/** Middle of the n-th underlined name with this text, scrolled into view. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return await page.evaluate((wanted) => {
    const marks = [...(CSS.highlights.get('randnotiz-mark') as unknown as Iterable<Range>)];
    const range = marks.find((mark) => mark.toString() === wanted);
    if (!range) throw new Error(`"${wanted}" is not underlined`);
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  }, text);
}

/** Rests the pointer on an underlined name until its card is there. */
export async function restOn(page: Page, text: string): Promise<string> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, text);
  await pause(50);
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y, { steps: 3 });
  return await eventually(`card of ${text}`, () => cardText(page));
}

/** The article as it is serialised, byte for byte. */
export function serialised(page: Page): Promise<string> {
  return page.evaluate(() => document.body.outerHTML);
}

/** What the content script says of the page at `url`, once it has been read, and an own page from which to ask more. */
export async function stateOf(launched: Launched, url: string): Promise<{ popup: Page; tab: number; state: PageState }> {
  const { popup, tab } = await openPopupFor(launched, url);
  return { popup, tab, state: await settledState(popup, tab) };
}

/** The popup for the tab that shows `url`, once the page has been read. */
export async function popupOf(launched: Launched, url: string): Promise<{ popup: Page; tab: number; state: PageState }> {
  const { popup, tab } = await openPopupFor(launched, url);
  // the browsers of the tests speak different languages
  await change(popup, { type: 'set', values: { language: 'de' } });
  const state = await settledState(popup, tab);
  await eventually('the popup knows its page', () => popup.$('[role="switch"]'));
  await eventually(
    'the popup has read its page',
    async () => !(await popup.evaluate(() => document.body.innerText.includes('Einen Augenblick'))),
  );
  return { popup, tab, state };
}
