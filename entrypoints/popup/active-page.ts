/** The tab that the popup speaks of, and what it says of itself. */
import { browser } from 'wxt/browser';
import type { PageRequest, PageState } from '../messaging/messages.ts';

/** `?tab=7` names a tab, for a popup that is opened in a page of its own; else the active one. */
export async function pageTab(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The page's state; null where no content script of ours answers. */
export async function pageState(tab: number): Promise<PageState | null> {
  return await tellPage<PageState>(tab, { type: 'page-state' });
}

export async function tellPage<T>(tab: number, request: PageRequest): Promise<T | null> {
  try {
    return ((await browser.tabs.sendMessage(tab, request)) as T | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Leaves the popup for the article: closes it, or, where it stands in a tab of its own, brings the article's tab forward. */
export async function leaveFor(tab: number): Promise<void> {
  if (new URLSearchParams(location.search).has('tab')) await browser.tabs.update(tab, { active: true });
  else window.close();
}
