/** Whether marks are shown on a site: remembered in the extension's own storage, default on. */
import { browser } from 'wxt/browser';

const KEY = 'disabledSites';

/** The site that a host belongs to: `www.n-tv.de` and `amp.n-tv.de` are switched together. */
export function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

async function disabledSites(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((site): site is string => typeof site === 'string') : [];
}

/** True unless the reader has switched the site off. Where storage fails, marks are shown. */
export async function isEnabled(site: string): Promise<boolean> {
  try {
    return !(await disabledSites()).includes(site);
  } catch {
    return true;
  }
}

/** Remembers the switch. Rejects where storage refuses, so that the popup can say so. */
export async function setEnabled(site: string, enabled: boolean): Promise<void> {
  const others = (await disabledSites()).filter((other) => other !== site);
  await browser.storage.local.set({ [KEY]: enabled ? others : [...others, site].sort() });
}

/** Calls back with the new state whenever the switch of `site` is changed anywhere. Returns how to stop. */
export function onSwitch(site: string, changed: (enabled: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(KEY in changes)) return;
    const sites = changes[KEY]?.newValue;
    changed(!(Array.isArray(sites) && sites.includes(site)));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
