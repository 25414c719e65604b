import { describe, expect, test } from 'vitest';
import type { Mark } from '../../data/annotation.ts';
import { inParts, knownOf } from '../../data/parts.ts';

function mark(entity: string, holder: string | null = null): Mark {
  return { block: 0, start: 0, end: 1, text: 'x', entity, holder, event: null, card: holder ?? entity };
}

describe('what paragraphs have named', () => {
  test('is weighed by where they stand, and a role is known with its holder', () => {
    const known = knownOf([
      { at: 0, marks: [mark('donald-trump')] },
      { at: 1, marks: [mark('us-praesident', 'donald-trump')] },
      { at: 7, marks: [mark('donald-trump'), mark('us-praesident')] },
    ]);
    expect(known).toEqual([
      { entity: 'donald-trump', holder: null, event: null, count: 2, weight: 5 },
      { entity: 'us-praesident', holder: 'donald-trump', event: null, count: 1, weight: 2 },
      { entity: 'us-praesident', holder: null, event: null, count: 1, weight: 1 },
    ]);
  });

  test('is nothing where nothing is named', () => {
    expect(knownOf([{ at: 0, marks: [] }])).toEqual([]);
  });
});

test.each<[lengths: number[], parts: number[][]]>([
  [[], []],
  [[3], [[3]]],
  [
    [4, 4, 4],
    [[4, 4], [4]],
  ],
  [
    [99, 1],
    [[99], [1]],
  ],
  [[0, 0, 10, 0], [[0, 0, 10, 0]]],
])('texts of %j letters go in parts of %j where ten are the most', (lengths, parts) => {
  const texts = lengths.map((length) => ({ text: 'x'.repeat(length) }));
  expect(inParts(texts, 10).map((part) => part.map(({ text }) => text.length))).toEqual(parts);
});
