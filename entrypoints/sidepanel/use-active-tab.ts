/** The tab that the reader looks at in the panel's window. Ids of tabs need no permission. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { namedTab, pageTab } from '../overview/page-tab.ts';

export function useActiveTab(): number | null {
  const [tab, setTab] = useState<number | null>(namedTab);
  useEffect(() => {
    if (namedTab() !== null) return;
    // a panel belongs to its window: what is chosen in another does not concern it
    const look = () => void pageTab().then(setTab);
    look();
    browser.tabs.onActivated.addListener(look);
    return () => browser.tabs.onActivated.removeListener(look);
  }, []);
  return tab;
}
