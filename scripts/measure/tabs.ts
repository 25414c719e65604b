/**
 * Memory of many open articles: each tab's JavaScript heap after a collection, in pages of the same text without an
 * extension, with this one, and with a tiny extension around mark.js, which wraps the same names in elements. All of
 * Chromium's heaps are counted that the tab's process holds, and the background's once.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { pageOf, sampleArticle } from '../../tests/pages/layouts.ts';
import { launch, type Launched } from '../launch.ts';

/** Highlighted by mark.js: what this extension marks in the sample, names as they stand there. */
const NAMES = [
  'Trump',
  'Kim Jong Un',
  'Kim',
  'Tokio',
  'Seoul',
  'Japan',
  'Hanoi',
  'Takaichi',
  'Xi Jinping',
  'Washington',
  'Nordkorea',
  'Südkorea',
];

interface Row {
  page: string;
  tabs: number;
  'kB of heap per tab': number;
  'over a plain tab, kB': number;
  'listeners per tab': number;
  'background, kB': number | string;
}

export async function measureTabs(tabs: number): Promise<Row[]> {
  const markJs = await launchWith(markJsExtension());
  const beside = await openTabs(markJs, tabs, 'https://www.n-tv.de/', () => document.querySelector('mark') !== null);
  const plain = await openTabs(markJs, tabs, 'https://example.org/', () => true);
  await markJs.close();
  const ours = await launch({ browser: 'chromium', headless: true });
  const marked = await openTabs(ours, tabs, 'https://www.n-tv.de/', () => CSS.highlights.has('randnotiz-mark'));
  const background = await heapOfBackground(ours);
  await ours.close();
  const row = (page: string, { heap, listeners }: Tabs, shared: number | string): Row => ({
    page,
    tabs,
    'kB of heap per tab': Math.round(heap),
    'over a plain tab, kB': Math.round(heap - plain.heap),
    'listeners per tab': Math.round(listeners * 10) / 10,
    'background, kB': shared,
  });
  return [row('plain', plain, '-'), row('mark.js as an extension', beside, '-'), row('Randnotiz', marked, Math.round(background))];
}

interface Tabs {
  /** kB, mean */
  heap: number;
  listeners: number;
}

async function openTabs(launched: Launched, count: number, origin: string, isReady: () => boolean): Promise<Tabs> {
  const pages: Page[] = [];
  for (let i = 0; i < count; i++) {
    const url = `${origin}politik/Artikel-id${36_000_000 + i}.html`;
    const page = await launched.openPage(url, pageOf({ ...sampleArticle(), url }, 'current'));
    await page.bringToFront();
    await page.waitForFunction(isReady, { polling: 50, timeout: 20_000 });
    pages.push(page);
  }
  let heap = 0;
  let listeners = 0;
  for (const page of pages) {
    const cdp = await page.createCDPSession();
    const metrics = await settledMetrics(cdp);
    heap += metrics['JSHeapUsedSize']! / 1000 / count;
    listeners += metrics['JSEventListeners']! / count;
    await cdp.detach();
  }
  for (const page of pages) await page.close();
  return { heap, listeners };
}

/** After a collection of all garbage. */
export async function settledMetrics(cdp: CDPSession): Promise<Record<string, number>> {
  await cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export async function heapOfBackground({ browser, origin }: Launched): Promise<number> {
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const target = await browser.waitForTarget(isOurs);
  const cdp = await target.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}

async function launchWith(extension: string): Promise<Launched> {
  return launch({ browser: 'chromium', headless: true, extension, unwatched: true, firstRun: true });
}

/** mark.js as its users wrap it: a content script that marks a list of words in the article. Returns the folder. */
function markJsExtension(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'mark-js-'));
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  writeFileSync(
    path.join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'mark.js',
      version: '1',
      content_scripts: [{ matches: ['https://www.n-tv.de/*'], js: ['mark.js', 'run.js'] }],
    }),
  );
  writeFileSync(path.join(dir, 'mark.js'), readFileSync(library));
  writeFileSync(
    path.join(dir, 'run.js'),
    `new Mark(document.querySelector('article')).mark(${JSON.stringify(NAMES)}, {separateWordSearch: false});`,
  );
  return dir;
}
