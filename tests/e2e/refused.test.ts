import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { extensionDir, GECKO_ID, GECKO_UUID, launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { OTHER_ID, OTHER_UUID, writeOtherExtension } from './other-extension.ts';
import { cardText, pause, serialised, underlined, waitForMarks } from './reader.ts';

interface Runtime {
  runtime?: { sendMessage?(...args: unknown[]): Promise<unknown> };
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let launched: Launched;

  beforeAll(async () => {
    const uuids = JSON.stringify({ [GECKO_ID]: GECKO_UUID, [OTHER_ID]: OTHER_UUID });
    launched = await launch({ browser: name, headless: true, preferences: { 'extensions.webextensions.uuids': uuids } });
  });
  afterAll(() => launched?.close());

  const ours = () => (name === 'chromium' ? launched.origin.split('//')[1]! : GECKO_ID);

  test('the manifest invites nobody: no page, no other extension, and no file of ours for the web', () => {
    const manifest = JSON.parse(readFileSync(path.join(extensionDir(name), 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  });

  test('a page that talks to us is not heard', async () => {
    const url = sampleArticle().url.replace('id30999001', 'id32000001');
    const page = await launched.openPage(url, pageOf({ ...sampleArticle(), url }, 'current'));
    await page.bringToFront();
    const marks = await waitForMarks(page);
    const before = await serialised(page);
    const heard = await page.evaluate(async (id) => {
      const answers: unknown[] = [];
      addEventListener('message', ({ data }) => {
        if (!(data as { mine?: boolean }).mine) answers.push(data);
      });
      const requests = [
        { type: 'show-mark', index: 0 },
        { type: 'step', direction: 1 },
        { type: 'leave', sites: ['n-tv.de'] },
        { type: 'annotate', article: { url: '', published: null, blocks: ['Trump'] } },
      ];
      for (const request of requests) {
        postMessage({ ...request, mine: true }, '*');
        dispatchEvent(new MessageEvent('message', { data: { ...request, mine: true } }));
        document.dispatchEvent(new CustomEvent(request.type, { detail: request }));
        const worlds = globalThis as unknown as { chrome?: Runtime; browser?: Runtime };
        for (const world of [worlds.chrome, worlds.browser]) {
          const answer = await Promise.resolve(world?.runtime?.sendMessage?.(id, request)).catch(() => undefined);
          if (answer !== undefined) answers.push(answer);
        }
      }
      return answers;
    }, ours());
    await pause(400);
    expect(heard).toEqual([]);
    expect(await underlined(page)).toEqual(marks);
    expect(await cardText(page)).toBeNull();
    expect(await serialised(page)).toBe(before);
    await page.close();
  });

  test('a page cannot load a file of ours', async () => {
    const url = sampleArticle().url.replace('id30999001', 'id32000002');
    const page = await launched.openPage(url, pageOf({ ...sampleArticle(), url }, 'current'));
    const files = ['manifest.json', 'popup.html', 'content-scripts/article.js', 'icon/32.png', '_locales/de/messages.json'];
    const loaded = await page.evaluate(
      async (addresses) => {
        const answers = await Promise.allSettled(addresses.map((address) => fetch(address)));
        return addresses.filter((_, i) => answers[i]!.status === 'fulfilled');
      },
      files.map((file) => `${launched.origin}/${file}`),
    );
    expect(loaded).toEqual([]);
    await page.close();
  });

  test('another extension is not heard', async () => {
    const id = await launched.browser.installExtension(writeOtherExtension());
    const page = await launched.browser.newPage();
    const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${OTHER_UUID}`;
    await page.goto(`${origin}/index.html`, { timeout: name === 'firefox' ? 1500 : 30_000 }).catch(() => undefined);
    await page.waitForSelector('#root');
    const answer = await page.evaluate(async (to) => {
      const worlds = globalThis as unknown as { chrome: Runtime; browser?: Runtime };
      return await (worlds.browser ?? worlds.chrome).runtime!.sendMessage!(to, { type: 'search', query: 'Merkel' }).then(
        (got) => JSON.stringify(got ?? null),
        (error: unknown) => `refused: ${String(error)}`,
      );
    }, ours());
    expect(answer).toMatch(/^refused: .*(Receiving end does not exist|Could not establish connection)/);
    await page.close();
  });

  test('what is misshapen is refused in words, and the background goes on', async () => {
    const own = await launched.openOwnPage('popup.html');
    const send = (message: unknown) =>
      own.evaluate(async (sent) => {
        const worlds = globalThis as unknown as { chrome: Runtime; browser?: Runtime };
        return JSON.stringify(await (worlds.browser ?? worlds.chrome).runtime!.sendMessage!(sent));
      }, message);
    for (const message of [
      'text',
      { type: 'annotate', article: { blocks: 'Trump' } },
      { type: 'eval', code: '1' },
      { type: 'search', query: {} },
    ]) {
      expect(JSON.parse(await send(message))).toMatchObject({ ok: false, reason: expect.stringMatching(/^refused: /) as string });
    }
    const answer = JSON.parse(await send({ type: 'search', query: 'Merkel' })) as { ok: boolean; value: unknown[] };
    expect(answer.ok).toBe(true);
    expect(answer.value.length).toBeGreaterThan(0);
    await own.close();
  });
});
