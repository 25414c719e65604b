import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engine } from './engine.ts';

/** Any string is a legal article: no exception, offsets on the original text, mentions in order and apart. */
function checkArticle(blocks: string[]): void {
  const mentions = engine.annotate({ url: '', published: '2025-10-27', blocks });
  let block = 0;
  let end = 0;
  for (const mention of mentions) {
    if (mention.block !== block) {
      block = mention.block;
      end = 0;
    }
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(blocks[mention.block]!.length);
    expect(engine.graph.byId.has(mention.entity)).toBe(true);
    ({ end } = mention);
  }
}

/** Pieces that make trouble beside names: marks, joiners, surrogates, hyphens, dates, other scripts. */
const PIECES = (
  'Trump|Kim|Jong|Un|Hans|US|Apec|Gipfel|Präsident|von|der|Leyen|Die|Linke|Halle|Essen|2019|in' +
  '| | | |-|’|. |, |\n|\u00A0|\u00AD|\u200D|\u0301|\uD800|\uDC00|„|“|(|)|中|ß|İ|𝔘'
).split('|');

test('arbitrary Unicode', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), checkArticle), { numRuns: 300 });
});

test('names among pieces that make trouble', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(fc.array(text, { maxLength: 4 }), checkArticle), { numRuns: 700 });
});

test.each([
  ['a word without end', (n: number) => 'a'.repeat(n)],
  ['capitals', (n: number) => 'A'.repeat(n)],
  ['capitalised words', (n: number) => 'Abc '.repeat(n / 4)],
  ['names', (n: number) => 'Trump Kim '.repeat(n / 10)],
  ['one chain', (n: number) => 'EU-'.repeat(n / 3)],
  ['combining marks', (n: number) => 'e\u0301'.repeat(n / 2)],
])('%s cost time in proportion to their length, not to its square', (_, make) => {
  /** The best of three: what else the machine does can only add to it. */
  const cost = (length: number) => {
    const blocks = [make(length)];
    return Math.min(
      ...[1, 2, 3].map(() => {
        const begun = performance.now();
        engine.annotate({ url: '', published: null, blocks });
        return performance.now() - begun;
      }),
    );
  };
  const short = Math.max(1, cost(50_000));
  // eight times the text: sixty-four times the time would be the square; noise is allowed for
  expect(cost(400_000) / short).toBeLessThan(30);
});
