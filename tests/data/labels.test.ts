import { expect, test } from 'vitest';
import { typeKey, typeLabel, typeTexts } from '../../data/labels.ts';
import { KINDS, TYPES } from '../../data/types.ts';

test('every type has a word in both languages, of its own within its kind', () => {
  for (const language of ['de', 'en'] as const) {
    const texts = typeTexts(language);
    for (const kind of KINDS) {
      const words = Object.keys(TYPES[kind]).map((type) => texts[typeKey({ kind, type })]!);
      expect(words.every((word) => /^\p{Lu}[\p{L} -]+$/u.test(word))).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});

test.each([
  ['organisation', 'court', 'Gericht', 'Court'],
  ['office', 'court', 'Richteramt', 'Judicial office'],
  ['organisation', 'parliament', 'Parlament', 'Parliament'],
  ['office', 'church', 'Kirchenamt', 'Church office'],
] as const)('the same type in another kind is another thing: %s %s', (kind, type, de, en) => {
  expect([typeLabel(kind, type, 'de'), typeLabel(kind, type, 'en')]).toEqual([de, en]);
});
