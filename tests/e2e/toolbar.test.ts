/** The real popup and the real side panel, opened by the browser's own button: Chromium lets a driver press it, Firefox does not. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { cardText, eventually, underlined, waitForMarks } from './reader.ts';
import { change, willGrant } from './settings.ts';

const SAMPLE = sampleArticle();
const SPIEGEL = 'https://www.spiegel.de/politik/reise-a-1.html';
/** Markup as the other news sites have it, around the sample's words. */
const ELSEWHERE = `<!doctype html><html lang="de"><title>Reise</title><meta property="og:type" content="article"><meta name="date" content="2025-10-27">
<main><article><h1>${SAMPLE.headline}</h1><p>${SAMPLE.lead}</p>${SAMPLE.body.map((part) => ('p' in part ? `<p>${part.p}</p>` : '')).join('')}</article></main></html>`;

let launched: Launched;
beforeAll(async () => {
  launched = await launch({ browser: 'chromium', headless: true });
  const own = await launched.openOwnPage('options.html');
  await change(own, { type: 'set', values: { language: 'de' } });
  await own.close();
});
afterAll(() => launched?.close());

/** A page of ours that the browser has opened on its own. */
const ownPage = async (file: string): Promise<Page> => {
  const target = await eventually(file, async () => launched.browser.targets().find((one) => one.url() === `${launched.origin}/${file}`));
  return await target.asPage();
};

/** Presses the button over a page, and waits for the popup. */
async function press(page: Page): Promise<Page> {
  await page.bringToFront();
  const [extension] = [...(await launched.browser.extensions()).values()];
  await extension!.triggerAction(page);
  const popup = await ownPage('popup.html');
  await eventually('words', () => popup.$('.top'));
  return popup;
}

test('the popup shows the article under it, and closes when it leads to a name', async () => {
  const page = await launched.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
  await waitForMarks(page);
  const popup = await press(page);
  await eventually('list', () => popup.$('.group'));
  expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(SAMPLE.headline);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-id="seoul"]')!.click());
  await eventually('the popup is closed', async () => !launched.browser.targets().some((target) => target.url().endsWith('/popup.html')));
  expect(await eventually('card', () => cardText(page))).toContain('Seoul');
  await page.close();
});

test('the panel opens beside the article from the popup, and follows', async () => {
  const page = await launched.openPage(
    SAMPLE.url.replace('id30999001', 'id30996001'),
    pageOf(SAMPLE, 'current').replaceAll('id30999001', 'id30996001'),
  );
  await waitForMarks(page);
  const popup = await press(page);
  await (await eventually('button', () => popup.$('.tool')))?.click();
  const panel = await ownPage('sidepanel.html');
  await eventually('list', () => panel.$('.group'));
  await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
  await eventually('something is being read', () => panel.$('.entry[aria-current]'));
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-id="seoul"]')!.click());
  expect(await eventually('card', () => cardText(page))).toContain('Seoul');
  await page.close();
});

test('on a news site that is not allowed yet the popup offers it, and the names come at once', async () => {
  const page = await launched.openPage(SPIEGEL, ELSEWHERE);
  expect(await underlined(page)).toEqual([]);
  await willGrant(launched, '*://*.spiegel.de/*');
  const popup = await press(page);
  const note = await eventually('note', () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[data-note="not-allowed"]')?.innerText),
  );
  expect(note).toContain('Spiegel');
  await (await popup.$('[data-note] button'))!.click();
  expect(await waitForMarks(page)).toContain('Sanae Takaichi');
  await page.close();
});

test('on a page that is no news site the popup says so, and asks for nothing', async () => {
  const page = await launched.openPage(
    'https://www.example.com/',
    '<!doctype html><title>x</title><article><h1>Angela Merkel</h1></article>',
  );
  const popup = await press(page);
  await eventually('note', () => popup.$('[data-note="foreign"]'));
  expect(await popup.$('[data-note] button')).toBeNull();
  expect(await underlined(page)).toEqual([]);
  await page.close();
});
