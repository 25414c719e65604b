/** That the watch over the network sees what it is there to see; `watch-network.ts` keeps it over every other file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, WATCHED, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { startWitness, unexplained, type NetworkWitness } from './network-witness.ts';
import { eventually, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let witness: NetworkWitness;
  let launched: Launched;

  beforeAll(async () => {
    witness = await startWitness();
    launched = await launch({ browser: name, headless: true, proxy: witness.address });
  });
  afterAll(async () => {
    await launched?.close();
    await witness?.close();
  });

  test('an article with its marks asks for nothing', async () => {
    const page = await launched.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
    await waitForMarks(page);
    expect(unexplained(launched, witness.hosts)).toEqual([]);
    await page.close();
  });

  test('a request from within a page is seen, to its own host and to another', async () => {
    const page = await launched.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
    await page.evaluate(async () => {
      await fetch('/mitgelesen?name=Trump').catch(() => undefined);
      await fetch('https://sammler.example/zaehlung').catch(() => undefined);
    });
    const seen = unexplained(launched, witness.hosts);
    expect(seen).toContain(`${new URL(SAMPLE.url).origin}/mitgelesen?name=Trump`);
    expect(seen).toContain('https://sammler.example/zaehlung');
    await page.close();
  });

  test('the policy of the extension refuses requests of its own pages and background; what leaves would be seen', async () => {
    const own = await launched.openOwnPage('popup.html');
    expect(await own.evaluate(() => fetch('https://popup.example/').then(String, String))).toMatch(/TypeError/);
    await own.close();
    expect(witness.hosts).not.toContain('popup.example');
    const canary = await launched.browser.newPage();
    await canary.goto('http://canary.example/', { timeout: 5000 }).catch(() => undefined);
    await eventually('the witness sees what goes out', async () => witness.hosts.includes('canary.example'));
    await canary.close();
    if (name !== 'chromium') return;
    const target = await launched.browser.waitForTarget((other) => other.type() === 'service_worker');
    const worker = (await target.worker())!;
    expect(await worker.evaluate(() => fetch('https://worker.example/').then(String, String))).toMatch(/TypeError/);
    expect(witness.hosts).not.toContain('worker.example');
    await worker.evaluate(() => fetch('/manifest.json').then(() => undefined));
    await eventually('the background is watched', async () => launched.backgroundRequests.some((url) => url.endsWith('/manifest.json')));
  });
});

test('a browser that a test launches without a proxy of its own is watched', async () => {
  const before = WATCHED.length;
  const watched = await launch({ browser: 'chromium', headless: true });
  expect(WATCHED.slice(before)).toEqual([watched]);
  await watched.close();
});
