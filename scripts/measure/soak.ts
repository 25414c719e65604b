/**
 * An hour of a live blog squeezed into loops: paragraphs that come, go and change, cards that open and close, pages that
 * are left. What is held before and after, once all garbage is collected: heap, listeners, nodes. Needs Chromium, which
 * can be asked.
 */
import type { Page } from 'puppeteer-core';
import { cardText } from '../extension-page.ts';
import { entryText, liveBlog } from '../../tests/pages/live-blog.ts';
import type { Launched } from '../launch.ts';
import { heapOfBackground, settledMetrics } from './tabs.ts';

export interface SoakSize {
  mutations: number;
  hovers: number;
  navigations: number;
}

/** Counts and kB of heap. */
export interface Held {
  heap: number;
  listeners: number;
  nodes: number;
  background: number;
}

export interface SoakReport {
  atFirst: Held;
  afterMutations: Held;
  afterHovers: Held;
  afterNavigations: Held;
}

const ENTRIES = 60;
/** Chromium keeps the last seven documents of a driven tab, whoever runs in them: weighed is what comes on top. */
const WARM_NAVIGATIONS = 12;
const FIRST = 'https://www.n-tv.de/politik/Liveblog-id37000001.html';
const SECOND = 'https://www.n-tv.de/politik/Liveblog-id37000002.html';
const PARAGRAPH = 'p[class*="storyline_paragraph"]';

export async function soak(launched: Launched, { mutations, hovers, navigations }: SoakSize): Promise<SoakReport> {
  const page = await launched.openPage(FIRST, liveBlog(ENTRIES, FIRST).html, { [SECOND]: liveBlog(ENTRIES, SECOND).html });
  await page.bringToFront();
  const weigh = async (): Promise<Held> => {
    await marked(page, ENTRIES);
    await pause(1500);
    const cdp = await page.createCDPSession();
    const metrics = await settledMetrics(cdp);
    await cdp.detach();
    return {
      heap: Math.round(metrics['JSHeapUsedSize']! / 1000),
      listeners: metrics['JSEventListeners']!,
      nodes: metrics['Nodes']!,
      background: Math.round(await heapOfBackground(launched)),
    };
  };
  // what is made once, at first use, is no leak: a little of everything comes before the first weighing
  await navigate(page, WARM_NAVIGATIONS);
  await mutate(page, 200);
  const atFirst = await weigh();
  await mutate(page, mutations);
  const afterMutations = await weigh();
  await hover(page, hovers);
  const afterHovers = await weigh();
  await navigate(page, navigations);
  const afterNavigations = await weigh();
  await page.close();
  return { atFirst, afterMutations, afterHovers, afterNavigations };
}

/** From one article to the other and back, to end with an open and closed card on the first. */
async function navigate(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await page.goto(i % 2 ? FIRST : SECOND, { waitUntil: 'load' });
    await marked(page, 1);
  }
  await page.goto(FIRST, { waitUntil: 'load' });
  await hover(page, 3);
}

/** Every change of a live blog in turn; the number of paragraphs stays. */
async function mutate(page: Page, count: number): Promise<void> {
  const texts = Array.from({ length: 200 }, (_, n) => entryText(n));
  await page.evaluate(
    async (selector, words, changes) => {
      for (let i = 0; i < changes; i++) {
        const paragraphs = document.querySelectorAll(selector);
        const some = paragraphs[(i * 7) % paragraphs.length]!;
        const text = words[i % words.length]!;
        if (i % 3 === 0) some.textContent = text;
        else if (i % 3 === 1) some.firstChild!.nodeValue = text;
        else {
          const added = some.cloneNode(false) as Element;
          added.textContent = text;
          paragraphs[0]!.before(added);
          paragraphs[paragraphs.length - 1]!.remove();
        }
        // some hundred a second, with a rest now and then, in which they are read
        if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
        if (i % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 250));
      }
    },
    PARAGRAPH,
    texts,
    count,
  );
}

/** Opens and closes the cards of so many names. */
async function hover(page: Page, count: number): Promise<void> {
  await marked(page, 2);
  // down to the first: a card that was shown last stays made, and should be the same each time
  for (let i = count - 1; i >= 0; i--) {
    const { x, y } = await page.evaluate((n) => {
      const marks = [...(CSS.highlights.get('randnotiz-mark') as unknown as Iterable<Range>)];
      const range = marks[n % marks.length]!;
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    }, i);
    await page.mouse.move(x, y - 3);
    await page.mouse.move(x, y);
    await until(async () => (await cardText(page)) !== null, `card ${i}`);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await until(async () => (await cardText(page)) === null, `end of card ${i}`);
  }
}

async function marked(page: Page, least: number): Promise<void> {
  await until(async () => (await page.evaluate(() => CSS.highlights.get('randnotiz-mark')?.size ?? 0)) >= least, `${least} marks`);
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not seen in 10 s: ${what}`);
    await pause(25);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
