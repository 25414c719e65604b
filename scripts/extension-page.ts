/** What a page of the extension is asked in a driven browser: the article's state, as the popup gets it. */
import type { Page } from 'puppeteer-core';
import type { PageRequest, PageState } from '../entrypoints/messaging/messages.ts';
import type { Launched } from './launch.ts';

/** The part of the WebExtension API that is used inside the driven page. */
interface ExtensionTabs {
  query(what: { url: string }): Promise<{ id?: number }[]>;
  sendMessage(tab: number, message: PageRequest): Promise<unknown>;
}

/** Opens the popup for the tab that shows `url`; it is a page of its own here, so the tab is named to it. */
export async function openPopupFor(launched: Launched, url: string): Promise<{ popup: Page; tab: number }> {
  const finder = await launched.openOwnPage('popup.html');
  const tab = await finder.evaluate(async (wanted) => {
    const { tabs } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
      tabs: ExtensionTabs;
    };
    return (await tabs.query({ url: wanted.split('#')[0]! }))[0]?.id ?? -1;
  }, url);
  await finder.close();
  if (tab < 0) throw new Error(`no tab shows ${url}`);
  const popup = await launched.openOwnPage(`popup.html?tab=${tab}`);
  return { popup, tab };
}

/** Sends a message to the content script of a tab, from a page of the extension. */
export async function tell<T>(popup: Page, tab: number, request: PageRequest): Promise<T> {
  const answer = await popup.evaluate(
    async (id, message) => {
      const { tabs } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
        tabs: ExtensionTabs;
      };
      return JSON.stringify((await tabs.sendMessage(id, message)) ?? null);
    },
    tab,
    request,
  );
  return JSON.parse(answer) as T;
}

/** Waits until the page has been matched, and returns what it found. Throws after `patience` ms. */
export async function settledState(popup: Page, tab: number, patience = 10_000): Promise<PageState> {
  const end = Date.now() + patience;
  for (;;) {
    const state = await tell<PageState | null>(popup, tab, { type: 'page-state' }).catch(() => null);
    if (state && state.status !== 'loading') return state;
    if (Date.now() > end) throw new Error('the page was not read in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The text of the open card, line by line, or null where none is open. */
export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const host = document.querySelector('randnotiz-card');
    if (!host?.matches(':popover-open')) return null;
    return (host.shadowRoot?.querySelector('[role="dialog"]') as HTMLElement | null)?.innerText ?? null;
  });
}
