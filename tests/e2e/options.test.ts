import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../entrypoints/settings/settings.ts';
import { exportSettings } from '../../entrypoints/settings/transfer.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { semanticPage } from '../pages/semantic.ts';
import { cardText, eventually, pause, placeOf, restOn, underlined, waitForMarks } from './reader.ts';
import { change, resetSettings, willGrant } from './settings.ts';

const SAMPLE = sampleArticle();
interface Storing {
  storage: { local: { set(values: object): Promise<void> } };
}

const TRUMP = { id: 'Q22686', name: 'Donald Trump' };

describe.each<BrowserName>(['chromium', 'firefox'])('options in %s', (name) => {
  let launched: Launched;
  let article: Page;
  let options: Page;
  let before: string[];
  const files = mkdtempSync(path.join(tmpdir(), 'options-'));

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
    article = await launched.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
    before = await waitForMarks(article);
    options = await launched.openOwnPage('options.html');
  });
  afterAll(async () => {
    await launched?.close();
    rmSync(files, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await resetSettings(options);
    await change(options, { type: 'set', values: { language: 'de' } });
    await eventually('all marks', async () => String(await underlined(article)) === String(before));
    await eventually('German', async () => (await heading()) === 'Einstellungen');
    await options.bringToFront();
  });

  const heading = () => options.evaluate(() => document.querySelector('h1')?.textContent);
  const press = (selector: string) => options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
  const notice = () => options.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
  const said = (text: string) => eventually(`the page says "${text}"`, async () => (await notice()).includes(text));
  const marksBecome = (what: string, look: (marks: string[]) => boolean) =>
    eventually(what, async () => {
      const marks = await underlined(article);
      return look(marks) && marks;
    });
  const choose = async (file: string, text: string) => {
    const place = path.join(files, file);
    writeFileSync(place, text);
    const input = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(place);
  };

  test('a kind that is not wanted loses its marks in the open article at once, and gets them back', async () => {
    await press('input[name="kinds"][value="place"]');
    const marks = await marksBecome('no places', (texts) => !texts.includes('Tokio'));
    expect(marks).toContain('Sanae Takaichi');
    expect(marks).toContain('US-Präsident');
    for (const place of ['Hanoi', 'Japan', 'Seoul', 'Malaysia']) expect(marks).not.toContain(place);
    await said('Gespeichert.');
    await press('input[name="kinds"][value="place"]');
    await marksBecome('all marks', (texts) => String(texts) === String(before));
  });

  test('every mention is marked, where that is wanted', async () => {
    await press('input[name="mentions"][value="all"]');
    const marks = await marksBecome('more marks', (texts) => texts.length > before.length);
    expect(marks).toEqual(expect.arrayContaining(before));
    expect(marks).toContain('Takaichi');
    expect(before).not.toContain('Takaichi');
  });

  test('ntv is switched off and on', async () => {
    await press('input[name="ntv.de"]');
    await marksBecome('no marks', (texts) => texts.length === 0);
    await press('input[name="ntv.de"]');
    expect(await marksBecome('all marks', (texts) => texts.length > 0)).toEqual(before);
  });

  test('a muted name is listed, marked again on request, and muted again by undo', async () => {
    await change(options, { type: 'mute', entity: TRUMP });
    await marksBecome('no Trump', (texts) => !texts.some((text) => text.includes('Trump')));
    await eventually('entry', () => options.$('[data-id="Q22686"]'));
    await press('[data-id="Q22686"]');
    await said('Donald Trump wird wieder markiert.');
    await marksBecome('Trump again', (texts) => texts.includes('Donald Trump'));
    await press('[role="status"] button');
    await said('Zurückgenommen.');
    const marks = await marksBecome('no Trump again', (texts) => !texts.includes('Donald Trump'));
    expect(marks).toContain('Sanae Takaichi');
  });

  test('with the long rest a card comes later', async () => {
    await press('input[name="delay"][value="400"]');
    await said('Gespeichert.');
    await article.bringToFront();
    const { x, y } = await placeOf(article, 'Sanae Takaichi');
    await article.mouse.move(5, 5);
    await pause(100);
    const opened = article.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let begun = 0;
          document.addEventListener('pointermove', () => (begun = performance.now()));
          const look = () => {
            if (begun > 0 && document.querySelector('randnotiz-card')?.matches(':popover-open')) resolve(performance.now() - begun);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await article.mouse.move(x, y);
    expect(await opened).toBeGreaterThan(380);
    expect(await cardText(article)).toContain('Takaichi');
    await article.keyboard.press('Escape');
    await article.mouse.move(5, 5);
  });

  test('the language changes at once and stays', async () => {
    await press('input[name="language"][value="en"]');
    await eventually('English', async () => (await heading()) === 'Settings');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    const again = await launched.openOwnPage('options.html');
    expect(await again.evaluate(() => document.querySelector('h1')!.textContent)).toBe('Settings');
    await again.close();
  });

  test('what is written to a file is what is set', async () => {
    await change(options, { type: 'mute', entity: TRUMP });
    await eventually('entry', () => options.$('[data-id="Q22686"]'));
    const written = await options.evaluate(async () => {
      const made = URL.createObjectURL.bind(URL);
      const blob = await new Promise<Blob>((resolve) => {
        URL.createObjectURL = (object) => {
          resolve(object as Blob);
          return made(object);
        };
        [...document.querySelectorAll<HTMLElement>('.transfer button')][0]!.click();
      });
      URL.createObjectURL = made;
      return await blob.text();
    });
    expect(written).toBe(exportSettings({ ...DEFAULTS, language: 'de', muted: [TRUMP] }));
  });

  test.each([
    ['no JSON', 'Guten Tag', 'beschädigt'],
    ['another file', '{"name":"etwas"}', 'keine Einstellungen von Randnotiz'],
    [
      'an illegal value',
      exportSettings({ ...DEFAULTS, showDelay: 1, mentions: 'some' as 'all' }),
      'Wie oft markiert wird, Wann die Karte kommt',
    ],
  ])('a file with %s is refused with the reason and changes nothing', async (what, text, reason) => {
    await change(options, { type: 'mute', entity: TRUMP });
    await choose(`${what}.json`, text);
    await said(reason);
    await said('Geändert wurde nichts.');
    expect((await change(options, { type: 'set', values: {} })).settings).toEqual({ ...DEFAULTS, language: 'de', muted: [TRUMP] });
  });

  test('a file is read, what was muted stays muted, and all can be undone', async () => {
    await change(options, { type: 'mute', entity: TRUMP });
    await eventually('entry', () => options.$('[data-id="Q22686"]'));
    await choose('fine.json', exportSettings({ ...DEFAULTS, hiddenKinds: ['place'], language: 'de' }));
    await said('Eingelesen.');
    const marks = await marksBecome('no places', (texts) => !texts.includes('Tokio'));
    expect(marks.some((text) => text.includes('Trump'))).toBe(false);
    await press('[role="status"] button');
    await marksBecome('places again', (texts) => texts.includes('Tokio') && !texts.includes('Donald Trump'));
  });

  test("what is too much for the browser's sync is kept locally, and the page says so", async () => {
    const saved = await change(options, { type: 'mute', entity: { id: 'rn:long', name: 'x'.repeat(9000) } });
    expect(saved.kept).toBe('local');
    await press('input[name="kinds"][value="place"]');
    await said('nur in diesem Browser');
    await marksBecome('no places', (texts) => !texts.includes('Tokio'));
    await change(options, { type: 'unmute', id: 'rn:long' });
    expect((await change(options, { type: 'set', values: { hiddenKinds: [] } })).kept).toBe('sync');
  });

  test('with the local storage of Chrome full too, a choice holds until the browser is closed; Firefox takes ten megabytes', async () => {
    const [kept, words] = name === 'chromium' ? ['session', 'nur bis der Browser geschlossen wird'] : ['local', 'nur in diesem Browser'];
    const fill = (size: number) =>
      options.evaluate(async (n) => {
        const { storage } = ((globalThis as Record<string, unknown>)['browser'] ??
          (globalThis as Record<string, unknown>)['chrome']) as Storing;
        await storage.local.set({ fill: 'x'.repeat(n) });
      }, size);
    await fill(10_485_000);
    expect((await change(options, { type: 'mute', entity: { id: 'rn:long', name: 'x'.repeat(9000) } })).kept).toBe(kept);
    await press('input[name="kinds"][value="place"]');
    await said(words);
    await marksBecome('no places', (texts) => !texts.includes('Tokio'));
    await fill(1);
    await change(options, { type: 'unmute', id: 'rn:long' });
  });

  test('a site that the reader refuses stays off, and the page says so', async () => {
    await options.evaluate(() => {
      const { permissions } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
        permissions: { request: unknown };
      };
      const asked = permissions.request;
      permissions.request = () => {
        permissions.request = asked;
        return Promise.resolve(false);
      };
    });
    await options.click('input[name="zeit.de"]');
    await said('Zeit: nicht erlaubt.');
    expect(await options.$eval('input[name="zeit.de"]', (input) => input.checked)).toBe(false);
  });

  test('the focus stays in the list of muted names', async () => {
    const kim = { id: 'Q56226', name: 'Kim Jong-un' };
    await change(options, { type: 'mute', entity: TRUMP });
    await change(options, { type: 'mute', entity: kim });
    await eventually('entries', async () => (await options.$$('.muted button')).length === 2);
    const focused = () => options.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('data-id'));
    await options.click(`[data-id="${TRUMP.id}"]`);
    await eventually('one entry', async () => (await options.$$('.muted button')).length === 1);
    expect(await focused()).toBe(kim.id);
    await options.click(`[data-id="${kim.id}"]`);
    await eventually('no entry', () => options.$('#muted .none'));
    expect(await focused()).toBe('muted');
  });

  test('a site that is granted is marked at once and from then on; taken back, at once no more', async () => {
    const url = 'https://taz.de/Trump-in-Asien/!5999001/';
    const page = semanticPage({ ...SAMPLE, url });
    const early = await launched.openPage(url, page);
    await pause(600);
    expect(await underlined(early)).toEqual([]);

    await willGrant(launched, '*://*.taz.de/*');
    await options.bringToFront();
    await options.click('input[name="taz.de"]');
    await said('Gespeichert.');
    await early.bringToFront();
    const marks = await waitForMarks(early);
    expect(marks).toContain('Sanae Takaichi');
    expect(marks).not.toContain('Angela Merkel');
    expect(await restOn(early, 'Sanae Takaichi')).toContain('Ministerpräsidentin Japans');
    const late = await launched.openPage(url, page);
    await late.bringToFront();
    expect(await waitForMarks(late)).toEqual(marks);

    await options.bringToFront();
    await options.click('input[name="taz.de"]');
    for (const open of [early, late]) {
      await eventually('no marks', async () => (await underlined(open)).length === 0);
    }
    const after = await launched.openPage(url, page);
    await pause(600);
    expect(await underlined(after)).toEqual([]);
    expect(await underlined(article)).toEqual(before);
    for (const open of [early, late, after]) await open.close();
  });
});
