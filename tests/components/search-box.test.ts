import { describe, expect, test } from 'vitest';
import { reactionTo } from '../../components/search-box.tsx';
import type { SearchHit } from '../../data/search.ts';

const hit = (id: string): SearchHit => ({
  id,
  kind: 'person',
  type: 'politician',
  name: id,
  description: '',
  matched: { text: id, ranges: [] },
});
const HITS = [hit('a'), hit('b'), hit('c')];

describe('without hits', () => {
  test.each(['ArrowDown', 'ArrowUp', 'Enter', 'Home', 'End', 'a'])('%s is left to the field', (key) => {
    expect(reactionTo(key, 'x', [], 0)).toBeNull();
  });

  test('Esc clears what was typed, and in an empty field is left to the browser', () => {
    expect(reactionTo('Escape', 'x', [], 0)).toEqual({ clear: true });
    expect(reactionTo('Escape', '', [], 0)).toBeNull();
  });
});

test.each<[key: string, active: number, to: number]>([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s from %i to %i', (key, active, to) => {
  expect(reactionTo(key, 'x', HITS, active)).toEqual({ move: to });
});

test('Enter chooses, letters and the arrows along the text do not', () => {
  expect(reactionTo('Enter', 'x', HITS, 1)).toEqual({ choose: HITS[1] });
  for (const key of ['a', 'ArrowLeft', 'ArrowRight', 'Tab', 'Backspace']) expect(reactionTo(key, 'x', HITS, 1)).toBeNull();
});
