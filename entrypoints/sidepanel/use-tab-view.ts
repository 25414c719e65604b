/** What a tab shows, and what of it is in view, for a component. */
import { useEffect, useState } from 'preact/hooks';
import type { InView } from '../messaging/messages.ts';
import { watchTab, type TabView } from '../overview/watch-tab.ts';

export interface TabSight {
  /** undefined until the tab has answered */
  view: TabView | undefined;
  inView: InView | undefined;
}

export function useTabView(tab: number | null): TabSight {
  const [view, setView] = useState<TabView>();
  const [inView, setInView] = useState<InView>();
  useEffect(() => {
    setInView(undefined);
    if (tab === null) return setView(undefined);
    return watchTab(tab, { changed: setView, seen: setInView });
  }, [tab]);
  return { view, inView };
}
