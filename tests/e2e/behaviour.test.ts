import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HIDE_DELAY } from '../../entrypoints/article.content/constants.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { openPopupFor } from '../../scripts/extension-page.ts';
import { pageOf, sampleArticle, type SampleArticle } from '../pages/layouts.ts';
import { geometry } from './geometry.ts';
import { cardText, eventually, pause, placeOf, restOn, tell, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();
/** Longer than any delay after which a card would come or go. */
const LONG = HIDE_DELAY * 4;

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let launched: Launched;
  let pages = 0;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
  });
  afterAll(async () => {
    await launched?.close();
  });

  const open = async (changes: Partial<SampleArticle> = {}): Promise<Page> => {
    const article = { ...SAMPLE, ...changes, url: SAMPLE.url.replace('id30999001', `id${30_995_000 + ++pages}`) };
    const page = await launched.openPage(article.url, pageOf(article, 'current'));
    await page.bringToFront();
    await waitForMarks(page);
    return page;
  };
  const closed = (page: Page) => eventually('no card', async () => (await cardText(page)) === null);
  const pinOn = async (page: Page, text: string) => {
    await restOn(page, text);
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(5, 5, { steps: 3 });
  };
  const withKeys = async (page: Page, act: (step: (direction: 1 | -1) => Promise<unknown>) => Promise<void>) => {
    const { popup, tab } = await openPopupFor(launched, page.url());
    await page.bringToFront();
    await act((direction) => tell(popup, tab, { type: 'step', direction }));
    await popup.close();
  };
  /** What has the focus: in the card, the class or tag of the element there. */
  const focus = (page: Page) =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner ? `card ${inner.className || inner.tagName}` : document.activeElement?.id || document.activeElement?.tagName;
    });

  describe('content on hover (WCAG 1.4.13)', () => {
    test('can be dismissed without moving the pointer, and does not come back while it stays on the name', async () => {
      const page = await open();
      await restOn(page, 'Shinzo Abe');
      const { x, y } = await placeOf(page, 'Shinzo Abe');
      await page.keyboard.press('Escape');
      await closed(page);
      await page.mouse.move(x + 3, y);
      await pause(LONG);
      expect(await cardText(page)).toBeNull();
      await page.mouse.move(5, 5, { steps: 3 });
      expect(await restOn(page, 'Shinzo Abe')).toContain('Abe');
      await page.close();
    });

    test('can be hovered: the pointer may go into it, by any way, and stay', async () => {
      const page = await open();
      await restOn(page, 'Shinzo Abe');
      const { card, name: lines } = await geometry(page);
      const from = { x: (lines[0]!.left + lines[0]!.right) / 2, y: (lines[0]!.top + lines[0]!.bottom) / 2 };
      const below = card.top > from.y;
      await page.mouse.move(card.right - 30, below ? card.top + 40 : card.bottom - 40, { steps: 15 });
      await pause(LONG);
      expect(await cardText(page)).toContain('Abe');
      await page.close();
    });

    test('persists while the pointer is on the name', async () => {
      const page = await open();
      await restOn(page, 'Shinzo Abe');
      await pause(LONG * 2);
      expect(await cardText(page)).toContain('Abe');
      await page.mouse.move(5, 5, { steps: 3 });
      await closed(page);
      await page.close();
    });
  });

  test('a click on a name does not wait for the rest, and pins', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'Shinzo Abe');
    await pause(80);
    await page.mouse.click(x, y);
    await eventually('card', () => cardText(page), 150);
    await page.mouse.move(5, 5, { steps: 3 });
    await pause(LONG);
    expect(await cardText(page)).toContain('Abe');
    await page.mouse.click(5, 300);
    await closed(page);
    await page.close();
  });

  test('selecting text across names opens nothing', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'Shinzo Abe');
    await pause(80);
    await page.mouse.move(x - 160, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    await pause(LONG);
    expect(await cardText(page)).toBeNull();
    expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(4);
    await page.mouse.up();
    await pause(100);
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  test('scrolling the page closes what is not held; a carousel elsewhere does not', async () => {
    const page = await open();
    await page.evaluate(() => {
      const carousel = document.createElement('aside');
      carousel.id = 'carousel';
      carousel.style.cssText = 'position: fixed; inset: auto 0 0 auto; inline-size: 90px; block-size: 60px; overflow: auto';
      carousel.innerHTML = '<div style="inline-size: 900px">Bilder</div>';
      document.body.append(carousel);
    });
    await restOn(page, 'Shinzo Abe');
    await page.evaluate(() => document.querySelector('#carousel')!.scrollBy(100, 0));
    await pause(150);
    expect(await cardText(page)).toContain('Abe');
    await page.evaluate(() => window.scrollBy(0, 60));
    await closed(page);
    await page.close();
  });

  test('a name under a fixed head is not there for the pointer', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, 'Shinzo Abe');
    await page.evaluate((top) => {
      const head = document.createElement('div');
      head.style.cssText = `position: fixed; inset: ${top - 40}px 0 auto; block-size: 80px; background: #c00`;
      document.body.append(head);
    }, y);
    await page.mouse.move(x, y - 2);
    await page.mouse.move(x, y);
    await pause(LONG);
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  describe('a pinned card when the page changes', () => {
    test.each([
      [
        'a paragraph with names comes before it',
        () => {
          const paragraph = document.querySelector('p[class*="storyline_paragraph"]')!;
          const added = paragraph.cloneNode(false) as HTMLElement;
          added.textContent = 'Eilmeldung: Donald Trump und Shinzo Abe in Tokio.';
          paragraph.before(added);
        },
        true,
      ],
      [
        'its paragraph is rendered anew',
        () => {
          for (const paragraph of document.querySelectorAll('p')) if (paragraph.textContent.includes('Abe')) paragraph.outerHTML += '';
        },
        true,
      ],
      [
        'its name is taken out',
        () => {
          for (const paragraph of document.querySelectorAll('p'))
            paragraph.textContent = paragraph.textContent.replaceAll('Shinzo Abe', 'jemand');
        },
        false,
      ],
    ] as const)('%s', async (_, change, stays) => {
      const page = await open();
      await pinOn(page, 'Shinzo Abe');
      await page.evaluate(change);
      if (stays) {
        await pause(LONG);
        expect(await cardText(page)).toContain('Abe');
        const { card, name: lines } = await geometry(page);
        expect(Math.min(...lines.flatMap((line) => [Math.abs(card.top - line.bottom), Math.abs(card.bottom - line.top)]))).toBeLessThan(8);
      } else await closed(page);
      await page.close();
    });
  });

  test.each([
    ['removes', () => document.querySelector('randnotiz-card')!.remove()],
    ['hides', () => document.querySelector<HTMLElement>('randnotiz-card')!.hidePopover()],
  ])('a card that the page %s is closed, and the next one opens', async (_, take) => {
    const page = await open();
    await pinOn(page, 'Shinzo Abe');
    await page.evaluate(take);
    await pause(100);
    expect(await cardText(page)).toBeNull();
    expect(await restOn(page, 'Malaysia')).toContain('Malaysia');
    await page.close();
  });

  test('the keyboard walks through the card in the order of reading, out of it, and Esc still closes it', async () => {
    const page = await open();
    await withKeys(page, async (step) => {
      await step(1);
    });
    expect(await focus(page)).toBe('card card');
    const order: number[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const root = document.querySelector('randnotiz-card')!.shadowRoot!;
        return root.activeElement && [...root.querySelectorAll('a, button')].indexOf(root.activeElement);
      });
      if (at === null) break;
      // what scrolls is a stop of its own where the browser wants it
      if (at >= 0) order.push(at);
    }
    expect(order).toEqual(order.map((_, i) => i));
    expect(order.length).toBeGreaterThan(3);
    // no trap: the focus has left, and the card has stayed
    expect(order.length).toBeLessThan(60);
    expect(await cardText(page)).toContain('Trump');
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('figure')!.focus());
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await focus(page)).toBe('FIGURE');
    await page.close();
  });

  test('a card that the keyboard opens is announced in one sentence, and so is the next', async () => {
    const page = await open();
    const said = () =>
      page.evaluate(() => document.querySelector('randnotiz-card')!.shadowRoot!.querySelector('.announcement')!.textContent);
    await withKeys(page, async (step) => {
      await step(1);
      const first = await eventually('announcement', said);
      expect(first).toMatch(/^(Karte|Card): Donald Trump, \S+/);
      await step(1);
      expect(await eventually('next announcement', async () => (await said()) !== first && (await said()))).toMatch(
        /^(Karte|Card): Tokio, \S+/,
      );
    });
    await page.keyboard.press('Escape');
    expect(await said()).toBe('');
    await restOn(page, 'Shinzo Abe');
    await pause(300);
    expect(await said()).toBe('');
    await page.close();
  });

  test('where nothing had the focus, Tab goes on from the name after Esc', async () => {
    const page = await open({
      body: [
        { p: '<a href="#vorher" id="before">Vorher</a> Ein Absatz ohne Namen.' },
        { p: 'Dann kam Shinzo Abe <a href="#nachher" id="after">nach Tokio</a>.' },
      ],
      kicker: 'Ausland',
      headline: 'Ein Besuch',
      lead: 'Kurz.',
    });
    await withKeys(page, async (step) => {
      await step(1);
    });
    expect(await focus(page)).toBe('card card');
    await page.keyboard.press('Escape');
    await closed(page);
    await page.keyboard.press('Tab');
    expect(await focus(page)).toBe('after');
    await page.close();
  });

  test('a chip leads to the other card and keeps it, the arrow leads back', async () => {
    const page = await open();
    await restOn(page, 'Donald Trump');
    const press = (selector: string) =>
      page.evaluate(
        (wanted) => document.querySelector('randnotiz-card')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click(),
        selector,
      );
    await press('button.chip');
    const other = await eventually('the other card', async () => {
      const text = await cardText(page);
      return text && !text.includes('Donald Trump\n') && text;
    });
    await page.mouse.move(5, 5, { steps: 3 });
    await pause(LONG);
    expect(await cardText(page)).toBe(other);
    await press('.over button:first-child');
    await eventually('the first card', async () => (await cardText(page))?.includes('Donald Trump'));
    await page.close();
  });

  test('nothing of it is printed', async () => {
    const page = await open();
    await pinOn(page, 'Shinzo Abe');
    const seen = () => page.evaluate(() => getComputedStyle(document.querySelector('randnotiz-card')!).display);
    expect(await seen()).toBe('block');
    if (name === 'chromium') {
      await page.emulateMediaType('print');
      expect(await seen()).toBe('none');
    } else {
      // what a PDF of Firefox's contains is told by its length
      const length = async () => (await page.pdf()).length;
      const withCard = await length();
      await page.keyboard.press('Escape');
      await closed(page);
      expect(Math.abs((await length()) - withCard)).toBeLessThan(200);
      await page.evaluate(() => document.querySelector('aside, main')!.append('Shinzo Abe, japanischer Politiker (1954–2022)'));
      expect(Math.abs((await length()) - withCard)).toBeGreaterThan(200);
    }
    await page.close();
  });

  test('a reader who wants no motion gets none', async () => {
    const still = await launch({ browser: name, headless: true, still: true });
    const motionIn = async (page: Page) => {
      await restOn(page, 'Shinzo Abe');
      const motion = await page.evaluate(() => {
        const card = document.querySelector('randnotiz-card')!.shadowRoot!.querySelector('.card')!;
        return getComputedStyle(card).animationName;
      });
      await page.close();
      return motion;
    };
    try {
      expect(await motionIn(await open())).not.toBe('none');
      const page = await still.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
      await page.bringToFront();
      await waitForMarks(page);
      expect(await motionIn(page)).toBe('none');
    } finally {
      await still.close();
    }
  });
});
