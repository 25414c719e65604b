import { expect, test } from 'vitest';
import type { Mark } from '../../data/annotation.ts';
import type { BlockText } from '../../entrypoints/article.content/block-text.ts';
import { viewOf, type Reading } from '../../entrypoints/article.content/in-view.ts';

/** Height of the window; the reading line is at 400. */
const HEIGHT = 1000;

const mark = (block: number, entity: string, more: Partial<Mark> = {}): Mark => ({
  block,
  start: 0,
  end: 1,
  text: entity,
  entity,
  holder: null,
  event: null,
  card: entity,
  ...more,
});

/** Blocks of 200 px one under the other, the first at `top`; each mark in the middle of its block. */
function reading(top: number, marks: Mark[], count = 10): Reading {
  const box = (block: number) => ({ top: top + block * 200, bottom: top + block * 200 + 200 });
  const rectangle = (place: { top: number; bottom: number }) => ({ getBoundingClientRect: () => place });
  return {
    marks,
    blocks: Array.from({ length: count }, (_, i) => ({ element: rectangle(box(i)) }) as unknown as BlockText),
    rangeOf: (index) => {
      const middle = box(marks[index]!.block).top + 90;
      return rectangle({ top: middle, bottom: middle + 20 }) as unknown as Range;
    },
  };
}

test.each<[what: string, reading: Reading | null]>([
  ['no article', null],
  ['an article without names', reading(0, [])],
  ['names above the window', reading(-3000, [mark(0, 'a')])],
  ['names below the window', reading(0, [mark(7, 'a')])],
  ['text that the page has taken away', { ...reading(0, [mark(0, 'a')]), rangeOf: () => null }],
])('%s: nothing is in view', (_, given) => {
  expect(viewOf(given, HEIGHT)).toEqual({ ids: [], current: null });
});

test('what was named last above the reading line is being read', () => {
  const marks = [mark(0, 'a'), mark(1, 'b'), mark(2, 'c'), mark(4, 'd'), mark(8, 'e')];
  expect(viewOf(reading(0, marks), HEIGHT)).toEqual({ ids: ['a', 'b', 'c', 'd'], current: 'b' });
  expect(viewOf(reading(-200, marks), HEIGHT)).toEqual({ ids: ['b', 'c', 'd'], current: 'c' });
});

test('where all names are below the line, the first of them', () => {
  expect(viewOf(reading(0, [mark(3, 'c'), mark(4, 'd')]), HEIGHT).current).toBe('c');
});

test('an office counts for its holder, a place for its event, and its card is what is read', () => {
  const marks = [mark(0, 'office', { holder: 'holder', card: 'holder' }), mark(1, 'place', { event: 'event' })];
  expect(viewOf(reading(0, marks), HEIGHT)).toEqual({ ids: ['office', 'holder', 'place', 'event'], current: 'place' });
  expect(viewOf(reading(0, marks.slice(0, 1)), HEIGHT).current).toBe('holder');
});
