/** Why a tab has no summary, in the words of the interface; null where it has one. Pure. */
import type { Note } from '../../components/page-note.tsx';
import type { TabView } from './watch-tab.ts';

/** `view` is undefined until the tab has been asked; `canMark` is false in a browser without what marks are made of. */
export function noteOf(view: TabView | undefined, canMark: boolean): Note | null {
  if (!canMark) return { about: 'too-old' };
  if (view === undefined) return { about: 'loading' };
  switch (view.status) {
    case 'loading':
    case 'no-article':
    case 'foreign':
    case 'asleep':
    case 'too-old':
      return { about: view.status };
    case 'off':
      return { about: 'off', site: view.site };
    case 'not-allowed':
      return { about: 'not-allowed', site: view.site.name };
    case 'failed':
      return { about: view.fault === 'dataset' ? 'no-dataset' : 'failed', reason: view.reason };
    case 'article':
      return view.glance.summary.length === 0 ? { about: 'empty' } : null;
  }
}
