import { geoContains, geoDistance } from 'd3-geo';
import isoCodes from 'i18n-iso-countries';
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import { beforeAll, describe, expect, test } from 'vitest';
import { openBook, type PictureBook } from '../../data/picture-book.ts';
import type { DataRecord } from '../../data/record.ts';
import { compilePictures, readGeography } from '../../scripts/compile-pictures.ts';
import { loadAtlas } from '../../scripts/pictures/atlas.ts';
import { createWorld, type World } from '../../scripts/pictures/world.ts';
import { readRecordFiles } from '../../scripts/read-records.ts';

/** Codes of records whose names the library writes otherwise. */
const NAMED_OTHERWISE = ['brunei BN', 'dr-kongo CD', 'isle-of-man IM', 'jersey JE', 'montserrat MS', 'saint-martin MF', 'syrien SY'];
const geography = readGeography();
const records = new Map(readRecordFiles().map(({ json }) => [(json as DataRecord).id, json as DataRecord]));
isoCodes.registerLocale(german);

let world: World;
let book: PictureBook;
beforeAll(() => {
  world = createWorld(loadAtlas());
  book = openBook(new TextEncoder().encode(compilePictures(geography)));
}, 120_000);

test('every place of the table is a record', () => {
  expect(Object.keys(geography).filter((id) => !records.has(id))).toEqual([]);
});

test('codes belong to the states that bear them', () => {
  const folded = (name: string) => name.toLowerCase().replace(/[^\p{L}]|st\.|sankt|saint/gu, '');
  const strangers = Object.entries(geography).flatMap(([id, location]) => {
    if (!('iso' in location) || !isoCodes.isValid(location.iso)) return [];
    const record = records.get(id)!;
    const names = new Set([record.name, ...(record.aliases ?? [])].map(folded));
    const official = isoCodes.getName(location.iso, 'de', { select: 'all' }) ?? [];
    return official.some((name) => names.has(folded(name))) ? [] : [`${id} ${location.iso}`];
  });
  expect(strangers.toSorted()).toEqual(NAMED_OTHERWISE);
});

test('places lie in their states', () => {
  const KM = 1 / 6371;
  const strays = Object.entries(geography).flatMap(([id, location]) => {
    if (!('at' in location)) return [];
    const shape = world.shapeOf(location.in);
    if (!shape || geoContains(shape, location.at)) return [];
    // coasts and islets are coarser on the map than in the world
    const points = shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 2) as [number, number][];
    return points.some((point) => geoDistance(point, location.at) < 60 * KM) ? [] : [`${id} ${location.in}`];
  });
  // the exclave on Africa's coast is too small for the map source
  expect(strays).toEqual(['melilla ES']);
});

describe('borders are those that are recognised', () => {
  test.each<[place: string, at: [number, number], of: string, notOf: string]>([
    ['Simferopol', [34.1, 44.95], 'UA', 'RU'],
    ['Kuneitra on the Golan Heights', [35.82, 33.12], 'SY', 'IL'],
    ['Laayoune', [-13.1, 27.1], 'EH', 'MA'],
    ['Hargeisa', [44.06, 9.56], 'SO', 'ET'],
    ['Kyrenia', [33.32, 35.32], 'CY', 'TR'],
    ['Rostow', [39.7, 47.24], 'RU', 'UA'],
    ['Haifa', [35.0, 32.75], 'IL', 'SY'],
    ['Marrakesch', [-8, 31.6], 'MA', 'EH'],
  ])('%s', (_, at, of, notOf) => {
    expect(geoContains(world.shapeOf(of)!, at)).toBe(true);
    expect(geoContains(world.shapeOf(notOf)!, at)).toBe(false);
  });
});

test('states of today have flag and map, states of the past neither', () => {
  const bare = [...records.values()].filter(({ id, type }) => type === 'state' && !(book.flagOf(id) && book.mapOf(id))).map(({ id }) => id);
  expect(bare.toSorted()).toEqual(['ddr', 'jugoslawien', 'sowjetunion', 'tschechoslowakei', 'tuvalu']);
});

test('maps are plain path data that draws something', () => {
  for (const id of Object.keys(geography)) {
    const map = book.mapOf(id);
    if (!map) continue;
    for (const path of [map.land, map.own, map.around ?? '']) expect(path).toMatch(/^[Mlz\d -]*$/);
    expect([id, map.own === '' && !map.spot]).toEqual([id, false]);
  }
});
