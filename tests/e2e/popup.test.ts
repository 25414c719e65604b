/**
 * The popup in both browsers. What the browser shows around a page cannot be driven: the popup is opened as a page of its
 * own, with the article's tab named to it.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { openPopupFor } from '../../scripts/extension-page.ts';
import { extensionDir, launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle, type SampleArticle } from '../pages/layouts.ts';
import { axeViolations } from './axe.ts';
import { cardText, eventually, popupOf, underlined, waitForMarks } from './reader.ts';
import { change } from './settings.ts';

const SAMPLE = sampleArticle();

let pages = 0;
function article(changes: Partial<SampleArticle> = {}): SampleArticle {
  return { ...SAMPLE, url: SAMPLE.url.replace('id30999001', `id${30_998_100 + ++pages}`), ...changes };
}

const GARDEN: Partial<SampleArticle> = {
  kicker: 'Garten',
  headline: 'So gelingt der Kompost',
  lead: 'Wer Laub und Schnittgut sammelt, hat im Frühling gute Erde.',
  body: [{ p: 'Der Haufen braucht Luft und Feuchtigkeit.' }],
};

const textOf = (page: Page, selector = 'body') =>
  page.evaluate((where) => document.querySelector<HTMLElement>(where)?.innerText ?? '', selector);
const waitForText = (page: Page, wanted: string) =>
  eventually(`"${wanted}"`, async () => {
    const text = await textOf(page);
    return text.includes(wanted) && text;
  });

describe.each<BrowserName>(['chromium', 'firefox'])('the popup in %s', (name) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
  });
  afterAll(() => launched?.close());

  /** An article and its popup, in front; both are closed by `leave`. */
  const openBoth = async (shown = article()) => {
    const page = await launched.openPage(shown.url, pageOf(shown, 'current'));
    await page.bringToFront();
    const { popup, tab, state } = await popupOf(launched, shown.url);
    await popup.bringToFront();
    const leave = async () => {
      await popup.close();
      await page.close();
    };
    return { page, popup, tab, state, leave };
  };

  test('says who, where, what, when, and what connects them, in this order', async () => {
    const { popup, leave } = await openBoth();
    const text = await waitForText(popup, 'Was sie verbindet');
    const places = [
      SAMPLE.headline,
      '27. Oktober 2025',
      'Personen',
      'Orte',
      'Organisationen',
      'Ereignisse',
      'Ämter',
      'Zeitachse',
      'Was sie verbindet',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // the lighter half is folded away: who and where are seen without scrolling
    expect(await popup.evaluate(() => document.querySelector('[data-id="sanae-takaichi"] .line')?.textContent)).toBe(
      'Ministerpräsidentin Japans, seit 21. Oktober 2025',
    );
    await popup.setViewport({ width: 380, height: 600 });
    expect(await popup.evaluate(() => document.querySelector('[data-kind="place"] .entry')!.getBoundingClientRect().bottom)).toBeLessThan(
      600,
    );
    expect(await textOf(popup, '.relations li')).toMatch(/^Donald Trump – Kim Jong Un\s+3 Treffen\s/);
    const times = await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.timeline li')].map(({ innerText }) => innerText));
    const at = (part: string) => times.findIndex((time) => time.includes(part));
    expect(at('Gipfel in Hanoi')).toBeGreaterThanOrEqual(0);
    expect(at('Artikel vom 27. Oktober 2025')).toBeGreaterThan(at('Gipfel in Hanoi'));
    expect(at('Treffen von Trump und Xi in Busan')).toBeGreaterThan(at('Artikel vom 27. Oktober 2025'));
    await leave();
  });

  test('a name leads to its first mention, also from the relations', async () => {
    const { page, popup, leave } = await openBoth();
    await eventually('relations', () => popup.$('.pair button'));
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.pair button')].find(({ innerText }) => innerText === 'Kim Jong Un')!.click(),
    );
    expect(await eventually('card', () => cardText(page))).toContain('Kim Jong Un');
    await leave();
  });

  test('what happened leads to its card, and back', async () => {
    const { popup, leave } = await openBoth();
    const event = () =>
      popup.evaluate(() => {
        const found = [...document.querySelectorAll<HTMLElement>('.timeline button')].find(({ innerText }) => innerText.includes('Busan'));
        found?.click();
        return found !== undefined;
      });
    await eventually('timeline', event);
    const card = await eventually('card', () => textOf(popup, '[role="dialog"]'));
    expect(card).toContain('30. Oktober 2025');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.ways button')!.click());
    await eventually('the article again', () => popup.$('.timeline'));
    expect(await popup.$('[role="dialog"]')).toBeNull();
    await leave();
  });

  test('the search takes the keyboard alone, and marks the letters', async () => {
    const { popup, leave } = await openBoth();
    const active = () =>
      popup.evaluate(() => {
        const field = document.querySelector('[role="combobox"]')!;
        const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
        const index = [...document.querySelectorAll('[role="option"]')].indexOf(option!);
        return { expanded: field.getAttribute('aria-expanded'), index, selected: option?.getAttribute('aria-selected') };
      });
    await popup.focus('[role="combobox"]');
    expect(await active()).toEqual({ expanded: 'false', index: -1, selected: undefined });
    await popup.keyboard.type('kim jo');
    await eventually('hits', async () => (await active()).expanded === 'true' && (await textOf(popup, '.hits')).includes('Kim Jong Un'));
    const count = await popup.evaluate(() => document.querySelectorAll('[role="option"]').length);
    expect(count).toBeGreaterThan(2);
    expect(
      await popup.evaluate(() => [...document.querySelectorAll('[data-id="kim-jong-un"] mark')].map(({ textContent }) => textContent)),
    ).toEqual(['Kim', 'Jo']);
    const steps: [key: 'ArrowDown' | 'ArrowUp' | 'Home' | 'End', index: number][] = [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', count - 1],
      ['ArrowDown', 0],
      ['End', count - 1],
      ['Home', 0],
    ];
    for (const [key, index] of steps) {
      await popup.keyboard.press(key);
      await eventually(key, async () => (await active()).index === index);
      expect((await active()).selected).toBe('true');
    }
    await popup.keyboard.press('Enter');
    expect(await eventually('card', () => textOf(popup, '[role="dialog"]'))).toContain('Kim Jong Un');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await popup.keyboard.press('Escape');
    await eventually('the article again', () => popup.$('.timeline'));
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')!.value)).toBe('');
    await leave();
  });

  test('typing fast shows the answer to what stands in the field', async () => {
    const { popup, leave } = await openBoth();
    await popup.focus('[role="combobox"]');
    for (const query of ['angela merkel', 'xqzvw', 'olaf scholz']) {
      await popup.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
        for (let end = 1; end <= text.length; end++) {
          field.value = text.slice(0, end);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }, query);
      const answer = await eventually(`answer to ${query}`, async () => {
        const text = await textOf(popup, '.search');
        return (query === 'xqzvw' ? text.includes('Kein Eintrag') : text.toLowerCase().includes(query)) && text;
      });
      // nothing of an earlier query is left beside it
      expect(answer.includes('Kein Eintrag')).toBe(query === 'xqzvw');
    }
    await leave();
  });

  test('the summary is copied as Markdown and as text, with links', async () => {
    const shown = article();
    const { popup, leave } = await openBoth(shown);
    await eventually('buttons', () => popup.$('.copy button'));
    const [markdown, plain] = await popup.$$('.copy button');
    const pasted = async () => {
      await popup.focus('[role="combobox"]');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('KeyV');
      await popup.keyboard.up('Control');
      const text = await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')!.value);
      await popup.keyboard.press('Escape');
      return text;
    };
    await markdown!.click();
    await waitForText(popup, 'Kopiert.');
    const marked = await pasted();
    expect(marked).toContain(`# ${SAMPLE.headline}`);
    expect(marked).toContain(`<${shown.url}>`);
    expect(marked).toMatch(/\[Sanae Takaichi\]\(https:\/\/[^)]+\): Ministerpräsidentin Japans/);
    await eventually('buttons', () => popup.$('.copy button'));
    await (await popup.$$('.copy button'))[1]!.click();
    expect(plain).toBeDefined();
    await waitForText(popup, 'Kopiert.');
    expect(await pasted()).toMatch(/Sanae Takaichi <https:\/\/[^>]+>: Ministerpräsidentin Japans/);
    await leave();
  });

  test('where the browser refuses the clipboard, the old way is tried, and its refusal is said', async () => {
    const { popup, leave } = await openBoth();
    await eventually('buttons', () => popup.$('.copy button'));
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await (await popup.$('.copy button'))!.click();
    await waitForText(popup, 'Kopiert.');
    await popup.evaluate(() => {
      document.execCommand = () => false;
    });
    await (await popup.$('.copy button'))!.click();
    await waitForText(popup, 'lässt das Kopieren hier nicht zu');
    expect(await popup.$('textarea')).toBeNull();
    await leave();
  });

  test('switched off it says so, and on again it lists the names', async () => {
    const { page, popup, leave } = await openBoth();
    const press = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')!.click());
    await eventually('list', () => popup.$('.group'));
    await press();
    await eventually('note', () => popup.$('[data-note="off"]'));
    expect(await textOf(popup, '[data-note="off"]')).toContain('ausgeschaltet');
    expect(await underlined(page)).toEqual([]);
    await press();
    await eventually('list', () => popup.$('.group'));
    await page.bringToFront();
    await waitForMarks(page);
    await leave();
  });

  test('an article without a known name, a page without an article, and a page that is none of ours are told apart', async () => {
    const { popup, leave } = await openBoth(article(GARDEN));
    await eventually('note', () => popup.$('[data-note="empty"]'));
    expect(await textOf(popup)).toContain('So gelingt der Kompost');
    expect(await popup.$('.copy')).toBeNull();
    await leave();

    const front = 'https://www.n-tv.de/';
    const start = await launched.openPage(front, '<!doctype html><title>Startseite</title><main><h1>Angela Merkel</h1></main>');
    const second = await popupOf(launched, front);
    await eventually('note', () => second.popup.$('[data-note="no-article"]'));
    await second.popup.close();
    await start.close();

    // an own page stands for any page of which the browser tells us nothing
    const own = await launched.openOwnPage('popup.html');
    await eventually('note', () => own.$('[data-note="foreign"]'));
    expect(await own.$('[role="switch"]')).toBeNull();
    await own.close();
  });

  test('the article is followed to its next page', async () => {
    const { page, popup, leave } = await openBoth();
    await eventually('list', () => popup.$('.group'));
    await page.evaluate(() => {
      document.querySelector('article')!.remove();
      history.pushState(null, '', '/ticker/');
    });
    await page.bringToFront();
    expect(await eventually('note', () => popup.$('[data-note="no-article"]'))).toBeTruthy();
    await leave();
  });

  test('it speaks English where that is chosen, and marks the facts as German', async () => {
    const { popup, leave } = await openBoth();
    await eventually('list', () => popup.$('.group'));
    await change(popup, { type: 'set', values: { language: 'en' } });
    const text = await waitForText(popup, 'People');
    expect(text).toContain('Timeline');
    expect(text).toContain('What connects them');
    const lang = await popup.evaluate(() => [
      document.documentElement.lang,
      document.querySelector('.entry')!.closest('[lang]')!.getAttribute('lang'),
    ]);
    expect(lang).toEqual(['en', 'de']);
    await change(popup, { type: 'set', values: { language: 'de' } });
    await leave();
  });

  test('it holds at 320 px: nothing is cut off', async () => {
    const { popup, leave } = await openBoth();
    await eventually('list', () => popup.$('.group'));
    for (const width of [320, 380, 420]) {
      await popup.setViewport({ width, height: 600 });
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await leave();
  });
});

