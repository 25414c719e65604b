import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../data/annotation.ts';
import { DEFAULTS } from '../../entrypoints/settings/shape.ts';
import { visibleMarks } from '../../entrypoints/settings/visible-marks.ts';
import { annotateArticle } from '../../matching/annotation.ts';
import { engine } from '../matching/engine.ts';

const ARTICLE: Annotation = annotateArticle(engine, {
  url: 'https://www.n-tv.de/politik/x-id1.html',
  published: '2025-10-27',
  blocks: ['Der US-Präsident reist nach Japan.', 'Donald Trump trifft Sanae Takaichi in Tokio, und Trump reist weiter nach Südkorea.'],
});
const TRUMP = { id: ARTICLE.cards['donald-trump']!.publicId, name: 'Donald Trump' };
const texts = ({ marks }: Annotation) => marks.map(({ text }) => text);
const names = ({ summary }: Annotation) => summary.map(({ name }) => name).sort();

test('nothing hidden: the very same', () => {
  expect(texts(ARTICLE)).toEqual(['US-Präsident', 'Japan', 'Donald Trump', 'Sanae Takaichi', 'Tokio', 'Trump', 'Südkorea']);
  expect(visibleMarks(ARTICLE, DEFAULTS)).toBe(ARTICLE);
});

describe('hidden kinds', () => {
  test.each([
    [['place'], ['US-Präsident', 'Donald Trump', 'Sanae Takaichi', 'Trump']],
    [['office'], ['Japan', 'Donald Trump', 'Sanae Takaichi', 'Tokio', 'Trump', 'Südkorea']],
    [['person'], ['US-Präsident', 'Japan', 'Tokio', 'Südkorea']],
    [['person', 'place', 'office'], []],
    [['event'], texts(ARTICLE)],
  ] as const)('%j', (hiddenKinds, left) => {
    const seen = visibleMarks(ARTICLE, { ...DEFAULTS, hiddenKinds: [...hiddenKinds] });
    expect(texts(seen)).toEqual(left);
    for (const kind of hiddenKinds) expect(seen.summary.map((entry) => entry.kind)).not.toContain(kind);
  });
});

describe('muted', () => {
  test('a person is silent by name and by office', () => {
    const seen = visibleMarks(ARTICLE, { ...DEFAULTS, muted: [TRUMP] });
    expect(texts(seen)).toEqual(['Japan', 'Sanae Takaichi', 'Tokio', 'Südkorea']);
    expect(names(seen)).not.toContain('Donald Trump');
    expect(names(seen)).toContain('Sanae Takaichi');
  });

  test('an entity that the article does not name changes nothing', () => {
    const seen = visibleMarks(ARTICLE, { ...DEFAULTS, muted: [{ id: 'Q999999999', name: 'Niemand' }] });
    expect(texts(seen)).toEqual(texts(ARTICLE));
    expect(seen.summary).toEqual(ARTICLE.summary);
  });
});

test('the summary leads to the marks that are left', () => {
  const seen = visibleMarks(ARTICLE, { ...DEFAULTS, hiddenKinds: ['office'] });
  for (const { id, firstMark } of seen.summary) {
    const mark = seen.marks[firstMark]!;
    expect([mark.entity, mark.holder, mark.event]).toContain(id);
  }
  // first named as "US-Präsident", which is hidden; by name a block later
  expect(seen.marks[seen.summary.find(({ id }) => id === 'donald-trump')!.firstMark]!.text).toBe('Donald Trump');
});
