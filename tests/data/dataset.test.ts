import { describe, expect, test } from 'vitest';
import { ASSET_FORMAT, DatasetError } from '../../data/asset.ts';
import { createSearch } from '../../data/search.ts';
import { openEngine } from '../../matching/annotate.ts';
import { buildBloom } from '../../matching/bloom.ts';
import { packDataset } from '../../matching/pack-dataset.ts';
import { compileAsset } from '../../scripts/compile-asset.ts';
import { engine } from '../matching/engine.ts';

const asset = compileAsset();

/** A copy with some words changed. */
function changed(change: (words: Uint32Array) => void): ArrayBuffer {
  const copy = asset.slice();
  change(new Uint32Array(copy));
  return copy;
}

describe('an asset that cannot be used is refused by name', () => {
  test.each<[what: string, broken: ArrayBuffer, message: string]>([
    ['without a byte', new ArrayBuffer(0), 'cut off'],
    ['cut off in the header', asset.slice(0, 16), 'cut off'],
    ['cut off in the middle', asset.slice(0, (asset.byteLength >> 3) << 2), 'cut off'],
    ['cut off in a word', asset.slice(0, asset.byteLength - 3), 'cut off'],
    ['something else', new TextEncoder().encode('{"format":1,"records":[]}   ').buffer, 'no dataset'],
    ['of another version', changed((words) => words.fill(99, 1, 2)), `format 99, this version reads ${ASSET_FORMAT}`],
    ['changed in its directory', changed((words) => words.fill(words[6]! + 4, 6, 7)), 'sum'],
    ['overwritten somewhere', changed((words) => words.fill(0, words.length - 100, words.length - 38)), 'sum'],
    [
      'empty',
      packDataset({ stand: '2026-01-01', records: [], givenNames: buildBloom([]), nouns: buildBloom([]), ordinaryFamilies: [] }),
      'empty',
    ],
  ])('%s', (_, broken, message) => {
    expect(() => openEngine(broken)).toThrow(DatasetError);
    expect(() => openEngine(broken)).toThrow(message);
  });

  test('changed in one word: seen when everything is summed', () => {
    const opened = openEngine(changed((words) => words.fill(~words.at(-2)!, words.length - 2, words.length - 1)));
    expect(() => opened.verify()).toThrow(DatasetError);
    expect(() => openEngine(asset).verify()).not.toThrow();
  });

  test('a record whose bytes have changed is refused when it is read, the others are not', () => {
    const copy = new Uint8Array(asset.slice());
    const at = Buffer.from(copy).indexOf('"id":"angela-merkel"');
    copy[at + 6] = 'x'.charCodeAt(0);
    const opened = openEngine(copy.buffer);
    expect(opened.graph.byId.get('olaf-scholz')!.name).toBe('Olaf Scholz');
    expect(() => opened.graph.byId.get('angela-merkel')).toThrow('record angela-merkel cannot be read');
  });
});

describe('the asset', () => {
  const records = engine.store.all();

  test('gives every record back by its id, and nothing for what is none', () => {
    for (const record of records) expect(engine.graph.byId.get(record.id)).toBe(record);
    for (const id of ['', 'angela', 'angela-merkel ', '__proto__', 'ANGELA-MERKEL']) expect(engine.graph.byId.has(id)).toBe(false);
  });

  test('opens at once: without reading a record', () => {
    const opened = openEngine(asset);
    expect(opened.store.size).toBe(records.length);
    expect(opened.annotate({ url: '', published: null, blocks: ['Nichts als gewöhnliche Worte.'] })).toEqual([]);
  });
});

test.each<[query: string, first: string | null]>([
  ['', null],
  ['   ', null],
  ['qwertzuiop', null],
  ['Merkel', 'angela-merkel'],
  ['angela merkl', 'angela-merkel'],
  ['selenski', 'wolodymyr-selenskyj'],
])('a search for %j finds %s', (query, first) => {
  expect(createSearch(engine.store.all())(query)[0]?.id ?? null).toBe(first);
});
