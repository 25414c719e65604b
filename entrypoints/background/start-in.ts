/** Starts the content script in tabs that are open already: registrations hold for pages that are opened from now on. */
import { browser } from 'wxt/browser';

/** What WXT makes of `entrypoints/article.content`. */
export const SCRIPT = { js: ['/content-scripts/article.js' as const], css: ['/content-scripts/article.css'] };

/** `origins` are match patterns for which there is permission. Where a script of ours runs already, the new one follows it. */
export async function startIn(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id, discarded } of await browser.tabs.query({ url: origins })) {
    if (id === undefined || discarded) continue;
    // a page that is being left, or a sleeping tab, takes none: its next load will
    await browser.scripting.insertCSS({ target: { tabId: id }, files: SCRIPT.css }).catch(() => undefined);
    await browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPT.js }).catch(() => undefined);
  }
}
