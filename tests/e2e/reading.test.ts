import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../../data/dates.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle, type LayoutName, type SampleArticle } from '../pages/layouts.ts';
import { cardText, eventually, pause, placeOf, popupOf, restOn, serialised, tell, underlined, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();

/** The first mention of each entity in each block of the sample article, in order. */
const SAMPLE_MARKS = [
  ['US-Präsident', 'Tokio', 'Gyeongju'],
  ['Trump', 'Asien', 'Kim'],
  ['Donald Trump', 'Asien', 'Kim Jong Un', 'Hanoi'],
  ['Air Force One', 'Malaysia', 'Japan', 'Donald Trump', 'Kim Jong-un', 'Nordkorea'],
  ['Tokio', 'japanische Kaiser', 'Sanae Takaichi', 'Liberaldemokratische Partei', 'Shinzo Abe', 'Trump'],
  ['Apec-Gipfel', 'Xi Jinping'],
  ['Japan', 'Südkorea', 'Asiatisch-Pazifische Wirtschaftsgemeinschaft', 'Trump', 'Chinas', 'Präsident', 'Weiße Haus'],
  ['Kim', 'Republikaner', 'Hanoi', 'US-Regierung', 'Nordkorea', 'Vereinten Nationen', 'Washington', 'USA'],
  ['Trump-Besuch', 'Seoul', 'Kims', 'Kim Yo Jong', 'Weißen Haus'],
].flat();

/** A page of its own for each test: another id in the address, other texts where wanted. */
let pages = 0;
function article(changes: Partial<SampleArticle> = {}): SampleArticle {
  return { ...SAMPLE, url: SAMPLE.url.replace('id30999001', `id${30_999_100 + ++pages}`), ...changes };
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let launched: Launched;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
  });
  afterAll(() => launched?.close());

  const open = async (shown: SampleArticle, layout: LayoutName = 'current') => {
    const page = await launched.openPage(shown.url, pageOf(shown, layout));
    await page.bringToFront();
    return page;
  };

  test.each<LayoutName>(['current', 'older'])('marks the sample in the %s layout, and nothing beside the text', async (layout) => {
    const page = await open(article(), layout);
    expect(await waitForMarks(page)).toEqual(SAMPLE_MARKS);
    await page.close();
  });

  test.each([
    ['Sanae Takaichi', ['Ministerpräsidentin Japans', 'seit 21. Oktober 2025', '7. März 1961', 'erste Frau']],
    ['Hanoi', ['Gipfel in Hanoi 2019', '27./28. Februar 2019', 'Vietnam']],
    ['Shinzo Abe', ['26. September 2006', '2007', '26. Dezember 2012', '16. September 2020', '8. Juli 2022']],
    ['Donald Trump', ['US-Präsident', '12. Juni 2018', '27./28. Februar 2019', '30. Juni 2019']],
    ['japanische Kaiser', ['Naruhito', 'seit 1. Mai 2019']],
  ])('the card of %s says what held and when', async (mark, wanted) => {
    const page = await open(article());
    await waitForMarks(page);
    const card = await restOn(page, mark);
    for (const part of wanted) expect(card).toContain(part);
    expect(card).toContain('Datensatz:');
    expect(card).toContain('Nachprüfen:');
    await page.close();
  });

  test('a card opens after a rest, stays while the pointer goes into it, and closes when it leaves', async () => {
    const page = await open(article());
    await waitForMarks(page);
    const { x, y } = await placeOf(page, 'Sanae Takaichi');
    await page.mouse.move(x, y - 200);
    await page.mouse.move(x, y, { steps: 3 });
    expect(await cardText(page)).toBeNull();
    await eventually('card', () => cardText(page));
    const box = await page.evaluate(() => document.querySelector('randnotiz-card')!.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.move(box.left + 60, box.top + (box.top > y ? 40 : box.height - 40), { steps: 12 });
    await pause(700);
    expect(await cardText(page)).toContain('Takaichi');
    await page.mouse.move(5, 5, { steps: 4 });
    await eventually('no card', async () => (await cardText(page)) === null);
    await page.close();
  });

  test('sweeping across a name opens nothing', async () => {
    const page = await open(article());
    await waitForMarks(page);
    const { x, y } = await placeOf(page, 'Malaysia');
    await page.mouse.move(x, y - 150);
    await page.mouse.move(x, y);
    await page.mouse.move(x, y + 150);
    await pause(700);
    expect(await cardText(page)).toBeNull();
    await page.close();
  });

  test('from an open card to the next name the card changes at once', async () => {
    const page = await open(article());
    await waitForMarks(page);
    expect(await restOn(page, 'Malaysia')).toContain('Malaysia');
    const { x, y } = await placeOf(page, 'Air Force One');
    await page.mouse.move(x, y, { steps: 2 });
    await eventually('other card', async () => (await cardText(page))?.includes('Air Force One'), 200);
    await page.close();
  });

  test('a press on the name pins the card; Esc closes it', async () => {
    const page = await open(article());
    await waitForMarks(page);
    await restOn(page, 'Shinzo Abe');
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(5, 5, { steps: 4 });
    await pause(700);
    expect(await cardText(page)).toContain('Abe');
    await page.keyboard.press('Escape');
    await eventually('no card', async () => (await cardText(page)) === null);
    await page.close();
  });

  test('the keyboard steps through the names, into the card and back to where it was', async () => {
    const shown = article();
    const page = await open(shown);
    await waitForMarks(page);
    const { popup, tab } = await popupOf(launched, shown.url);
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('figure')!.focus());
    const focus = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-card') ?? document.activeElement?.tagName);
    await tell(popup, tab, { type: 'step', direction: 1 });
    expect(await focus()).toBe('donald-trump');
    await tell(popup, tab, { type: 'step', direction: 1 });
    expect(await focus()).toBe('tokio');
    await tell(popup, tab, { type: 'step', direction: -1 });
    expect(await focus()).toBe('donald-trump');
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBeNull();
    expect(await focus()).toBe('FIGURE');
    await popup.close();
    await page.close();
  });

  test('the popup names the article and its entities, and a click leads to the mention and its card', async () => {
    const shown = article();
    const page = await open(shown);
    await waitForMarks(page);
    const { popup } = await popupOf(launched, shown.url);
    const text = await eventually('list', () => popup.evaluate(() => document.querySelector('.group') && document.body.innerText));
    expect(text).toContain(SAMPLE.headline);
    expect(text).toContain(formatDate('2025-10-27'));
    for (const heading of ['Personen', 'Orte', 'Organisationen', 'Ereignisse', 'Ämter']) expect(text).toContain(heading);
    expect(text.indexOf('Donald Trump')).toBeLessThan(text.indexOf('Shinzo Abe'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-id="seoul"]')!.click());
    await page.bringToFront();
    expect(await eventually('card', () => cardText(page))).toContain('Seoul');
    const visible = await page.evaluate(() => {
      const marks = [...(CSS.highlights.get('randnotiz-mark') as unknown as Iterable<Range>)];
      const { top, bottom } = marks.find((mark) => mark.toString() === 'Seoul')!.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    expect(visible).toBe(true);
    await page.close();
  });

  test('the badge counts the entities', async () => {
    const shown = article();
    const page = await open(shown);
    await waitForMarks(page);
    const { popup, tab, state } = await popupOf(launched, shown.url);
    const count = state.status === 'article' ? state.annotation.summary.length : 0;
    const badge = await popup.evaluate(async (id) => {
      const { action } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
        action: { getBadgeText(o: { tabId: number }): Promise<string> };
      };
      return await action.getBadgeText({ tabId: id });
    }, tab);
    expect(badge).toBe(String(count));
    expect(count).toBeGreaterThan(20);
    await popup.close();
    await page.close();
  });

  test('the search finds any record, also where the page is no article', async () => {
    const url = 'https://www.n-tv.de/';
    const page = await launched.openPage(url, '<!doctype html><title>Startseite</title><main><h1>Angela Merkel</h1></main>');
    const { popup, state } = await popupOf(launched, url);
    expect(state.status).toBe('no-article');
    await popup.bringToFront();
    expect(await popup.evaluate(() => document.body.innerText)).toContain('kein Artikel');
    await popup.type('input[type="search"]', 'angela merkl');
    await eventually('hit', () => popup.$('[data-id="angela-merkel"]'));
    await popup.click('[data-id="angela-merkel"]');
    const card = await eventually('card', () => popup.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"]')?.innerText));
    expect(card).toContain('17. Juli 1954');
    expect(await underlined(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the article stays the same byte for byte, with marks, after a card and after switching off and on', async () => {
    const shown = article();
    const page = await open(shown);
    const bare = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(source, 'text/html').body.outerHTML;
    });
    const marks = await waitForMarks(page);
    expect(await serialised(page)).toBe(bare);
    await restOn(page, 'Sanae Takaichi');
    expect(await serialised(page)).toBe(bare);

    const { popup, tab } = await popupOf(launched, shown.url);
    await popup.bringToFront();
    await eventually('switch', () => popup.$('[role="switch"]'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')!.click());
    await eventually('no marks', async () => (await underlined(page)).length === 0);
    expect(await serialised(page)).toBe(bare);
    expect((await tell<{ status: string }>(popup, tab, { type: 'page-state' })).status).toBe('off');

    // remembered: a page opened now has none either
    const second = article();
    const other = await open(second);
    await pause(600);
    expect(await underlined(other)).toEqual([]);
    await other.close();

    await popup.bringToFront();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')!.click());
    await page.bringToFront();
    expect(await waitForMarks(page)).toEqual(marks);
    expect(await serialised(page)).toBe(bare);
    await popup.close();
    await page.close();
  });

  test('nothing on the page moves', async () => {
    const shown = article();
    const places = () =>
      [...document.querySelectorAll('h2, p, figure, section')].map((element) => JSON.stringify(element.getBoundingClientRect()));
    const page = await open(shown);
    await waitForMarks(page);
    const marked = await page.evaluate(places);
    await restOn(page, 'Air Force One');
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await page.evaluate(places)).toEqual(marked);
    const { popup } = await popupOf(launched, shown.url);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')!.click());
    await page.bringToFront();
    await eventually('no marks', async () => (await underlined(page)).length === 0);
    expect(await page.evaluate(places)).toEqual(marked);
    await popup.bringToFront();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')!.click());
    await page.bringToFront();
    await waitForMarks(page);
    await popup.close();
    await page.close();
  });

  test.each([
    [
      'without known names',
      article({
        kicker: 'Garten',
        headline: 'So gelingt der Kompost',
        lead: 'Wer Laub und Schnittgut sammelt, hat im Frühling gute Erde.',
        body: [{ p: 'Der Haufen braucht Luft und Feuchtigkeit. Essen gehört nur in kleinen Mengen hinein.' }],
      }),
      0,
    ],
  ] as const)('a page %s gets no mark and an empty badge', async (_, shown, count) => {
    const page = await open(shown);
    const { popup, state } = await popupOf(launched, shown.url);
    expect(state).toMatchObject({ status: 'article', annotation: { marks: { length: count } } });
    await eventually('text', () => popup.evaluate(() => document.body.innerText.includes('keinen der Namen')));
    expect(await underlined(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a page in an unknown layout is left alone', async () => {
    const url = 'https://www.n-tv.de/politik/Neues-Kleid-id30999900.html';
    const page = await launched.openPage(
      url,
      `<!doctype html><html lang="de"><title>Neu</title><main><section class="story"><h1>Donald Trump</h1><p>Donald Trump reist nach Japan.</p></section></main></html>`,
    );
    const { popup, state } = await popupOf(launched, url);
    expect(state.status).toBe('no-article');
    expect(await underlined(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test.each([
    ['missing', null],
    ['malformed', '27. Oktober, nachmittags'],
  ])('with a date that is %s, names have cards, and no office is given a holder', async (_, published) => {
    const shown = article({ published });
    const page = await open(shown);
    const marks = await waitForMarks(page);
    expect(marks).toContain('Sanae Takaichi');
    const { popup, state } = await popupOf(launched, shown.url);
    expect(state).toMatchObject({ status: 'article', published: null });
    if (state.status === 'article') expect(state.annotation.marks.every(({ holder }) => holder === null)).toBe(true);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('ohne erkennbares Datum');
    await popup.close();
    await page.close();
  });

  test('paragraphs that the page adds later are marked, and marks that the page clears come back', async () => {
    const page = await open(article());
    const marks = await waitForMarks(page);
    await page.evaluate(() => {
      const paragraphs = document.querySelectorAll('p[class*="storyline_paragraph"]');
      const added = paragraphs[0]!.cloneNode(false) as HTMLElement;
      added.textContent = 'Nachtrag: Auch Angela Merkel äußerte sich.';
      paragraphs[paragraphs.length - 1]!.after(added);
    });
    await eventually('new mark', async () => (await underlined(page)).includes('Angela Merkel'));
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.setAttribute('data-touched', '1');
      document.querySelector('figure')!.append('x');
    });
    const again = await eventually('marks again', async () => {
      const texts = await underlined(page);
      return texts.length > marks.length && texts;
    });
    expect(again).toEqual([...marks, 'Angela Merkel']);
    await page.close();
  });
});
