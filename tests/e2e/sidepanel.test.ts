/**
 * The panel in both browsers. What the browser shows around a page cannot be driven: the panel is opened as a page of its
 * own in the article's window.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle, type SampleArticle } from '../pages/layouts.ts';
import { axeViolations } from './axe.ts';
import { cardText, eventually, popupOf, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();

let pages = 0;
function article(changes: Partial<SampleArticle> = {}): SampleArticle {
  return { ...SAMPLE, url: SAMPLE.url.replace('id30999001', `id${30_997_100 + ++pages}`), ...changes };
}

const titleOf = (panel: Page) => panel.evaluate(() => document.querySelector('h1')?.textContent ?? null);
const currentOf = (panel: Page) => panel.evaluate(() => document.querySelector('.entry[aria-current]')?.getAttribute('data-id') ?? null);
const inViewOf = (panel: Page) =>
  panel.evaluate(() => [...document.querySelectorAll('.entry[data-in-view]')].map((entry) => entry.getAttribute('data-id')!));

/** Scrolls the article so that the underlined name stands at a share of the window's height. */
async function readAt(page: Page, text: string, share: number): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    (wanted, height) => {
      const marks = [...(CSS.highlights.get('randnotiz-mark') as unknown as Iterable<Range>)];
      const range = marks.find((mark) => mark.toString() === wanted)!;
      document.body.style.paddingBlockEnd = '200vh';
      window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight * height, behavior: 'instant' });
    },
    text,
    share,
  );
}

describe.each<BrowserName>(['chromium', 'firefox'])('the panel in %s', (name) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
  });
  afterAll(() => launched?.close());

  /** An article and the panel beside it. */
  const openBoth = async () => {
    const shown = article();
    const page = await launched.openPage(shown.url, pageOf(shown, 'current'));
    await page.bringToFront();
    await waitForMarks(page);
    const { popup, tab } = await popupOf(launched, shown.url);
    await popup.close();
    const panel = await launched.openOwnPage(`sidepanel.html?tab=${tab}`);
    await eventually('list', () => panel.$('.group'));
    const leave = async () => {
      await panel.close();
      await page.close();
    };
    return { shown, page, panel, tab, leave };
  };

  test('follows along: what is in view, and what is being read', async () => {
    const { page, panel, leave } = await openBoth();
    await readAt(page, 'Malaysia', 0.3);
    await eventually('Malaysia is in view', async () => (await inViewOf(panel)).includes('malaysia'));
    expect(await inViewOf(panel)).not.toContain('kim-yo-jong');
    await readAt(page, 'Kim Yo Jong', 0.3);
    await eventually('Kim Yo Jong is in view', async () => (await inViewOf(panel)).includes('kim-yo-jong'));
    const first = await eventually('one of the last paragraph is being read', async () => {
      const current = await currentOf(panel);
      return current !== null && (await inViewOf(panel)).includes(current) && current;
    });
    await page.bringToFront();
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await eventually('another is being read', async () => (await currentOf(panel)) !== first);
    expect(await inViewOf(panel)).not.toContain('kim-yo-jong');
    // past the article there is nothing to be read
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await eventually('nothing is in view', async () => (await inViewOf(panel)).length === 0 && (await currentOf(panel)) === null);
    await leave();
  });

  test('a click leads to the mention, and the panel stays', async () => {
    const { page, panel, leave } = await openBoth();
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-id="seoul"]')!.click());
    await page.bringToFront();
    expect(await eventually('card', () => cardText(page))).toContain('Seoul');
    expect(await titleOf(panel)).toBe(SAMPLE.headline);
    await leave();
  });

  test('takes what the page adds', async () => {
    const { page, panel, leave } = await openBoth();
    await page.bringToFront();
    await page.evaluate(() => {
      const paragraphs = document.querySelectorAll('p[class*="storyline_paragraph"]');
      const added = paragraphs[0]!.cloneNode(false) as HTMLElement;
      added.textContent = 'Nachtrag: Auch Angela Merkel äußerte sich.';
      paragraphs[paragraphs.length - 1]!.after(added);
    });
    expect(await eventually('the new name', () => panel.$('[data-id="angela-merkel"]'))).toBeTruthy();
    await leave();
  });

  test('survives reloading and going away', async () => {
    const { page, panel, leave } = await openBoth();
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page);
    await eventually('list again', () => panel.$('.group'));
    await readAt(page, 'Kim Yo Jong', 0.3);
    await eventually('follows again', async () => (await inViewOf(panel)).includes('kim-yo-jong'));
    await page.goto('about:blank');
    expect(await eventually('a note', () => panel.$('[data-note="foreign"]'))).toBeTruthy();
    await leave();
  });

  test('follows the reader from tab to tab', async () => {
    const [one, two] = [article({ headline: 'Der erste Artikel' }), article({ headline: 'Der zweite Artikel' })];
    const first = await launched.openPage(one.url, pageOf(one, 'current'));
    const second = await launched.openPage(two.url, pageOf(two, 'current'));
    const panel = await launched.openOwnPage('sidepanel.html');
    await first.bringToFront();
    await eventually('first', async () => (await titleOf(panel)) === 'Der erste Artikel');
    await second.bringToFront();
    await eventually('second', async () => (await titleOf(panel)) === 'Der zweite Artikel');
    await first.bringToFront();
    expect(await eventually('first again', async () => (await titleOf(panel)) === 'Der erste Artikel')).toBe(true);
    await panel.close();
    await first.close();
    await second.close();
  });

  test('axe finds nothing, narrow and wide', async () => {
    const { page, panel, leave } = await openBoth();
    await readAt(page, 'Malaysia', 0.3);
    await eventually('in view', () => currentOf(panel));
    await panel.bringToFront();
    for (const width of [260, 420, 900]) {
      await panel.setViewport({ width, height: 900 });
      expect(await axeViolations(panel, 'html', [])).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await leave();
  });
});
