/** The popup's tab, followed from the first moment: its article comes while the words are being read. */
import { pageTab } from '../overview/page-tab.ts';
import { watchTab, type TabView } from '../overview/watch-tab.ts';

export interface Followed {
  /** null until it is known */
  tab: number | null;
  /** undefined until the tab has answered */
  view: TabView | undefined;
}

export interface Follower {
  now: () => Followed;
  /** Returns how to stop. */
  subscribe: (changed: (followed: Followed) => void) => () => void;
}

/** Lasts as long as the popup. */
export function followAtOnce(): Follower {
  let followed: Followed = { tab: null, view: undefined };
  const listeners = new Set<(followed: Followed) => void>();
  const set = (next: Followed) => {
    followed = next;
    for (const changed of listeners) changed(next);
  };
  void pageTab().then((tab) => {
    set({ tab, view: undefined });
    if (tab !== null) watchTab(tab, { changed: (view) => set({ tab, view }) });
  });
  return {
    now: () => followed,
    subscribe: (changed) => {
      listeners.add(changed);
      changed(followed);
      return () => listeners.delete(changed);
    },
  };
}
