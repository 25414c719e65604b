import { describe, expect, it } from 'vitest';
import { capitalisedRuns, nGrams } from '../../scripts/bench/capitalised-runs.ts';
import { generateArticle } from '../../scripts/bench/generate-article.ts';
import { generateDataset } from '../../scripts/bench/generate-dataset.ts';
import { formMap, genitiveOf } from '../../scripts/bench/surface-forms.ts';
import { buildBloom } from '../../matching/bloom.ts';
import { recordSchema } from '../../data/record.ts';

const WORDS = { givenNames: buildBloom([]), nouns: buildBloom([]), ordinaryFamilies: [] };
const dataset = generateDataset(300, WORDS);

describe('a generated dataset', () => {
  it('is the same for the same seed and another for another', () => {
    expect(generateDataset(300, WORDS)).toEqual(dataset);
    expect(generateDataset(300, WORDS, 7).records[0]!.name).not.toBe(dataset.records[0]!.name);
  });

  it('has records in the shape of the shipped ones, no two of one name', () => {
    for (const record of dataset.records) expect(recordSchema.safeParse(record).error?.issues).toBeUndefined();
    expect(new Set(dataset.records.map(({ name }) => name)).size).toBe(300);
  });

  it('has about five aliases each and neighbours for most', () => {
    const aliases = dataset.records.reduce((sum, record) => sum + record.aliases!.length, 0);
    expect(aliases / 300).toBeGreaterThan(4.5);
    expect(aliases / 300).toBeLessThanOrEqual(5.5);
    const ids = new Set(dataset.records.map(({ id }) => id));
    const linked = dataset.records.filter(({ statements }) => statements.some(({ value }) => value !== undefined && ids.has(value)));
    expect(linked.length).toBeGreaterThan(150);
  });
});

describe('a generated article', () => {
  it.each([50, 3000, 10_000])('of %i characters has exactly these', (length) => {
    const { blocks } = generateArticle(dataset.records, length);
    expect(blocks.reduce((sum, block) => sum + block.length, 0)).toBe(length);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateArticle(dataset.records, 3000)).toEqual(generateArticle(dataset.records, 3000));
    expect(generateArticle(dataset.records, 3000, 9).blocks).not.toEqual(generateArticle(dataset.records, 3000).blocks);
  });

  it('names a record about once in twelve words, some in the genitive', () => {
    const { blocks, planted } = generateArticle(dataset.records, 20_000);
    const text = blocks.join(' ');
    const words = text.split(' ').length;
    expect(words / planted).toBeGreaterThan(9);
    expect(words / planted).toBeLessThan(16);
    const genitives = dataset.records.filter(({ name }) => text.includes(`${genitiveOf(name)} `));
    expect(genitives.length).toBeGreaterThan(0);
  });
});

describe('what the exact designs look up', () => {
  it.each([
    ['Paris', 'Paris’'],
    ['Marx', 'Marx’'],
    ['Lutz', 'Lutz’'],
    ['Maaß', 'Maaß’'],
    ['Hanoi', 'Hanois'],
    ['Angela Merkel', 'Angela Merkels'],
  ])('%s has the genitive %s', (name, genitive) => expect(genitiveOf(name)).toBe(genitive));

  it('is each name and its genitive, and never a label in brackets', () => {
    const georgia = { ...dataset.records[0]!, name: 'Georgia (US-Bundesstaat)', aliases: ['Georgia'] };
    expect([...formMap([georgia]).keys()]).toEqual(['Georgia', 'Georgias']);
  });
});

describe('capitalised stretches', () => {
  it('end at a word in lower case and at punctuation', () => {
    expect(capitalisedRuns('Gestern traf Angela Merkel, Kim Jong-un und die UN Wien.')).toEqual([
      ['Gestern'],
      ['Angela', 'Merkel'],
      ['Kim', 'Jong-un'],
      ['UN', 'Wien'],
    ]);
  });

  it('are asked about in one to three words, the longest first', () => {
    expect(nGrams(['Weißes', 'Haus', 'Washington', 'USA']).slice(0, 4)).toEqual([
      'Weißes Haus Washington',
      'Weißes Haus',
      'Weißes',
      'Haus Washington USA',
    ]);
  });
});
