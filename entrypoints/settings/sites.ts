/** The sites that the extension may read. The reader grants the others than ntv one by one, and may take any back. */
import { browser } from 'wxt/browser';
import { NEWS_SITES, newsSiteOf, originsOf, type NewsSite } from './news-sites.ts';

/** First hosts (`spiegel.de`) of the news sites that may be read now. Firefox lets a reader take back ntv's as well. */
export async function grantedSites(): Promise<string[]> {
  const granted = await Promise.all(NEWS_SITES.map((site) => browser.permissions.contains({ origins: originsOf(site) })));
  return NEWS_SITES.filter((_, i) => granted[i]).map(({ hosts }) => hosts[0]);
}

/**
 * Asks the reader for a site; true where it is granted. `origin` is an address, host or site. Call it at once in the
 * handler of a click: browsers refuse where anything was waited for before. Throws where `origin` is none of our sites.
 */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(known(origin)) });
}

/** Gives a site back; true where it was. ntv's hosts belong to the installation and stay in Chrome. */
export function removeSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: originsOf(known(origin)) });
}

/** Calls back when a site was granted or taken back anywhere, the browser's own pages included. Returns how to stop. */
export function watchSites(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

function known(origin: string): NewsSite {
  const site = newsSiteOf(origin);
  if (!site) throw new Error(`no news site: ${origin}`);
  return site;
}
