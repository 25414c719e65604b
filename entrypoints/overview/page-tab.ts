/** The tab that a page of ours speaks of. */
import { browser } from 'wxt/browser';

/** `?tab=7` names a tab, for a popup or panel that is opened in a page of its own. */
export function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(named) && named > 0 ? named : null;
}

/** The named tab, or the active one of the window. */
export async function pageTab(): Promise<number | null> {
  const named = namedTab();
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
