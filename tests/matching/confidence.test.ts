import { expect, test } from 'vitest';
import { confidenceOf, LEAST_CONFIDENCE } from '../../matching/confidence.ts';
import type { Evidence } from '../../matching/evidence.ts';

const FAMILY: Evidence = { via: 'family', support: 1, namesakes: 0, ordinaryWord: false, compound: false, quoted: false };

test.each<[what: string, surer: Partial<Evidence>, lessSure: Partial<Evidence>]>([
  ['an exact name before a family name', { via: 'name' }, { via: 'family' }],
  ['a family name before an ambiguous one', { via: 'family' }, { via: 'context' }],
  ['an ambiguous name before a guessed spelling', { via: 'context' }, { via: 'spelling' }],
  ['support before none', { support: 2 }, { support: 0 }],
  ['a name of one before a name of many', { namesakes: 0 }, { namesakes: 2 }],
  ['a name before a word', { ordinaryWord: false }, { ordinaryWord: true }],
  ['a word of its own before a part of one', { compound: false }, { compound: true }],
  ['plain text before quotation marks', { quoted: false }, { quoted: true }],
])('%s', (_, surer, lessSure) => {
  expect(confidenceOf({ ...FAMILY, ...surer })).toBeGreaterThan(confidenceOf({ ...FAMILY, ...lessSure }));
});

test('a word that is a family name too is silent without support, and is not with it', () => {
  expect(confidenceOf({ ...FAMILY, ordinaryWord: true, support: 0 })).toBeLessThan(LEAST_CONFIDENCE);
  expect(confidenceOf({ ...FAMILY, ordinaryWord: true, support: 3 })).toBeGreaterThan(LEAST_CONFIDENCE);
});
