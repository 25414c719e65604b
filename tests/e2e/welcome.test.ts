import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { firstRunPage, launch, type Launched } from '../../scripts/launch.ts';
import { cardText, eventually, restOn, waitForMarks } from './reader.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('the first run in %s', (name) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true, firstRun: true });
    page = await firstRunPage(launched.browser, launched.origin);
  });
  afterAll(() => launched?.close());

  const addresses = async () =>
    await Promise.all((await launched.browser.pages()).map((open) => open.evaluate(() => location.pathname).catch(() => '')));

  test('opens one page, whose one name has a card with what held and what holds', async () => {
    expect((await addresses()).filter((address) => address === '/welcome.html')).toHaveLength(1);
    expect(await waitForMarks(page)).toEqual(['Angela Merkel']);
    const card = await restOn(page, 'Angela Merkel');
    for (const part of ['29. Oktober 2018', 'Bundeskanzlerin', '2021', 'Heute']) expect(card).toContain(part);
    await page.keyboard.press('Escape');
    await eventually('no card', async () => (await cardText(page)) === null);
  });

  test('names the keys, and leads to the options', async () => {
    const keys = await page.evaluate(() => [...document.querySelectorAll('kbd')].map(({ textContent }) => textContent));
    expect(keys).toEqual(['Alt+Shift+.', 'Alt+Shift+,', 'Esc']);
    await page.evaluate(() => document.querySelector<HTMLElement>('.onward button')!.click());
    await eventually('options', async () => (await addresses()).includes('/options.html'));
  });
});
