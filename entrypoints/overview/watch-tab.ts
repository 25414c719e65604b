/** What a tab shows, as it changes: its article as the content script reports it, or why there is none. */
import { browser } from 'wxt/browser';
import { FOLLOW_PAGE, FOLLOW_READING, type InView, type PageReport } from '../messaging/messages.ts';
import { newsSiteOf, type NewsSite } from '../settings/news-sites.ts';
import { grantedSites } from '../settings/sites.ts';

/**
 * Beside what a page reports itself. foreign: no news site, or none that the browser tells us of. not-allowed: a news
 * site that the reader has not granted. asleep: a granted one in which we do not run, as it was open before we came.
 */
export type TabView =
  | (PageReport & { type: 'state' })['state']
  | { status: 'foreign' }
  | { status: 'not-allowed'; site: NewsSite }
  | { status: 'asleep' };

/** A page may be there some moments before its content script, which starts when the document is idle. ms */
const RETRIES = [150, 600];

export interface TabWatcher {
  changed: (view: TabView) => void;
  /** given by those who want to know what is in view */
  seen?: (inView: InView) => void;
}

/** Calls back until it is stopped, with the present state first. Needs no permission beyond the hosts we run on. */
export function watchTab(tab: number, { changed, seen }: TabWatcher): () => void {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const connect = (retries: readonly number[]) => {
    clearTimeout(timer);
    const opened = browser.tabs.connect(tab, { name: seen ? FOLLOW_READING : FOLLOW_PAGE });
    let hasAnswered = false;
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      if (stopped || port !== opened) return;
      hasAnswered = true;
      const report = message as PageReport;
      if (report.type === 'state') changed(report.state);
      else seen?.(report.inView);
    });
    opened.onDisconnect.addListener(() => {
      // read, so that the browser does not report it: a page without us is nothing unusual
      void browser.runtime.lastError;
      if (stopped || port !== opened) return;
      port = null;
      const [wait, ...rest] = hasAnswered ? RETRIES : retries;
      if (wait !== undefined) timer = setTimeout(() => connect(rest), wait);
      void absence(tab).then((view) => {
        if (!stopped && port === null && view) changed(view);
      });
    });
  };
  const drop = () => {
    const left = port;
    port = null;
    clearTimeout(timer);
    left?.disconnect();
  };
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id !== tab) return;
    // Firefox keeps the port of a page that it keeps for the way back: who follows the tab has left it all the same
    if (status === 'loading') drop();
    if (status === 'complete' && port === null) connect(RETRIES);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  connect(RETRIES);
  return () => {
    stopped = true;
    browser.tabs.onUpdated.removeListener(onUpdated);
    drop();
  };
}

/** Why nobody answers in a tab; null while it loads. The address is told of granted sites, and after a click on our button. */
async function absence(id: number): Promise<TabView | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  const site = newsSiteOf(tab?.url ?? '');
  if (!site) return { status: 'foreign' };
  if (!(await grantedSites()).includes(site.hosts[0])) return { status: 'not-allowed', site };
  return tab?.status === 'complete' ? { status: 'asleep' } : null;
}
