import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle, type SampleArticle } from '../pages/layouts.ts';
import { axeViolations } from './axe.ts';
import { cardText, eventually, pause, placeOf, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();
const PHONE = { width: 390, height: 780, hasTouch: true, deviceScaleFactor: 1 };
/** The sheet rises; places are measured afterwards, ms. */
const RISEN = 350;

describe.each<BrowserName>(['chromium', 'firefox'])('a finger in %s', (name) => {
  let launched: Launched;
  let pages = 0;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
  });
  afterAll(async () => {
    await launched?.close();
  });

  const open = async (changes: Partial<SampleArticle> = {}): Promise<Page> => {
    const article = { ...SAMPLE, ...changes, url: SAMPLE.url.replace('id30999001', `id${30_996_000 + ++pages}`) };
    const page = await launched.openPage(article.url, pageOf(article, 'current'));
    await page.setViewport(PHONE);
    await page.bringToFront();
    await waitForMarks(page);
    return page;
  };
  const tap = async (page: Page, text: string) => {
    const { x, y } = await placeOf(page, text);
    await pause(80);
    await page.touchscreen.tap(x, y);
  };
  const opened = async (page: Page, text: string) => {
    await tap(page, text);
    const card = await eventually(`sheet of ${text}`, () => cardText(page));
    await pause(RISEN);
    return card;
  };
  const closed = (page: Page) => eventually('no sheet', async () => (await cardText(page)) === null);
  const sheet = async (page: Page) =>
    JSON.parse(
      await page.evaluate(() =>
        JSON.stringify(document.querySelector('randnotiz-card')!.shadowRoot!.querySelector('.sheet')!.getBoundingClientRect()),
      ),
    ) as DOMRect;
  /** A finger that goes from one place to another. */
  const swipe = async (page: Page, from: { x: number; y: number }, to: { x: number; y: number }, steps: number, every: number) => {
    await page.touchscreen.touchStart(from.x, from.y);
    for (let i = 1; i <= steps; i++) {
      await pause(every);
      await page.touchscreen.touchMove(from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps);
    }
    await page.touchscreen.touchEnd();
  };

  test('a tap on a name opens its card from below, over the whole width', async () => {
    const page = await open();
    expect(await opened(page, 'Shinzo Abe')).toContain('Abe');
    const { left, right, bottom, top } = await sheet(page);
    // a scrollbar beside it, as Firefox has on a desktop, is not covered
    expect([left, right, bottom]).toEqual([0, await page.evaluate(() => document.documentElement.clientWidth), PHONE.height]);
    expect(top).toBeGreaterThan(PHONE.height * 0.2);
    expect(await axeViolations(page, 'randnotiz-card')).toEqual([]);
    await page.close();
  });

  test('a tap on plain text opens nothing, and the page does not move', async () => {
    const page = await open();
    const before = await page.evaluate(() => scrollY);
    const { x, y } = await page.evaluate(() => {
      const { left, top } = document.querySelector('figcaption')!.getBoundingClientRect();
      return { x: left + 10, y: top + 8 };
    });
    await page.touchscreen.tap(x, y);
    await pause(500);
    expect(await cardText(page)).toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  test('a tap beside it closes the sheet and does nothing else', async () => {
    const page = await open({ lead: `<a href="#ziel" id="link">${'Weiterlesen '.repeat(20)}</a> Trump reist nach Tokio.` });
    await opened(page, 'Shinzo Abe');
    await page.evaluate(() => {
      const cover = document.querySelector<HTMLElement>('#link')!;
      cover.style.cssText = 'position: fixed; inset: 0 0 auto; height: 60px';
    });
    await page.touchscreen.tap(60, 20);
    await closed(page);
    await pause(100);
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.touchscreen.tap(60, 20);
    await eventually('the link works again', () => page.evaluate(() => location.hash === '#ziel'));
    await page.close();
  });

  test('the button, Esc and the handle close it', async () => {
    const page = await open();
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => tapOn(page, '.handle'),
      () => tapOn(page, '.tools button:last-child'),
    ]) {
      await opened(page, 'Shinzo Abe');
      await close();
      await closed(page);
      expect(await cardText(page)).toBeNull();
    }
    await page.close();
  });

  test('a sheet that is pulled down far closes; one that is pulled a little comes back', async () => {
    const page = await open();
    await opened(page, 'Shinzo Abe');
    const { top, left, height } = await sheet(page);
    const head = { x: left + 120, y: top + 30 };
    await swipe(page, head, { x: head.x, y: head.y + 40 }, 4, 60);
    await pause(RISEN);
    expect(await cardText(page)).toContain('Abe');
    expect((await sheet(page)).top).toBeCloseTo(top, 0);
    await swipe(page, head, { x: head.x, y: head.y + height * 0.6 }, 8, 30);
    await closed(page);
    await page.close();
  });

  test('a finger that scrolls over names opens nothing', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'Shinzo Abe');
    const before = await page.evaluate(() => scrollY);
    await swipe(page, { x, y }, { x, y: y - 260 }, 8, 20);
    await pause(600);
    expect(await cardText(page)).toBeNull();
    // Firefox’s driver moves the finger without scrolling
    if (name === 'chromium') expect(await page.evaluate(() => scrollY)).not.toBe(before);
    await page.close();
  });

  test('the page behind is not scrolled by the sheet', async () => {
    const page = await open();
    await opened(page, 'Donald Trump');
    const before = await page.evaluate(() => scrollY);
    const { top, bottom, left } = await sheet(page);
    const middle = { x: left + 150, y: (top + bottom) / 2 };
    for (let i = 0; i < 4; i++) await swipe(page, { x: middle.x, y: bottom - 90 }, { x: middle.x, y: top + 60 }, 5, 15);
    await swipe(page, { x: 200, y: top - 40 }, { x: 200, y: 20 }, 5, 15);
    await pause(300);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  test('a tap on a link that holds a name follows the link', async () => {
    const page = await open({ body: [{ p: '<a href="#ziel">Shinzo Abe</a> war lange im Amt.' }, ...SAMPLE.body.slice(1)] });
    await tap(page, 'Shinzo Abe');
    await eventually('the link', () => page.evaluate(() => location.hash === '#ziel'));
    await pause(300);
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  test('a chip in the sheet leads to the other card and the arrow back, in the same sheet', async () => {
    const page = await open();
    await opened(page, 'Donald Trump');
    await tapOn(page, 'button.chip');
    await eventually('the other card', async () => !(await cardText(page))?.includes('Donald Trump\n'));
    expect((await sheet(page)).bottom).toBe(PHONE.height);
    await tapOn(page, '.over button:first-child');
    await eventually('the first card', async () => (await cardText(page))?.includes('Donald Trump'));
    await page.close();
  });

  const tapOn = async (page: Page, selector: string) => {
    const { x, y } = JSON.parse(
      await page.evaluate((wanted) => {
        const element = document.querySelector('randnotiz-card')!.shadowRoot!.querySelector(wanted)!;
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return JSON.stringify({ x: left + width / 2, y: top + height / 2 });
      }, selector),
    ) as { x: number; y: number };
    await page.touchscreen.tap(x, y);
  };
});
