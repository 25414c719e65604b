import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet } from '../../entrypoints/background/greet.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test.each([
  [{ reason: 'install' }, 1],
  [{ reason: 'update', previousVersion: '0.1.0' }, 0],
  [{ reason: 'chrome_update' }, 0],
] as const)('after %j, %i first-run pages open', async (details, count) => {
  greet();
  await fakeBrowser.runtime.onInstalled.trigger(details);
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.filter(({ url }) => url?.endsWith('/welcome.html'))).toHaveLength(count);
});
