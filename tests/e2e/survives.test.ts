import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { extensionDir, launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { eventually, pause, restOn, serialised, stateOf, underlined, waitForMarks } from './reader.ts';

const PARAGRAPH = 'p[class*="storyline_paragraph"]';

let pages = 0;
async function openArticle(
  launched: Launched,
  where: 'tab' | 'window' = 'tab',
): Promise<{ page: Page; url: string; complaints: string[] }> {
  const url = sampleArticle().url.replace('id30999001', `id${33_000_000 + ++pages}`);
  const page = await launched.openPage(url, pageOf({ ...sampleArticle(), url }, 'current'), {}, where);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  await page.bringToFront();
  return { page, url, complaints };
}

function write(page: Page, text: string): Promise<void> {
  return page.evaluate(
    (selector, written) => {
      document.querySelector(selector)!.textContent = written;
    },
    PARAGRAPH,
    text,
  );
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let launched: Launched;

  beforeAll(async () => {
    // Firefox: the event page is ended after a fifth of a second without work
    launched = await launch({ browser: name, headless: true, unwatched: true, preferences: { 'extensions.background.idle.timeout': 200 } });
  });
  afterAll(() => launched?.close());

  test('the background may end at any moment: whatever is asked next is answered', async () => {
    const { page, complaints } = await openArticle(launched);
    await waitForMarks(page);
    const own = await launched.openOwnPage('options.html');
    const workers = name === 'chromium' ? await own.createCDPSession() : null;
    await workers?.send('ServiceWorker.enable');
    await page.bringToFront();
    // the answer is asked for when the page has been quiet for 150 ms: the background ends before, within and after
    for (const [i, wait] of [0, 149, 152, 155, 158, 161, 165, 170, 180, 250].entries()) {
      const person = ['Angela Merkel', 'Emmanuel Macron', 'Wladimir Putin'][i % 3]!;
      if (!workers) await pause(i % 2 ? 150 + wait : 600);
      await write(page, `Meldung ${1000 + i}: Später kam ${person}.`);
      await pause(wait);
      await workers?.send('ServiceWorker.stopAllWorkers');
      await eventually(person, async () => (await underlined(page)).includes(person));
    }
    expect(complaints).toEqual([]);
    await own.close();
    await page.close();
  });

  test('an extension that is loaded anew takes over the tabs that are open', async () => {
    const { page, complaints } = await openArticle(launched);
    const marks = await waitForMarks(page);
    await restOn(page, 'Malaysia');
    const bare = await serialised(page);
    await page.evaluate(() => Object.assign(window, { before: CSS.highlights.get('randnotiz-mark') }));
    await launched.browser.installExtension(extensionDir(name));
    const isNew = () =>
      CSS.highlights.has('randnotiz-mark') && CSS.highlights.get('randnotiz-mark') !== (window as unknown as { before: Highlight }).before;
    await eventually('new marks', () => page.evaluate(isNew), 10_000);
    await eventually('all marks', async () => (await underlined(page)).length === marks.length);
    expect(await underlined(page)).toEqual(marks);
    await page.bringToFront();
    expect(await restOn(page, 'Seoul')).toContain('Seoul');
    expect(await page.evaluate(() => document.querySelectorAll('randnotiz-card').length)).toBe(1);
    await write(page, 'Später kam Angela Merkel.');
    await eventually('new mark', async () => (await underlined(page)).includes('Angela Merkel'));
    expect(complaints).toEqual([]);
    expect((await serialised(page)).length).toBeLessThan(bare.length);
    for (const other of await launched.browser.pages()) {
      if ((await other.evaluate(() => location.href).catch(() => '')).endsWith('/welcome.html')) await other.close();
    }
    await page.close();
  });

  test('marks in two windows know nothing of each other', async () => {
    const first = await openArticle(launched);
    const marks = await waitForMarks(first.page);
    const second = await openArticle(launched, 'window');
    expect(await waitForMarks(second.page)).toEqual(marks);
    await write(second.page, 'Später kam Angela Merkel.');
    await eventually('new mark', async () => (await underlined(second.page)).includes('Angela Merkel'));
    expect(await underlined(first.page)).not.toContain('Angela Merkel');
    await first.page.close();
    await second.page.close();
  });

  test('settings that are rubbish are as good as none', async () => {
    const own = await launched.openOwnPage('popup.html');
    await own.evaluate(async () => {
      const { storage } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
        storage: Record<'sync' | 'local', { set(items: unknown): Promise<void> }>;
      };
      for (const area of ['sync', 'local'] as const)
        await storage[area].set({ settings: [{ disabledSites: 'n-tv.de' }, 7, null], disabledSites: { a: 1 } });
    });
    const { page, complaints } = await openArticle(launched);
    await waitForMarks(page);
    expect(complaints).toEqual([]);
    await page.close();
    await own.close();
  });

  test('an extension that is removed leaves nothing behind, and does not complain', async () => {
    const other = await launch({ browser: name, headless: true });
    try {
      const { page, complaints } = await openArticle(other);
      await waitForMarks(page);
      const bare = await serialised(page);
      const own = await other.openOwnPage('popup.html');
      await own
        .evaluate(() => {
          const { management } = ((globalThis as Record<string, unknown>)['browser'] ??
            (globalThis as Record<string, unknown>)['chrome']) as {
            management?: { uninstallSelf(): Promise<void> };
          };
          return management?.uninstallSelf();
        })
        .catch(() => undefined);
      await other.browser
        .uninstallExtension(name === 'chromium' ? other.origin.split('//')[1]! : 'randnotiz@randnotiz.org')
        .catch(() => undefined);
      await page.bringToFront();
      await pause(300);
      await page.evaluate(() => document.querySelector('figure')!.append('x'));
      await write(page, 'Später kam Angela Merkel.');
      await pause(600);
      // Firefox ends the script before it can take its marks back, and takes their style: nothing is seen of them
      if (name === 'chromium') expect(await underlined(page)).toEqual([]);
      const { x, y } = await page.evaluate(() => document.querySelector('h2')!.getBoundingClientRect().toJSON() as DOMRect);
      await page.mouse.move(x + 5, y + 5, { steps: 5 });
      await pause(500);
      expect(await page.evaluate(() => document.querySelector('randnotiz-card')?.matches(':popover-open') ?? false)).toBe(false);
      expect(complaints).toEqual([]);
      expect(bare).toContain('Malaysia');
    } finally {
      await other.close();
    }
  });

  describe.each<[what: string, damage: (file: string) => void]>([
    ['missing', (file) => rmSync(file)],
    ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 100_000))],
    ['empty', (file) => writeFileSync(file, '')],
    ['of another version', (file) => writeFileSync(file, Buffer.from(readFileSync(file)).fill(99, 4, 8))],
  ])('with a dataset that is %s', (_, damage) => {
    test('the page is as it is without us, and the popup says what is wrong', async () => {
      const extension = mkdtempSync(path.join(tmpdir(), 'damaged-'));
      cpSync(extensionDir(name), extension, { recursive: true });
      damage(
        path.join(
          extension,
          readdirSync(extension).find((file) => file.startsWith('dataset.'))!,
        ),
      );
      const damaged = await launch({ browser: name, headless: true, extension });
      try {
        const { page, url, complaints } = await openArticle(damaged);
        const { popup, state } = await stateOf(damaged, url);
        expect(state).toMatchObject({ status: 'failed', fault: 'dataset', reason: expect.stringContaining('dataset') as string });
        await popup.bringToFront();
        expect(
          await eventually('note', () =>
            popup.$eval('[data-note="no-dataset"]', (note) => (note as HTMLElement).innerText).catch(() => null),
          ),
        ).toContain('dataset');
        expect(await underlined(page)).toEqual([]);
        expect(await page.$('randnotiz-card')).toBeNull();
        expect(complaints).toEqual([]);
      } finally {
        await damaged.close();
        rmSync(extension, { recursive: true });
      }
    });
  });

  test('a browser without highlights is told to be too old, and the page is left alone', async () => {
    const extension = mkdtempSync(path.join(tmpdir(), 'old-'));
    cpSync(extensionDir(name), extension, { recursive: true });
    // no switch takes highlights from today's browsers: they are taken from the content script's own world
    const script = path.join(extension, 'content-scripts/article.js');
    writeFileSync(script, `Object.defineProperty(window, 'CSS', { value: {} });${readFileSync(script, 'utf8')}`);
    const old = await launch({ browser: name, headless: true, extension });
    try {
      const { page, url, complaints } = await openArticle(old);
      const { state } = await stateOf(old, url);
      expect(state).toEqual({ status: 'too-old', needs: ['CSS Custom Highlights'], site: 'n-tv.de' });
      await page.bringToFront();
      await pause(500);
      expect(await underlined(page)).toEqual([]);
      expect(await page.$('randnotiz-card')).toBeNull();
      expect(complaints).toEqual([]);
    } finally {
      await old.close();
      rmSync(extension, { recursive: true });
    }
  });
});
