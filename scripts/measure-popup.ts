/**
 * npm run measure:popup [-- --runs N]
 * From the opening of the popup to its painted list, beside an empty page of the extension that is opened the same way in
 * the same run, in both browsers; and what an answer of the search takes at each key, from the popup's message to its
 * reply. Both pages are opened in a frame of a page of ours, which has a stopwatch on them that no other way allows: the
 * start of a process, which a first popup waits for, is in neither. Build first.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { pageOf, sampleArticle } from '../tests/pages/layouts.ts';
import { openPopupFor, settledState } from './extension-page.ts';
import { extensionDir, launch } from './launch.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });

const QUERIES = ['angela merkl', 'Bundeskanzler', 'ukraine krieg', 'Kim Jong Un', 'gipfel hanoi', 'Zelensky', 'Özdemir', 'wahsington'];

for (const name of ['chromium', 'firefox'] as const) {
  // an empty page to compare with, in a copy of what ships
  const extension = mkdtempSync(path.join(tmpdir(), 'randnotiz-measured-'));
  cpSync(extensionDir(name), extension, { recursive: true });
  writeFileSync(path.join(extension, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>empty</title><p class="group">empty</p>');
  const launched = await launch({ browser: name, headless: true, extension });
  const sample = sampleArticle();
  await launched.openPage(sample.url, pageOf(sample, 'current'));
  const { popup, tab } = await openPopupFor(launched, sample.url);
  await settledState(popup, tab);
  await popup.bringToFront();
  const empty: number[] = [];
  const list: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    empty.push(await timeToPaint(popup, 'empty.html', '.group'));
    list.push(await timeToPaint(popup, `popup.html?tab=${tab}`, '.group'));
  }
  const keys = await timesOfKeys(popup);
  await launched.close();
  rmSync(extension, { recursive: true });
  const ratio = median(list.slice(1)) / median(empty.slice(1));
  console.table([
    {
      browser: name,
      what: 'empty page, ms',
      first: round(empty[0]!),
      median: round(median(empty.slice(1))),
      p95: round(p95(empty.slice(1))),
    },
    {
      browser: name,
      what: 'popup with list, ms',
      first: round(list[0]!),
      median: round(median(list.slice(1))),
      p95: round(p95(list.slice(1))),
    },
    { browser: name, what: 'list / empty', median: round(ratio) },
    {
      browser: name,
      what: 'search per key, ms',
      first: round(keys[0]!),
      median: round(median(keys.slice(1))),
      p95: round(p95(keys.slice(1))),
    },
  ]);
}

/** From setting the frame's address to the frame after the element is there, ms. */
function timeToPaint(page: Page, file: string, selector: string): Promise<number> {
  return page.evaluate(
    async (src, wanted) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:380px;height:600px;border:0;z-index:9';
      const begun = performance.now();
      frame.src = src;
      document.body.append(frame);
      // watched, not polled: the frame shares its thread with the stopwatch
      for (let url = ''; !url.includes(src); url = frame.contentDocument?.URL ?? '') await new Promise((resolve) => setTimeout(resolve, 1));
      const view = frame.contentDocument!;
      await new Promise<void>((resolve, reject) => {
        setTimeout(() => reject(new Error(`${wanted} is not seen in ${src}`)), 5000);
        if (view.querySelector(wanted)) resolve();
        new MutationObserver(() => view.querySelector(wanted) && resolve()).observe(view, { childList: true, subtree: true });
      });
      await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(() => setTimeout(resolve, 0)));
      const took = performance.now() - begun;
      frame.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return took;
    },
    file,
    selector,
  );
}

/** The first of them is asked before anything was searched. */
function timesOfKeys(page: Page): Promise<number[]> {
  return page.evaluate(async (queries) => {
    const { runtime } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    };
    const times: number[] = [];
    for (const query of queries) {
      for (let end = 1; end <= query.length; end++) {
        const begun = performance.now();
        await runtime.sendMessage({ type: 'search', query: query.slice(0, end) });
        times.push(performance.now() - begun);
      }
    }
    return times;
  }, QUERIES);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function p95(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)]!;
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
