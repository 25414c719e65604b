/**
 * npm run measure:answer [-- --chars 10000] [--runs 9]
 * The whole way of an article: from a page of the extension to the background and back, with marks and cards. The first
 * after the background has started (its start itself is not counted: a message that needs no dataset comes before), and
 * warm. Both browsers; build first. Prints medians, and the first as a multiple of the warm way.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { engine } from '../tests/matching/engine.ts';
import { generateArticle } from './bench/generate-article.ts';
import { median } from './bench/stopwatch.ts';
import { launch } from './launch.ts';

const { values } = parseArgs({ options: { chars: { type: 'string', default: '10000' }, runs: { type: 'string', default: '9' } } });
const { url, published, blocks } = generateArticle(engine.store.all(), Number(values.chars));
const ARTICLE = JSON.stringify({ type: 'annotate', article: { url, published, blocks } });
/** Longer than Firefox's event page is allowed to rest here, ms. */
const STOPPED = 1500;

const rows: Record<string, string | number>[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const launched = await launch({
    browser: name,
    headless: true,
    unwatched: true,
    preferences: { 'extensions.background.idle.timeout': 200 },
  });
  const page = await launched.openOwnPage('options.html');
  const workers = name === 'chromium' ? await page.createCDPSession() : null;
  await workers?.send('ServiceWorker.enable');
  const first: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    await stop(workers);
    const [start, ...others] = await answers(page);
    first.push(start!);
    warm.push(median(others));
  }
  await launched.close();
  rows.push({
    browser: name,
    'first, ms': round(median(first)),
    'warm, ms': round(median(warm)),
    'first / warm': round(median(first) / median(warm)),
  });
}
console.table(rows);

/** Ends the background: by the driver in Chromium, by waiting in Firefox. */
async function stop(workers: CDPSession | null): Promise<void> {
  if (workers) await workers.send('ServiceWorker.stopAllWorkers');
  await new Promise((resolve) => setTimeout(resolve, workers ? 300 : STOPPED));
}

/** Milliseconds of each of some answers, the first right after the background has come up. */
async function answers(page: Page): Promise<number[]> {
  return (await page.evaluate(`(async () => {
    const { runtime } = globalThis.browser ?? globalThis.chrome;
    await runtime.sendMessage({ type: 'badge', count: null });
    const times = [];
    for (let i = 0; i < 12; i++) {
      const begun = performance.now();
      const reply = await runtime.sendMessage(${ARTICLE});
      times.push(performance.now() - begun);
      if (!reply.ok) throw new Error(reply.reason);
    }
    return times;
  })()`)) as number[];
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
