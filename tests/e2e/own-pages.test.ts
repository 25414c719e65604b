import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { firstRunPage, launch, type Launched } from '../../scripts/launch.ts';
import { axeViolations } from './axe.ts';
import { eventually, waitForMarks } from './reader.ts';
import { change } from './settings.ts';

const SHOWN = [
  ['chromium', false],
  ['chromium', true],
  ['firefox', false],
  ['firefox', true],
] as const satisfies readonly (readonly [BrowserName, boolean])[];

describe.each(SHOWN)('in %s, dark: %s', (name, dark) => {
  let launched: Launched;
  let welcome: Page;
  let options: Page;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true, dark, firstRun: true });
    welcome = await firstRunPage(launched.browser, launched.origin);
    await waitForMarks(welcome);
    options = await launched.openOwnPage('options.html');
    await change(options, { type: 'mute', entity: { id: 'Q22686', name: 'Donald Trump' } });
    await change(options, { type: 'mute', entity: { id: 'Q1858', name: 'Hanoi' } });
    await eventually('entry', () => options.$('[data-id="Q1858"]'));
    await options.evaluate(() => document.querySelector<HTMLElement>('[data-id="Q1858"]')!.click());
    await eventually('notice', () => options.$('[role="status"] button'));
  });
  afterAll(() => launched?.close());

  const pages = () => [welcome, options];

  test('the page is as dark as the reader wants it', async () => {
    for (const page of pages()) {
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(Number(/\d+/.exec(paper)![0]) < 128).toBe(dark);
    }
  });

  test('axe finds nothing, wide or narrow, and nothing has to be scrolled sideways', async () => {
    for (const page of pages()) {
      for (const width of [1000, 320]) {
        await page.setViewport({ width, height: 900 });
        await page.bringToFront();
        expect(await axeViolations(page, 'html', [])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
    }
  });

  test('text of twice the size fits', async () => {
    for (const page of pages()) {
      await page.setViewport({ width: 640, height: 900 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  });
});
