import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { HOSTILE_STYLE, POLLUTION, STRICT_POLICY, withHead, withHugePage } from '../pages/hostile.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { entryText, liveBlog } from '../pages/live-blog.ts';
import type { Story } from '../pages/react/app.ts';
import { reactPage } from '../pages/react/page.ts';
import { cardText, eventually, pause, placeOf, restOn, serialised, stateOf, underlined, waitForMarks } from './reader.ts';

const HOST = 'https://www.n-tv.de';
const PARAGRAPH = 'p[class*="storyline_paragraph"]';

let pages = 0;
/** An address of its own for each page. */
function address(): string {
  return `${HOST}/politik/Seite-id${31_000_000 + ++pages}.html`;
}

function sample(changes: (html: string) => string = (html) => html): [url: string, html: string] {
  const url = address();
  return [url, changes(pageOf({ ...sampleArticle(), url }, 'current'))];
}

const STORIES: Story[] = [
  {
    path: '/politik/Erste-id31100001.html',
    published: '2025-10-27',
    kicker: 'Reise nach Asien',
    headline: 'Trump landet in Tokio',
    lead: 'Am Montag empfing Kaiser Naruhito den Gast.',
    paragraphs: [
      'In Tokio traf Donald Trump auf Sanae Takaichi.',
      'Über Kim Jong Un sprach niemand.',
      'Am Abend ging es weiter nach Seoul.',
    ],
  },
  {
    path: '/politik/Zweite-id31100002.html',
    published: '2019-02-28',
    kicker: 'Gipfel',
    headline: 'Kim Jong Un fährt mit dem Zug nach Hanoi',
    lead: 'Die Fahrt dauerte zwei Tage.',
    paragraphs: ['In Hanoi wartete bereits Angela Merkel.'],
  },
];
const FIRST_STORY = ['Asien', 'Trump', 'Tokio', 'Kaiser Naruhito', 'Tokio', 'Donald Trump', 'Sanae Takaichi', 'Kim Jong Un', 'Seoul'];
const SECOND_STORY = ['Kim Jong Un', 'Hanoi', 'Hanoi', 'Angela Merkel'];

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let launched: Launched;
  let complaints: string[] = [];

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true, backForwardCache: true });
  });
  afterAll(() => launched?.close());
  afterEach(() => {
    if (complaints.length > 0) throw new Error(`the console complains: ${complaints.join('; ')}`);
  });

  /** Opens a page whose console is watched: nothing of ours may appear there. */
  const open = async (url: string, html: string, others?: Record<string, string>): Promise<Page> => {
    complaints = [];
    const page = await launched.openPage(url, html, others);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
    await page.bringToFront();
    return page;
  };
  /** Waits for these marks; what is there instead after five seconds is told. */
  const seen = async (page: Page, wanted: string[]): Promise<string[]> => {
    const isSo = async () => JSON.stringify(await underlined(page)) === JSON.stringify(wanted);
    await eventually('marks', isSo).catch(() => undefined);
    return await underlined(page);
  };

  test('React hydrates a page that is marked already: nothing that does not match, and the marks stay', async () => {
    const page = await open(HOST + STORIES[0]!.path, await reactPage(STORIES));
    expect(await seen(page, FIRST_STORY)).toEqual(FIRST_STORY);
    const before = await serialised(page);
    await page.evaluate(() => window.hydrate());
    await eventually('hydration', () => page.evaluate(() => window.isHydrated));
    await pause(400);
    expect(await page.evaluate(() => window.hydrationErrors)).toEqual([]);
    expect(await serialised(page)).toBe(before);
    expect(await underlined(page)).toEqual(FIRST_STORY);

    await page.evaluate(() => window.controls.showTeaser('Angela Merkel feiert Geburtstag in Berlin'));
    await page.evaluate(() => window.controls.rewrite(2, 'Am Abend ging es weiter nach Peking.'));
    expect(await seen(page, [...FIRST_STORY.slice(0, -1), 'Peking'])).toEqual([...FIRST_STORY.slice(0, -1), 'Peking']);
    expect(await page.evaluate(() => window.hydrationErrors)).toEqual([]);
    await page.close();
  });

  test('another article without a reload gets marks of its own, and so does the way back', async () => {
    const page = await open(HOST + STORIES[0]!.path, await reactPage(STORIES));
    expect(await seen(page, FIRST_STORY)).toEqual(FIRST_STORY);
    await page.evaluate(() => window.hydrate());
    await eventually('hydration', () => page.evaluate(() => window.isHydrated));
    await page.evaluate(() => window.controls.goTo(1));
    expect(await seen(page, SECOND_STORY)).toEqual(SECOND_STORY);
    expect(await restOn(page, 'Hanoi')).toContain('27./28. Februar 2019');
    await page.evaluate(() => history.back());
    expect(await seen(page, FIRST_STORY)).toEqual(FIRST_STORY);
    expect(await cardText(page)).toBeNull();
    expect(await page.evaluate(() => window.hydrationErrors)).toEqual([]);
    await page.close();
  });

  test('advertisements and teasers that come for seconds keep no mark from coming, and get none', async () => {
    const [url, html] = sample();
    const ticking = withHead(
      html,
      `<script>addEventListener('DOMContentLoaded', () => { let n = 0; const timer = setInterval(() => {
        if (++n > 150) { clearInterval(timer); window.isCalm = true; return }
        const box = document.createElement('div'); box.className = 'gujAd'; box.innerHTML = '<p>Angela Merkel, Anzeige ' + n + '</p>';
        const places = [document.body, document.querySelector('.wrapper-article'), document.querySelector('aside'), document.head];
        places[n % 3].append(box); document.querySelectorAll('.gujAd')[0].firstChild.data = 'Anzeige ' + n;
      }, 20) })</script>`,
    );
    const page = await open(url, ticking);
    const marks = await waitForMarks(page);
    expect(await page.evaluate(() => 'isCalm' in window)).toBe(false);
    await eventually('calm', () => page.evaluate(() => 'isCalm' in window));
    await pause(400);
    expect(await underlined(page)).toEqual(marks);
    expect(marks).not.toContain('Angela Merkel');
    await page.close();
  });

  test('a live blog that gains hundreds of paragraphs, at its head and its end, has them all marked', async () => {
    const url = address();
    const page = await open(url, liveBlog(20, url).html);
    const first = await waitForMarks(page);
    await page.evaluate(
      async (texts, selector) => {
        const paragraphs = document.querySelectorAll(selector);
        const [head, end] = [paragraphs[0]!, paragraphs[paragraphs.length - 1]!];
        for (const [i, text] of texts.entries()) {
          const added = head.cloneNode(false) as Element;
          added.textContent = text;
          if (i % 2) head.before(added);
          else end.after(added);
          if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
        }
      },
      Array.from({ length: 300 }, (_, n) => entryText(100 + n)),
      PARAGRAPH,
    );
    await eventually('all marks', async () => (await underlined(page)).length === first.length + 600, 10_000).catch(async () => {
      expect(await underlined(page)).toHaveLength(first.length + 600);
    });
    expect((await underlined(page)).filter((text) => text === 'Seoul')).toHaveLength(2 + 30);
    expect(await restOn(page, 'Emmanuel Macron')).toContain('Macron');
    await page.close();
  });

  test('a paragraph that goes takes its marks along, one that is replaced is read anew, one that moves keeps them', async () => {
    const [url, html] = sample();
    const page = await open(url, html);
    const marks = await waitForMarks(page);
    const change = (what: (paragraphs: HTMLElement[]) => void) =>
      page.evaluate(`(${String(what)})([...document.querySelectorAll('${PARAGRAPH}')])`);
    const last = ['Trump-Besuch', 'Seoul', 'Kims', 'Kim Yo Jong', 'Weißen Haus'];
    const rest = marks.slice(0, -last.length);
    expect(marks.slice(-last.length)).toEqual(last);
    await change((paragraphs) => paragraphs.at(-1)!.remove());
    expect(await seen(page, rest)).toEqual(rest);
    await change((paragraphs) => {
      const added = paragraphs[0]!.cloneNode(false) as HTMLElement;
      added.innerHTML = 'Auch Angela <b>Merkel</b> kam.';
      paragraphs.at(-1)!.after(added);
    });
    expect(await seen(page, [...rest, 'Angela Merkel'])).toEqual([...rest, 'Angela Merkel']);
    await change((paragraphs) => {
      paragraphs.at(-1)!.firstChild!.nodeValue = 'Auch Emmanuel Macron und Angela ';
    });
    expect(await seen(page, [...rest, 'Emmanuel Macron', 'Angela Merkel'])).toEqual([...rest, 'Emmanuel Macron', 'Angela Merkel']);
    await change((paragraphs) => paragraphs[0]!.before(paragraphs.at(-1)!));
    const head = marks.indexOf('Air Force One');
    expect(await seen(page, [...rest.slice(0, head), 'Emmanuel Macron', 'Angela Merkel', ...rest.slice(head)])).toEqual([
      ...rest.slice(0, head),
      'Emmanuel Macron',
      'Angela Merkel',
      ...rest.slice(head),
    ]);
    await change((paragraphs) => paragraphs[0]!.replaceWith(paragraphs[0]!.cloneNode(true)));
    await pause(400);
    expect(await underlined(page)).toEqual([...rest.slice(0, head), 'Emmanuel Macron', 'Angela Merkel', ...rest.slice(head)]);
    await page.close();
  });

  test('under a dialog that covers everything no card opens; the marks are there when it has gone', async () => {
    const [url, html] = sample();
    const page = await open(
      url,
      html.replace(
        '</body>',
        '<dialog style="width:90vw;height:90vh">Zustimmen</dialog><script>document.querySelector("dialog").showModal()</script></body>',
      ),
    );
    await waitForMarks(page);
    const { x, y } = await placeOf(page, 'Malaysia');
    await page.mouse.move(x, y - 3);
    await page.mouse.move(x, y);
    await pause(700);
    expect(await cardText(page)).toBeNull();
    await page.evaluate(() => document.querySelector('dialog')!.close());
    expect(await restOn(page, 'Malaysia')).toContain('Malaysia');
    await page.close();
  });

  test('a card over a dialog of the page: the top layer has room for both', async () => {
    const [url, html] = sample();
    const page = await open(url, html);
    await waitForMarks(page);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'position:fixed;inset:auto 0 0 auto;height:40px;width:90px;z-index:2147483647';
      document.body.append(dialog);
      dialog.show();
    });
    await restOn(page, 'Malaysia');
    const isOnTop = await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('randnotiz-card')!.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.tagName;
    });
    expect(isOnTop).toBe('RANDNOTIZ-CARD');
    await page.close();
  });

  test('marks that the page clears come back with the next change or scroll', async () => {
    const [url, html] = sample();
    const page = await open(url, html);
    const marks = await waitForMarks(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('figure')!.append('x');
    });
    expect(await seen(page, marks)).toEqual(marks);
    await page.evaluate(() => {
      CSS.highlights.clear();
      window.scrollBy(0, 40);
    });
    expect(await seen(page, marks)).toEqual(marks);
    await page.evaluate(() => {
      CSS.highlights.set('randnotiz-mark', new Highlight());
      window.scrollBy(0, 40);
    });
    expect(await seen(page, marks)).toEqual(marks);
    await page.close();
  });

  test('a page that comes back from the back/forward cache has its marks, and its cards', async () => {
    const [url, html] = sample();
    const [next, other] = sample((text) => text.replaceAll('Trump', 'Merz'));
    const page = await open(
      url,
      withHead(html, '<script>addEventListener("pageshow", ({ persisted }) => (window.wasKept = persisted))</script>'),
      { [next]: other },
    );
    const marks = await waitForMarks(page);
    await page.goto(next, { waitUntil: 'load' });
    await waitForMarks(page);
    await page.evaluate(() => history.back());
    await eventually('kept page', () => page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept).catch(() => false));
    expect(await seen(page, marks)).toEqual(marks);
    expect(await restOn(page, 'Malaysia')).toContain('Malaysia');
    await page.evaluate((selector) => {
      document.querySelector(selector)!.textContent = 'Später kam Angela Merkel.';
    }, PARAGRAPH);
    await eventually('new mark', async () => (await underlined(page)).includes('Angela Merkel'));
    await page.close();
  });

  test('in a hidden tab nothing is done; what has changed is read when it is seen again', async () => {
    const [url, html] = sample();
    const page = await open(url, html);
    const marks = await waitForMarks(page);
    const front = await launched.browser.newPage();
    await front.bringToFront();
    await eventually('hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate((selector) => {
      document.querySelectorAll(selector)[0]!.textContent = 'Später kam Angela Merkel.';
    }, PARAGRAPH);
    await pause(800);
    expect(await underlined(page)).not.toContain('Angela Merkel');
    await page.bringToFront();
    await eventually('new mark', async () => (await underlined(page)).includes('Angela Merkel'));
    expect((await underlined(page)).at(-1)).toBe(marks.at(-1));
    await front.close();
    await page.close();
  });

  test('on a page with hostile styles the card is as it always is', async () => {
    const look = async (page: Page) => {
      await waitForMarks(page);
      await restOn(page, 'Malaysia');
      return page.evaluate(() => {
        const host = document.querySelector('randnotiz-card')!;
        const dialog = host.shadowRoot!.querySelector('[role="dialog"]')!;
        const { width } = dialog.getBoundingClientRect();
        const { fontSize, color, backgroundColor, display } = getComputedStyle(dialog);
        const { opacity, visibility } = getComputedStyle(host);
        return { width, fontSize, color, backgroundColor, display, opacity, visibility };
      });
    };
    const calm = await open(...sample());
    const wanted = await look(calm);
    await calm.close();
    const [url, html] = sample((text) => withHead(text, HOSTILE_STYLE));
    const page = await open(url, html);
    expect(await look(page)).toEqual(wanted);
    await page.close();
  });

  test('where the page has broken its own built-ins, ours are whole', async () => {
    const [url, html] = sample((text) => withHead(text, POLLUTION));
    const [cleanUrl, cleanHtml] = sample();
    const clean = await open(cleanUrl, cleanHtml);
    const marks = await waitForMarks(clean);
    await clean.close();
    const page = await open(url, html);
    // the page's world is of no use here: the state is asked of the content script, and a picture tells of the card
    const { popup, state } = await stateOf(launched, url);
    expect(state.status).toBe('article');
    if (state.status === 'article') expect(state.annotation.marks.length).toBeGreaterThanOrEqual(marks.length);
    await popup.close();
    await page.close();
  });

  test('under a strict content security policy there are marks, and the card is styled', async () => {
    const [url, html] = sample((text) => withHead(text, STRICT_POLICY));
    const page = await open(url, html);
    complaints = [];
    await waitForMarks(page);
    await restOn(page, 'Malaysia');
    const look = await page.evaluate(() => {
      const { borderRadius, width } = getComputedStyle(
        document.querySelector('randnotiz-card')!.shadowRoot!.querySelector('[role="dialog"]')!,
      );
      return { borderRadius, width: parseFloat(width) };
    });
    expect(look.borderRadius).not.toBe('0px');
    expect(look.width).toBeLessThan(500);
    await page.close();
  });

  test('in a huge page the article alone is read', async () => {
    const [url, html] = sample((text) => withHugePage(text, 60_000));
    const page = await open(url, html);
    const marks = await waitForMarks(page);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(60_000);
    const calm = await open(...sample());
    expect(await waitForMarks(calm)).toEqual(marks);
    await calm.close();
    await page.close();
  });
});
