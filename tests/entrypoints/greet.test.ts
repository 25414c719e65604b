import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet } from '../../entrypoints/background/greet.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
] as const)('after %s, %i first-run pages open', async (reason, count) => {
  greet();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.filter(({ url }) => url?.endsWith('/welcome.html'))).toHaveLength(count);
});
