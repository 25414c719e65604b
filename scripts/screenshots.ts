/** npm run screenshots: the pictures of `docs/screenshots`, from the built extension on the sample article. Build first. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { placeOf } from '../tests/e2e/reader.ts';
import { pageOf, sampleArticle } from '../tests/pages/layouts.ts';
import { cardText, openPopupFor, settledState, tell } from './extension-page.ts';
import type { BrowserName } from './find-browser.ts';
import { firstRunPage, launch } from './launch.ts';

const OUT = path.join(import.meta.dirname, '../docs/screenshots');
/** The card fades in; pictures are taken after this many ms. */
const SETTLED = 250;

/** Cards to show: file name and the id of the card. */
const CARDS = [
  ['person', 'sanae-takaichi'],
  ['place-and-event', 'hanoi'],
  ['organisation', 'apec'],
] as const;

mkdirSync(OUT, { recursive: true });
for (const browser of ['chromium', 'firefox'] as const) {
  await shoot(browser, 'light');
  await shoot(browser, 'dark');
}

async function shoot(name: BrowserName, scheme: 'light' | 'dark'): Promise<void> {
  const launched = await launch({ browser: name, headless: true, dark: scheme === 'dark', firstRun: true });
  const sample = sampleArticle();
  const page = await launched.openPage(sample.url, pageOf(sample, 'current'));
  const file = (what: string) => path.join(OUT, `${what}-${scheme}-${name}.png`) as `${string}.png`;
  await shootOwnPage(await firstRunPage(launched.browser, launched.origin), file('first-run'));
  await shootOwnPage(await launched.openOwnPage('options.html'), file('options'));
  const { popup, tab } = await openPopupFor(launched, sample.url);
  const state = await settledState(popup, tab);
  if (state.status !== 'article') throw new Error(`the sample was not read: ${state.status}`);
  await page.bringToFront();
  await page.screenshot({ path: file('marks') });
  await page.setViewport({ width: 760, height: 760 });
  for (const [what, id] of CARDS) {
    await show(
      page,
      (index) => tell(popup, tab, { type: 'show-mark', index }),
      state.annotation.marks.findIndex((mark) => mark.card === id),
    );
    await page.screenshot({ path: file(`card-${what}`) });
    if (id !== 'hanoi') continue;
    // from the place to the event that is meant by it
    await page.evaluate(() => document.querySelector('randnotiz-card')!.shadowRoot!.querySelector<HTMLElement>('.event .chip')!.click());
    await pause();
    await page.screenshot({ path: file('card-event') });
  }
  await page.setViewport({ width: 360, height: 740 });
  await show(
    page,
    (index) => tell(popup, tab, { type: 'show-mark', index }),
    state.annotation.marks.findIndex((mark) => mark.card === 'shinzo-abe'),
  );
  await page.screenshot({ path: file('card-narrow') });
  await shootSheet(page, file('sheet'));
  await popup.bringToFront();
  await popup.setViewport({ width: 380, height: 600 });
  await pause();
  await popup.screenshot({ path: file('popup') });
  await popup.type('[role="combobox"]', 'kim jo');
  await popup.waitForSelector('[role="option"]');
  await popup.screenshot({ path: file('popup-search') });
  await popup.$eval('[role="combobox"]', (field) => ((field as HTMLInputElement).value = ''));
  await popup.type('[role="combobox"]', 'Präsident der USA');
  await popup.waitForSelector('[role="option"][data-id="praesident-der-usa"]');
  await popup.click('[role="option"][data-id="praesident-der-usa"]');
  await pause();
  await popup.screenshot({ path: file('card-office') });
  const panel = await launched.openOwnPage(`sidepanel.html?tab=${tab}`);
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo({ top: 500, behavior: 'instant' }));
  await pause();
  await panel.bringToFront();
  await panel.setViewport({ width: 340, height: 1500 });
  await pause();
  await panel.screenshot({ path: file('panel') });
  await launched.close();
}

/** What a finger on a name opens, on a phone. */
async function shootSheet(page: Page, file: `${string}.png`): Promise<void> {
  await page.keyboard.press('Escape');
  await page.setViewport({ width: 390, height: 780, hasTouch: true });
  await pause();
  const { x, y } = await placeOf(page, 'Shinzo Abe');
  await page.touchscreen.tap(x, y);
  await pause();
  await page.screenshot({ path: file });
}

/** A page of the extension, as wide as it wants to be. */
async function shootOwnPage(page: Page, file: `${string}.png`): Promise<void> {
  await page.setViewport({ width: 860, height: 900 });
  await page.bringToFront();
  await pause();
  await page.screenshot({ path: file });
  await page.close();
}

async function show(page: Page, open: (index: number) => Promise<unknown>, index: number): Promise<void> {
  if (index < 0) throw new Error('the sample does not name what should be shown');
  await page.bringToFront();
  await open(index);
  await pause();
  if ((await cardText(page)) === null) throw new Error('the card did not open');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED));
}
