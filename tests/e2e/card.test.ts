/** The card's content and look in real browsers: language, size, direction, muting, report. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { cardText, eventually, pause, restOn, underlined, waitForMarks } from './reader.ts';
import { change, resetSettings } from './settings.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let launched: Launched;
  let own: Page;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
    own = await launched.openOwnPage('popup.html');
  });
  afterAll(async () => {
    await launched?.close();
  });

  const open = async (style = '') => {
    const sample = sampleArticle();
    const page = await launched.openPage(sample.url, pageOf(sample, 'current').replace('</head>', `<style>${style}</style></head>`));
    await page.bringToFront();
    await waitForMarks(page);
    return page;
  };
  /** Looks at the open card's element, in the page's world: its shadow root is open. */
  const inCard = async <T>(page: Page, look: (card: HTMLElement) => T) => {
    const card = await page.evaluateHandle(() =>
      document.querySelector('randnotiz-card')!.shadowRoot!.querySelector<HTMLElement>('[role="dialog"]')!,
    );
    return await card.evaluate(look);
  };
  const pressMute = (page: Page) =>
    inCard(page, (card) => {
      const button = card.querySelector<HTMLElement>('.mute')!;
      button.focus();
      button.click();
    });
  /** A card with the focus in it stays when the pointer leaves: it is closed at the reader's wish. */
  const dismiss = async (page: Page) => {
    await page.keyboard.press('Escape');
    await eventually('no card', async () => (await cardText(page)) === null);
    await page.mouse.move(5, 5);
  };

  const away = async (page: Page) => {
    await page.mouse.move(5, 5);
    await eventually('no card', async () => (await cardText(page)) === null);
  };

  test('the interface changes its language in open pages, the facts do not', async () => {
    const page = await open();
    expect(await restOn(page, 'Sanae Takaichi')).toContain('Am 27. Oktober 2025');
    await away(page);
    await change(own, { type: 'set', values: { language: 'en' } });
    await eventually('English', async () => {
      const card = await restOn(page, 'Sanae Takaichi');
      await away(page);
      return card.includes('On 27 October 2025') && card.includes('Report an error') && card.includes('Ministerpräsidentin Japans');
    });
    await restOn(page, 'Sanae Takaichi');
    expect(await inCard(page, (card) => card.lang)).toBe('en');
    await change(own, { type: 'set', values: { language: 'de' } });
    await page.close();
  });

  test.each([
    [12, 14],
    [17, 15.3],
    [24, 18],
  ])('beside paragraphs of %d px the card is set in %d px', async (paragraph, wanted) => {
    const page = await open(`p { font-size: ${paragraph}px !important }`);
    await restOn(page, 'Sanae Takaichi');
    expect(await inCard(page, (card) => Number.parseFloat(getComputedStyle(card).fontSize))).toBeCloseTo(wanted, 1);
    await page.close();
  });

  test('what a page does to its own root font size leaves the card alone', async () => {
    const page = await open('html { font-size: 62.5% } p { font-size: 17px !important }');
    await restOn(page, 'Sanae Takaichi');
    expect(await inCard(page, (card) => card.getBoundingClientRect().width)).toBeGreaterThan(350);
    await page.close();
  });

  test.each([
    ['320 px', { width: 320 }],
    ['200 % text in 320 px', { width: 320, text: '32px' }],
    ['right to left', { width: 900, dir: 'rtl' }],
  ])('%s: nothing runs out of the card', async (_, { width, text, dir }: { width: number; text?: string; dir?: string }) => {
    const page = await open();
    await page.setViewport({ width, height: 900 });
    await pause(100);
    await restOn(page, 'Donald Trump');
    // the size that a reader has set in the browser is the one of the card's host, which no page can change
    if (text) {
      await page.evaluate((chosen) => {
        const size = new CSSStyleSheet();
        size.replaceSync(`:host { font-size: ${chosen} !important }`);
        document.querySelector('randnotiz-card')!.shadowRoot!.adoptedStyleSheets.push(size);
      }, text);
    }
    if (dir) await inCard(page, (card) => void (card.dir = 'rtl'));
    const { outside, tools, kind, wide, size } = await inCard(page, (card) => {
      const box = card.getBoundingClientRect();
      const parts = [...card.querySelectorAll<HTMLElement>('button, a, h2, p, li, .when, .what, .chip')];
      return {
        outside: parts
          .filter((part) => {
            const { left, right, width: across } = part.getBoundingClientRect();
            return across > 0 && (left < box.left - 0.5 || right > box.right + 0.5);
          })
          .map((part) => part.textContent),
        tools: card.querySelector('.tools')!.getBoundingClientRect().left - box.left,
        kind: box.right - card.querySelector('.kind')!.getBoundingClientRect().right,
        wide: box.width,
        size: Number.parseFloat(getComputedStyle(card).fontSize),
      };
    });
    expect(outside).toEqual([]);
    expect(wide).toBeLessThanOrEqual(width - 8);
    if (text) expect(size).toBe(28);
    if (dir) {
      expect(tools).toBeLessThan(30);
      expect(kind).toBeLessThan(30);
    }
    await page.close();
  });

  test('an entity is muted from its card: the undo is at hand, the marks go when the card closes', async () => {
    const page = await open();
    const before = await underlined(page);
    await restOn(page, 'Sanae Takaichi');
    await pressMute(page);
    expect(
      await eventually('notice', async () => (await cardText(page))?.includes('wird nicht mehr markiert') && (await cardText(page))),
    ).toContain('Rückgängig');
    expect(await inCard(page, (card) => (card.getRootNode() as ShadowRoot).activeElement?.className)).toBe('mute');
    // undone: nothing happens
    await pressMute(page);
    await eventually('undone', async () => (await cardText(page))?.includes('Nicht mehr markieren'));
    await dismiss(page);
    await pause(300);
    expect(await underlined(page)).toEqual(before);
    // left alone: it holds
    await restOn(page, 'Sanae Takaichi');
    await pressMute(page);
    await dismiss(page);
    await eventually('marks are gone', async () => !(await underlined(page)).includes('Sanae Takaichi'));
    expect((await change(own, { type: 'set', values: {} })).settings.muted).toEqual([expect.objectContaining({ name: 'Sanae Takaichi' })]);
    expect(await underlined(page)).toContain('Donald Trump');
    await resetSettings(own);
    await change(own, { type: 'set', values: { language: 'de' } });
    await eventually('marks are back', async () => (await underlined(page)).includes('Sanae Takaichi'));
    await page.close();
  });

  test('the report is a link to the project with what the card said, and nothing is asked before it is followed', async () => {
    const page = await open();
    const asked = launched.requests.length;
    await restOn(page, 'Sanae Takaichi');
    const href = await inCard(page, (card) => card.querySelector<HTMLAnchorElement>('.report')!.href);
    const url = new URL(href);
    expect(url.origin + url.pathname).toBe('https://example.org/randnotiz/issues/new');
    expect(url.searchParams.get('card')).toContain('Ministerpräsidentin Japans');
    expect(url.searchParams.get('article')).toBe(`${page.url().split(/[?#]/)[0]} 2025-10-27`);
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(launched.requests.slice(asked)).toEqual([]);
    await page.close();
  });
});
