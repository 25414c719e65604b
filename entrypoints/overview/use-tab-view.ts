/** What a tab shows, and what of it is in view, for a component. */
import { useEffect, useState } from 'preact/hooks';
import type { InView } from '../messaging/messages.ts';
import { watchTab, type TabView } from './watch-tab.ts';

export interface TabSight {
  /** undefined until the tab has answered */
  view: TabView | undefined;
  inView: InView | undefined;
}

/** `reading` also asks what is in view. */
export function useTabView(tab: number | null, reading: boolean): TabSight {
  const [view, setView] = useState<TabView>();
  const [inView, setInView] = useState<InView>();
  useEffect(() => {
    setInView(undefined);
    if (tab === null) return setView(undefined);
    return watchTab(tab, reading ? { changed: setView, seen: setInView } : { changed: setView });
  }, [tab, reading]);
  return { view, inView };
}
