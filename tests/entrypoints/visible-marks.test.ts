import { describe, expect, test } from 'vitest';
import { firstMarkOf, type Annotation } from '../../data/annotation.ts';
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
  for (const { id } of seen.summary) expect(firstMarkOf(seen.marks, id)).toBeGreaterThanOrEqual(0);
  // first named as "US-Präsident", which is hidden; by name a block later
  expect(seen.marks[firstMarkOf(seen.marks, 'donald-trump')]!.text).toBe('Donald Trump');
});

test('what is hidden is tied to nothing', () => {
  const tied = annotateArticle(engine, {
    url: '',
    published: '2025-10-27',
    blocks: ['Donald Trump und Kim Jong Un trafen sich 2019 in Hanoi.'],
  });
  const ids = ({ relations }: Annotation) => relations.flatMap(({ a, b }) => [a.id, b.id]);
  expect(ids(tied)).toContain('donald-trump');
  expect(ids(visibleMarks(tied, { ...DEFAULTS, muted: [TRUMP] }))).not.toContain('donald-trump');
  expect(tied.timeline.map(({ id }) => id)).toContain('gipfel-in-hanoi-2019');
  expect(visibleMarks(tied, { ...DEFAULTS, hiddenKinds: ['event'] }).timeline.map(({ id }) => id)).not.toContain('gipfel-in-hanoi-2019');
});