describe.each<[BrowserName, 'light' | 'dark']>([
  ['chromium', 'light'],
  ['chromium', 'dark'],
  ['firefox', 'light'],
  ['firefox', 'dark'],
])('axe in %s, %s', (name, scheme) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true, dark: scheme === 'dark' });
  });
  afterAll(() => launched?.close());

  test('finds nothing in list, search, card and notes', async () => {
    const shown = article();
    const page = await launched.openPage(shown.url, pageOf(shown, 'current'));
    const { popup } = await popupOf(launched, shown.url);
    await popup.bringToFront();
    await eventually('list', () => popup.$('.group'));
    expect(await axeViolations(popup, 'html', [])).toEqual([]);
    await popup.type('[role="combobox"]', 'merkel');
    await eventually('hits', () => popup.$('[role="option"]'));
    expect(await axeViolations(popup, 'html', [])).toEqual([]);
    await popup.keyboard.press('Escape');
    await eventually('list', () => popup.$('.group'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')!.click());
    await eventually('note', () => popup.$('[data-note="off"]'));
    expect(await axeViolations(popup, 'html', [])).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('with a broken dataset, in %s', (name) => {
  test('the popup says what is missing and what helps', async () => {
    const broken = mkdtempSync(path.join(tmpdir(), 'randnotiz-broken-'));
    cpSync(extensionDir(name), broken, { recursive: true });
    writeFileSync(path.join(broken, 'dataset.bin'), 'no dataset');
    const launched = await launch({ browser: name, headless: true, extension: broken });
    const shown = article();
    const page = await launched.openPage(shown.url, pageOf(shown, 'current'));
    const { popup } = await openPopupFor(launched, shown.url);
    await change(popup, { type: 'set', values: { language: 'de' } });
    await eventually('note', () => popup.$('[data-note="no-dataset"]'));
    const text = await textOf(popup, '[data-note="no-dataset"]');
    expect(text).toContain('Kein Datensatz');
    expect(text).toContain('neu zu installieren');
    expect(await underlined(page)).toEqual([]);
    await launched.close();
    rmSync(broken, { recursive: true });
  });
});
