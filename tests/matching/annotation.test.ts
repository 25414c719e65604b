import { expect, test } from 'vitest';
import { firstMarkOf, type Known } from '../../data/annotation.ts';
import { annotateArticle } from '../../matching/annotation.ts';
import { DAY, engine } from './engine.ts';

const annotate = (blocks: string[], more: { at?: number[]; known?: Known[] } = {}) =>
  annotateArticle(engine, { url: 'https://www.n-tv.de/test-id1.html', published: DAY, blocks, ...more });

const HEAD = 'Donald Trump reist nach Tokio';
const LEAD = 'In Tokio trifft der US-Präsident Ministerpräsidentin Sanae Takaichi.';
const REST = 'Auch Xi Jinping kommt.';

const trump: Known = { entity: 'praesident-der-usa', holder: 'donald-trump', event: null, count: 2, weight: 6 };

test('the headline outweighs, and a line says what held on the day', () => {
  const { summary } = annotate([HEAD, LEAD, REST]);
  expect(summary.slice(0, 2).map(({ id, count }) => [id, count])).toEqual([
    ['donald-trump', 2],
    ['tokio', 2],
  ]);
  expect(summary.find(({ id }) => id === 'sanae-takaichi')?.line).toBe('Ministerpräsidentin Japans, seit 21. Oktober 2025');
  expect(summary.find(({ id }) => id === 'praesident-der-usa')?.line).toContain('Donald Trump');
});

test('what other paragraphs have named is weighed, has a card, and is tied to the rest', () => {
  const alone = annotate([REST], { at: [2] });
  expect(alone.summary.map(({ id }) => id)).toEqual(['xi-jinping']);
  expect(alone.relations).toEqual([]);

  const { cards, marks, relations, summary, timeline } = annotate([REST], { at: [2], known: [trump] });
  expect(marks.map(({ entity }) => entity)).toEqual(['xi-jinping']);
  expect(summary.map(({ id, count }) => [id, count])).toEqual([
    ['praesident-der-usa', 2],
    ['donald-trump', 2],
    ['xi-jinping', 1],
  ]);
  for (const { id } of summary) expect(cards[id]?.id).toBe(id);
  expect(relations.map(({ a, b }) => [a.id, b.id])).toEqual([['donald-trump', 'xi-jinping']]);
  expect(timeline.some(({ entities }) => entities.includes('donald-trump') && entities.includes('xi-jinping'))).toBe(true);
});

test('a paragraph read again weighs by where it stands in the page', () => {
  const late = annotate(['Sanae Takaichi', 'Xi Jinping'], { at: [7, 0] });
  expect(late.summary.map(({ id }) => id)).toEqual(['xi-jinping', 'sanae-takaichi']);
});

test('the first mark of an entity, of an office holder and of what is not there', () => {
  const { marks } = annotate([LEAD, HEAD]);
  expect(marks[firstMarkOf(marks, 'tokio')]).toMatchObject({ block: 0, text: 'Tokio' });
  expect(marks[firstMarkOf(marks, 'donald-trump')]).toMatchObject({ block: 0, text: 'US-Präsident' });
  expect(firstMarkOf(marks, 'xi-jinping')).toBe(-1);
});
