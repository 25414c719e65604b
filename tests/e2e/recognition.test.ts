/**
 * What a page can learn of the extension, measured with the probes that are known for it. docs/privacy.md says the same in words.
 * Nothing can be loaded or asked; what shows is what the reader sees: the style of the marks, the marks, the open card.
 */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { extensionDir, launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { pause, restOn, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();
const BARE = '<!doctype html><html lang="de"><title>Probe</title><main><p>Donald Trump</p></main></html>';

/** What scripts of the page see of anything that is not the page's. */
function traces(page: Page) {
  return page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => /randnotiz|wxt|preact/i.test(name)),
    attributes: [document.documentElement, document.body]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name !== 'lang'),
    foreignElements: [...document.querySelectorAll('*')].filter((element) => /-|randnotiz/.test(element.localName)).map((e) => e.localName),
    rootChildren: document.documentElement.children.length,
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: [...(CSS.highlights as unknown as Map<string, Highlight>).keys()],
    markStyle: getComputedStyle(document.querySelector('p')!, '::highlight(randnotiz-mark)').textDecorationLine,
    canTalk: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  }));
}

const NOTHING = {
  globals: [],
  attributes: [],
  foreignElements: [],
  rootChildren: 2,
  styleSheets: 0,
  highlights: [],
  canTalk: 'undefined',
};

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let launched: Launched;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
  });
  afterAll(() => launched?.close());

  test('a page of any other site sees nothing at all', async () => {
    const page = await launched.openPage('https://elsewhere.example/', BARE);
    await pause(600);
    expect(await traces(page)).toEqual({ ...NOTHING, markStyle: 'none' });
    await page.close();
  });

  test('a page of the site without an article sees only that marks would be underlined', async () => {
    const page = await launched.openPage('https://www.n-tv.de/', BARE);
    await pause(600);
    expect(await traces(page)).toEqual({ ...NOTHING, markStyle: 'underline' });
    await page.close();
  });

  test('an article sees the marks by their names, and the element of the card once one was open', async () => {
    const page = await launched.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
    await waitForMarks(page);
    const styleSheets = 1;
    const marked = { ...NOTHING, markStyle: 'underline', styleSheets };
    expect(await traces(page)).toEqual({ ...marked, highlights: ['randnotiz-mark'] });
    await restOn(page, 'Shinzo Abe');
    expect(await traces(page)).toEqual({
      ...marked,
      highlights: ['randnotiz-mark', 'randnotiz-open'],
      foreignElements: ['randnotiz-card'],
      rootChildren: 3,
    });
    await page.close();
  });

  test('no page can load anything of the package', async () => {
    // a page without interception, so that nothing but the browser refuses
    const server = createServer((request, response) => {
      response.setHeader('content-type', request.url === '/own.svg' ? 'image/svg+xml' : 'text/html');
      response.end(request.url === '/own.svg' ? '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' : BARE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await launched.browser.newPage();
    await page.bringToFront();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answers = await page.evaluate(
      async (addresses) => {
        const load = (element: HTMLElement, start: (e: HTMLElement) => void) =>
          new Promise<boolean>((resolve) => {
            element.addEventListener('load', () => resolve(true));
            element.addEventListener('error', () => resolve(false));
            start(element);
            document.body.append(element);
          });
        const image = (url: string) => load(new Image(), (e) => e.setAttribute('src', url));
        const script = (url: string) => load(document.createElement('script'), (e) => e.setAttribute('src', url));
        const sheet = (url: string) => load(document.createElement('link'), (e) => Object.assign(e, { rel: 'stylesheet', href: url }));
        const asked = (url: string) =>
          fetch(url).then(
            () => true,
            () => false,
          );
        const loaded: string[] = [];
        for (const url of addresses) {
          for (const [how, probe] of Object.entries({ image, script, sheet, asked })) if (await probe(url)) loaded.push(`${how} ${url}`);
        }
        return loaded;
      },
      ['/own.svg', ...filesOf(launched)],
    );
    // the probes work: the page's own picture is an image, and can be asked for
    expect(answers).toEqual(expect.arrayContaining(['image /own.svg', 'asked /own.svg']));
    expect(answers.filter((answer) => !answer.endsWith('/own.svg'))).toEqual([]);
    await page.close();
    // Chromium holds a connection in reserve on which it has asked nothing yet: waiting for that one takes minutes
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

/** Every file of the package, at its address. */
function filesOf({ name, origin }: Launched): string[] {
  return readdirSync(extensionDir(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${origin}/${path.relative(extensionDir(name), path.join(entry.parentPath, entry.name))}`);
}
