import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, lettersMissing, lettersOf } from '../../data/fold-text.ts';

test.each([
  ['Özdemir', 'ozdemir'],
  ['São Tomé', 'sao tome'],
  ['Weiß', 'weiß'],
  ['İstanbul', 'istanbul'],
  ['🇩🇪 Ä', '🇩🇪 a'],
])('%s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('any text keeps its length, so that offsets hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
  );
});

test.each([
  ['merkl', 'merkel', 0],
  ['merkel', 'merz', 2],
  ['abc', '', 3],
])('letters of %s that %s lacks', (wanted, given, missing) => {
  expect(lettersMissing(lettersOf(wanted), lettersOf(given))).toBe(missing);
});
