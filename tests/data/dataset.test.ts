import { expect, test } from 'vitest';
import { bytesFromBase64, DatasetError, parseDataset } from '../../data/dataset.ts';
import { createSearch } from '../../data/search.ts';
import { dataset } from '../matching/engine.ts';

test.each<[what: string, text: string, message: string]>([
  ['cut off', '{"format":1,"rec', 'damaged'],
  ['of another version', '{"format":99}', 'format 99'],
  ['no object', 'null', 'format undefined'],
  ['empty', '{"format":1,"records":[]}', 'empty'],
])('an asset that is %s is refused by name', (_, text, message) => {
  expect(() => parseDataset(text)).toThrow(DatasetError);
  expect(() => parseDataset(text)).toThrow(message);
});

test('the compiled asset is read back as it was', () => {
  expect(parseDataset(JSON.stringify(dataset)).records).toHaveLength(dataset.records.length);
  expect([...bytesFromBase64('AQID')]).toEqual([1, 2, 3]);
});

test.each<[query: string, first: string | null]>([
  ['', null],
  ['   ', null],
  ['qwertzuiop', null],
  ['Merkel', 'angela-merkel'],
  ['angela merkl', 'angela-merkel'],
  ['selenski', 'wolodymyr-selenskyj'],
])('a search for %j finds %s', (query, first) => {
  expect(createSearch(dataset.records)(query)[0]?.id ?? null).toBe(first);
});
