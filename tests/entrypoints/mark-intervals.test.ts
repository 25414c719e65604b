import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../data/annotation.ts';
import { marksByBlock } from '../../entrypoints/article.content/mark-intervals.ts';

function mark(block: number, start: number, end: number): Mark {
  return { block, start, end, text: '', entity: '', holder: null, event: null, card: '' };
}

const MARKS = [mark(0, 4, 9), mark(0, 9, 14), mark(2, 0, 3), mark(0, 20, 22)];

test.each<[title: string, block: number, offset: number, found: number[]]>([
  ['before the first', 0, 3, []],
  ['at the beginning', 0, 4, [0]],
  ['inside', 0, 7, [0]],
  ['between two without a space', 0, 9, [0, 1]],
  ['at the end', 0, 14, [1]],
  ['between two', 0, 16, []],
  ['at the end of the last', 0, 22, [3]],
  ['after the last', 0, 23, []],
  ['in a block without marks', 1, 1, []],
  ['in a block that does not exist', 7, 1, []],
])('%s', (_, block, offset, found) => {
  expect(marksByBlock(MARKS)(block, offset)).toEqual(found);
});

test('finds what a look at every mark finds, in whatever order they come', () => {
  const gaps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 }), fc.nat(1)), { maxLength: 30 });
  fc.assert(
    fc.property(gaps, fc.nat(150), fc.boolean(), (pairs, offset, reversed) => {
      let end = 0;
      const marks = pairs.map(([gap, length, block]) => mark(block, (end += gap), (end += length)));
      if (reversed) marks.reverse();
      const wanted = marks.flatMap(({ block, start, end: last }, i) => (block === 0 && start <= offset && offset <= last ? [i] : []));
      expect(new Set(marksByBlock(marks)(0, offset))).toEqual(new Set(wanted));
    }),
  );
});
