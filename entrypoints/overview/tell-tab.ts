/** What a page of ours asks of the article's tab. */
import { browser } from 'wxt/browser';
import type { PageRequest } from '../messaging/messages.ts';

/** Scrolls to the first mention of a record and opens its card. A tab that has moved on has nothing to show, and that is all. */
export async function showEntity(tab: number, id: string): Promise<void> {
  await browser.tabs.sendMessage(tab, { type: 'show-entity', id } satisfies PageRequest).catch(() => undefined);
}

export function reloadTab(tab: number): void {
  void browser.tabs.reload(tab).catch(() => undefined);
}
