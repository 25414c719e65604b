/** The popup: the article of the active tab at a glance, and the ways into panel and settings. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTexts } from '../../components/texts.ts';
import { ArticlePage } from '../overview/article-page.tsx';
import { namedTab } from '../overview/page-tab.ts';
import type { Follower } from './follow-at-once.ts';
import { canOpenPanel, openPanel } from './open-panel.ts';

export function Popup({ follower }: { follower: Follower }) {
  const text = useTexts();
  const [{ tab, view }, setFollowed] = useState(follower.now);
  useLayoutEffect(() => follower.subscribe(setFollowed), [follower]);
  const tools = (
    <>
      {canOpenPanel && (
        <button
          type="button"
          class="tool"
          title={text('popupOpenPanel')}
          aria-label={text('popupOpenPanel')}
          onClick={() => openPanel(leave)}
        >
          <PanelSymbol />
        </button>
      )}
      <button
        type="button"
        class="tool"
        title={text('popupOptions')}
        aria-label={text('popupOptions')}
        onClick={() => void browser.runtime.openOptionsPage().then(leave)}
      >
        <OptionsSymbol />
      </button>
    </>
  );
  return <ArticlePage tab={tab} view={view} tools={tools} left={(shown) => void leaveFor(shown)} />;
}

/** Leaves the popup for the article: closes it, or, where it stands in a tab of its own, brings the article's tab forward. */
async function leaveFor(tab: number): Promise<void> {
  if (namedTab() === null) window.close();
  else await browser.tabs.update(tab, { active: true });
}

function leave(): void {
  if (namedTab() === null) window.close();
}

function PanelSymbol() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.3">
      <rect x="1.65" y="2.65" width="12.7" height="10.7" rx="1.5" />
      <path d="M10 2.65v10.7M11.6 5.4h1.2M11.6 7.7h1.2" />
    </svg>
  );
}

function OptionsSymbol() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.3">
      <path d="M1.5 4.5h7M12.5 4.5h2M1.5 11.5h2M7.5 11.5h7" />
      <circle cx="10.5" cy="4.5" r="2" />
      <circle cx="5.5" cy="11.5" r="2" />
    </svg>
  );
}
