import { describe, expect, test } from 'vitest';
import type { Mark } from '../../data/annotation.ts';
import type { BlockText } from '../../entrypoints/article.content/block-text.ts';
import { followMark, placeOfMark } from '../../entrypoints/article.content/follow-mark.ts';

/** A paragraph; elements are told apart by identity alone. */
function block(text: string, element = {} as Element): BlockText {
  return { element, text, segments: [] };
}

function mark(blockIndex: number, start: number, card: string): Mark {
  return { block: blockIndex, start, end: start + 3, text: 'Kim', entity: card, holder: null, event: null, card };
}

const first = block('Erst reist Kim nach Hanoi, dann reist Kim zurück.');
const second = block('In Hanoi wartet Trump.');
const BLOCKS = [first, second];
const MARKS = [mark(0, 11, 'kim'), mark(0, 20, 'hanoi'), mark(0, 38, 'kim'), mark(1, 3, 'hanoi'), mark(1, 16, 'trump')];

describe('a name is found again', () => {
  const added = block('Eilmeldung: Kim ist in Hanoi.');
  const shift = (marks: Mark[], by: number) => marks.map((m) => ({ ...m, block: m.block + by }));

  test.each<[title: string, from: number, marks: Mark[], blocks: BlockText[], to: number | null]>([
    ['where nothing has changed', 2, MARKS, BLOCKS, 2],
    ['when a paragraph comes before it', 2, [mark(0, 12, 'kim'), ...shift(MARKS, 1)], [added, ...BLOCKS], 3],
    ['when a mark before it goes', 2, MARKS.slice(1), BLOCKS, 1],
    ['when its paragraph is rendered anew', 1, MARKS, [block(first.text), block(second.text)], 1],
    ['when text is put before it in its paragraph', 1, [mark(0, 2, 'kim'), mark(0, 40, 'hanoi')], [block('…', first.element), second], 1],
    ['as the nearest of several', 0, [mark(0, 13, 'kim'), mark(0, 60, 'kim')], [block('…', first.element)], 0],
    ['as the nearest of several, from the other side', 2, [mark(0, 13, 'kim'), mark(0, 60, 'kim')], [block('…', first.element)], 1],
    ['not in another paragraph', 1, [mark(0, 3, 'hanoi')], [second], null],
    ['not as somebody else at the same place', 0, [mark(0, 11, 'kim-jong-il')], BLOCKS, null],
    ['not when its paragraph has gone', 4, MARKS.slice(0, 3), [first], null],
    ['not when its name has gone', 4, MARKS.slice(0, 4), BLOCKS, null],
  ])('%s', (_, from, marks, blocks, to) => {
    expect(followMark(placeOfMark(from, MARKS, BLOCKS), marks, blocks)).toBe(to);
  });
});
