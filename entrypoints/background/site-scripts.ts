/**
 * Marks on the sites that the reader has granted beside ntv: the same content script, registered while the permission
 * lasts. Called at the background's start, since browsers forget registrations with an update and permissions may be
 * taken back in the browser's own pages.
 */
import { browser } from 'wxt/browser';
import type { PageRequest } from '../messaging/messages.ts';
import { OTHER_SITES, originsOf, type NewsSite } from '../settings/news-sites.ts';

/** What WXT makes of `entrypoints/article.content`. */
const FILES = { js: ['/content-scripts/article.js' as const], css: ['/content-scripts/article.css'] };

export function followSites(): void {
  let last: Promise<void> = Promise.resolve();
  const follow = () => (last = last.then(register).catch(() => undefined));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void follow().then(() => startIn(origins)));
  browser.permissions.onRemoved.addListener(() => void follow());
  browser.runtime.onInstalled.addListener(() => void follow());
  browser.runtime.onStartup.addListener(() => void follow());
}

/** Registers what is granted and not registered, unregisters what is no longer granted. */
async function register(): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const gone: NewsSite[] = [];
  for (const site of OTHER_SITES) {
    const [id] = site.hosts;
    const granted = await browser.permissions.contains({ origins: originsOf(site) });
    if (granted && !registered.has(id)) {
      await browser.scripting.registerContentScripts([{ id, matches: originsOf(site), ...FILES, runAt: 'document_idle' }]);
    } else if (!granted && registered.has(id)) {
      await browser.scripting.unregisterContentScripts({ ids: [id] });
      gone.push(site);
    }
  }
  if (gone.length > 0) await leave(gone.flatMap(({ hosts }) => hosts));
}

/** A registration holds for pages that are opened from now on: in those that are open already the script is started. */
async function startIn(origins: string[]): Promise<void> {
  const others = origins.filter((origin) => OTHER_SITES.some((site) => originsOf(site).includes(origin)));
  if (others.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: others })) {
    if (id === undefined) continue;
    // a page that is being left, or a sleeping tab, takes none: its next load will
    await browser.scripting.insertCSS({ target: { tabId: id }, files: FILES.css }).catch(() => undefined);
    await browser.scripting.executeScript({ target: { tabId: id }, files: FILES.js }).catch(() => undefined);
  }
}

/** Without the permission a tab's address is hidden from us, hence every tab is told. */
async function leave(sites: string[]): Promise<void> {
  const request: PageRequest = { type: 'leave', sites };
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await browser.tabs.sendMessage(id, request).catch(() => undefined);
  }
}
