/** The panel: the same as the popup, beside the article, following what is being read and which tab is looked at. */
import { useEffect } from 'preact/hooks';
import { ArticlePage } from '../overview/article-page.tsx';
import { useTabView } from './use-tab-view.ts';
import { useActiveTab } from './use-active-tab.ts';

export function Panel() {
  const tab = useActiveTab();
  const { view, inView } = useTabView(tab);
  const read = inView?.current ?? null;
  useEffect(() => follow(read), [read]);
  return <ArticlePage tab={tab} view={view} inView={inView} />;
}

/** Keeps what is being read in sight, unless the reader is at work in the panel. */
function follow(id: string | null): void {
  if (id === null || document.querySelector('main:hover, main :focus-visible')) return;
  const entry = document.querySelector(`.entry[data-id="${CSS.escape(id)}"]`);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  entry?.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}
