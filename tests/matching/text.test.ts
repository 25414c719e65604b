import { describe, expect, test } from 'vitest';
import { buildBloom, mayContain } from '../../matching/bloom.ts';
import { hashA, hashB } from '../../data/hash.ts';
import { adjectiveStem, basesOf, NOUN, PROPER, ROLE } from '../../matching/inflection.ts';
import { deletions, spellingKey } from '../../matching/spelling-key.ts';
import { fold, tokenize } from '../../matching/tokenize.ts';
import { engine } from './engine.ts';

describe('tokenize', () => {
  test.each<[text: string, tokens: string[]]>([
    ['', []],
    ['… – !', []],
    ['Xi\u00A0Jinpings Apec-Gip\u00ADfel', ['Xi/break', 'Jinpings/space', 'Apec/space', 'Gipfel/hyphen']],
    ['Ne’eman, C. Q. Brown', ['Ne/break', 'eman/apostrophe', 'C/break', 'Q/dot', 'Brown/dot']],
    ['Donald\n  Trump', ['Donald/break', 'Trump/space']],
  ])('%j', (text, tokens) => {
    expect(tokenize(text).map(({ text: word, glue }) => `${word}/${glue}`)).toEqual(tokens);
  });

  test('offsets lead back to the text, soft hyphens included', () => {
    const text = 'Die Gip\u00ADfel';
    const { start, end } = tokenize(text)[1]!;
    expect(text.slice(start, end)).toBe('Gip\u00ADfel');
  });

  test('knows where a sentence begins', () => {
    expect(
      tokenize('Er kam. „Trump ging“, hieß es')
        .filter(({ opensSentence }) => opensSentence)
        .map(({ text }) => text),
    ).toEqual(['Er', 'Trump']);
  });
});

test.each([
  ['Erdoğan', 'erdogan'],
  ['Weißes', 'weisses'],
  ['Kaczyński', 'kaczynski'],
  ['Øresund', 'oresund'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each<[word: string, classes: number, base: string, is: boolean]>([
  ['Xi', PROPER, 'x', false],
  ['As', PROPER, 'a', false],
  ['Trumps', PROPER, 'trump', true],
  ['Jinpings', PROPER | NOUN | ROLE, 'jinping', true],
  ['Hauses', NOUN, 'haus', true],
  ['Hauses', PROPER, 'haus', false],
  ['Bündnisses', NOUN, 'bundnis', true],
  ['Republikanern', NOUN, 'republikaner', true],
  ['Lehmann', NOUN, 'lehman', false],
  ['Präsidenten', ROLE, 'prasident', true],
  ['Präsidentinnen', ROLE, 'prasident', true],
  ['Kanzlerin', ROLE, 'kanzler', true],
  ['Kanzlerin', NOUN, 'kanzler', false],
  ['Beauftragte', ROLE, 'beauftragter', true],
  ['Beauftragten', ROLE, 'beauftragter', true],
  ['Straßes', PROPER, 'strasse', true],
  ['Maaß', PROPER, 'maas', false],
  ['Jan\u00ADs', PROPER, 'jan', true],
])('%s, inflected as %i, may be a form of %s: %s', (word, classes, base, is) => {
  const bases = basesOf(tokenize(word)[0]!);
  const found = bases.some(
    (_, i) => i % 3 === 0 && bases[i] === hashA(base) && bases[i + 1] === hashB(base) && (bases[i + 2]! & classes) === classes,
  );
  // "Maaß" folds to "maass": lookup leaves such words alone
  expect(found && !word.endsWith('ß')).toBe(is);
});

test.each(['Straße', 'Jinpings', 'Gip\u00ADfel', 'İstanbul', 'Ærø', 'Ярослав', 'ﬁnal', 'e\u0301'])(
  '%s carries the hashes of its folded form',
  (word) => {
    const [token] = tokenize(word);
    expect([token!.hashA, token!.hashB, token!.units]).toEqual([hashA(token!.folded), hashB(token!.folded), token!.folded.length]);
    expect(Array.from({ length: token!.units }, (_, i) => String.fromCharCode(token!.unit(token!.units - i))).join('')).toBe(token!.folded);
  },
);

test('adjectives lose their ending, short words keep it', () => {
  expect(['weisses', 'weissen', 'naher', 'der', 'asien'].map(adjectiveStem)).toEqual(['weiss', 'weiss', 'nah', null, 'asi']);
});

test('transliterations of one name share a key, different names do not', () => {
  const key = spellingKey('Selenskyj');
  expect(['Selenski', 'Zelensky', 'Zelenskyy', 'Selenskij'].map(spellingKey)).toEqual([key, key, key, key]);
  expect(spellingKey('Lawrow')).toBe(spellingKey('Lavrov'));
  expect(spellingKey('Merz')).not.toBe(spellingKey('Herz'));
  expect(deletions('abc')).toEqual(['abc', 'bc', 'ac', 'ab']);
});

test('a Bloom filter has no false negatives and few false positives', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `wort${i}`);
  const bits = buildBloom(words);
  expect(words.every((word) => mayContain(bits, word))).toBe(true);
  const strangers = Array.from({ length: 5000 }, (_, i) => `fremd${i}`).filter((word) => mayContain(bits, word));
  expect(strangers.length / 5000).toBeLessThan(0.01);
});

test.each([
  ['lone surrogates', '\uD800 Trump \uDC00'],
  ['one word of 100,000 letters', 'a'.repeat(100_000)],
  ['100,000 capitals', 'A'.repeat(100_000)],
  ['combining marks', 'T\u0301\u0302rump '.repeat(1000)],
  ['nothing but hyphens', '-'.repeat(10_000)],
  ['a long chain', 'EU-'.repeat(2000)],
])('%s are a legal article, and offsets stay inside it', (_, text) => {
  for (const { start, end } of engine.annotate({ url: '', published: null, blocks: [text] })) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThan(end);
  }
});
