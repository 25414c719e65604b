import { describe, expect, test } from 'vitest';
import { createSearch, type SearchHit } from '../../data/search.ts';
import { compileDataset } from '../../scripts/compile-dataset.ts';

const search = createSearch(compileDataset().records);

/** The matching name with its letters in brackets: "Angela [Merkel]". */
function marked({ matched: { text, ranges } }: SearchHit): string {
  return ranges.toReversed().reduce((rest, [start, end]) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, text);
}

test.each(['', '   ', '?!', 'xqzvw', 'x'.repeat(10_000)])('nothing is found for %#', (query) => {
  expect(search(query)).toEqual([]);
});

describe('what is found first', () => {
  test.each<[query: string, first: string, letters: string]>([
    ['merz', 'friedrich-merz', 'Friedrich [Merz]'],
    ['hanoi', 'hanoi', '[Hanoi]'],
    ['cdu', 'cdu', '[CDU]'],
    ['ozdemir', 'cem-oezdemir', 'Cem [Özdemir]'],
    ['özdemir cem', 'cem-oezdemir', '[Cem] [Özdemir]'],
    ['gipfel hanoi', 'gipfel-in-hanoi-2019', '[Hanoi]-[Gipfel]'],
    ['angela merkl', 'angela-merkel', '[Angela] [Merkel]'],
    ['netanj', 'benjamin-netanjahu', 'Benjamin [Netanj]ahu'],
  ])('%s', (query, first, letters) => {
    const [hit] = search(query);
    expect(hit?.id).toBe(first);
    expect(marked(hit!)).toBe(letters);
  });
});

test('an alias that matches is shown with its letters', () => {
  const hit = search('zelensky').find(({ id }) => id === 'wolodymyr-selenskyj');
  expect(hit?.name).toBe('Wolodymyr Selenskyj');
  expect(hit?.matched.text).not.toBe('');
  for (const [start, end] of hit!.matched.ranges) expect(start).toBeLessThan(end);
});

test('what is written as asked comes without look-alikes', () => {
  expect(search('trump').every(({ matched }) => matched.text.toLowerCase().includes('trump'))).toBe(true);
});

test('all words have to be there', () => {
  expect(search('merkel hanoi')).toEqual([]);
});

test.each(['a', 'k', 'merkl', 'berlin', 'wahsington'])('at most twelve for %s, and letters within the text', (query) => {
  const hits = search(query);
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.length).toBeLessThanOrEqual(12);
  for (const { matched } of hits) {
    let last = 0;
    for (const [start, end] of matched.ranges) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(matched.text.length);
      last = end;
    }
  }
});
