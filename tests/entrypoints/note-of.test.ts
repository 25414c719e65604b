import { expect, test } from 'vitest';
import type { Note } from '../../components/page-note.tsx';
import { noteOf } from '../../entrypoints/overview/note-of.ts';
import type { TabView } from '../../entrypoints/overview/watch-tab.ts';
import { NTV } from '../../entrypoints/settings/news-sites.ts';

const glance = { summary: [], timeline: [], relations: [], stand: '' };
const entry = { id: 'a', kind: 'person' as const, type: 'politician', name: '', line: '', count: 1, source: '' };
const article = { status: 'article' as const, title: '', url: '', published: null, enabled: true, site: 'n-tv.de' };

test.each<[TabView | undefined, Note | null]>([
  [undefined, { about: 'loading' }],
  [{ status: 'loading', site: 'n-tv.de' }, { about: 'loading' }],
  [{ status: 'no-article', site: 'n-tv.de' }, { about: 'no-article' }],
  [
    { status: 'off', title: '', published: null, site: 'n-tv.de' },
    { about: 'off', site: 'n-tv.de' },
  ],
  [{ status: 'foreign' }, { about: 'foreign' }],
  [{ status: 'asleep' }, { about: 'asleep' }],
  [
    { status: 'not-allowed', site: NTV },
    { about: 'not-allowed', site: 'ntv' },
  ],
  [
    { status: 'failed', fault: 'dataset', reason: 'r', site: 'n-tv.de' },
    { about: 'no-dataset', reason: 'r' },
  ],
  [
    { status: 'failed', fault: 'silence', reason: 'r', site: 'n-tv.de' },
    { about: 'failed', reason: 'r' },
  ],
  [{ ...article, glance }, { about: 'empty' }],
  [{ ...article, glance: { ...glance, summary: [entry] } }, null],
])('%j', (view, note) => {
  expect(noteOf(view, true)).toEqual(note);
});

test('a browser without highlights says so before all else', () => {
  expect(noteOf({ ...article, glance: { ...glance, summary: [entry] } }, false)).toEqual({ about: 'too-old' });
});
