import { expect, test } from 'vitest';
import { buildGraph } from '../../data/graph.ts';
import { picturesOf } from '../../data/illustrate.ts';
import { bindBook, NO_PICTURES, openBook } from '../../data/picture-book.ts';
import type { FlagArt, MapArt } from '../../data/pictures.ts';
import { office, person, state } from './records.ts';

const FLAG: FlagArt = { viewBox: '0 0 3 2', shapes: [{ d: 'M0 0h3v2H0z', fill: '#fff' }] };
const MAP: MapArt = { land: 'M0 0l9 0 0 9z', own: 'M1 1l2 0 0 2z' };
const graph = buildGraph([
  state('utopia', 'Utopia'),
  { ...state('hafen', 'Hafen'), type: 'city' },
  person('bea', 'Bea Bergmann'),
  person('eva', 'Eva Ernst'),
  office('kanzler', 'utopia', [{ property: 'holder', value: 'bea', from: '2008-05-06', to: '2016-01-10' }]),
  office('chefin', 'partei', [{ property: 'holder', value: 'eva', from: '2008-05-06' }], 'party-head'),
]);
const text = bindBook(
  { records: { utopia: { flag: 'UT', map: 'UT' }, hafen: { map: 'UT', at: [40, 30] } } },
  new Map([['UT', FLAG]]),
  new Map([['UT', MAP]]),
);
const book = openBook(new TextEncoder().encode(text));
const pictures = (id: string, published: string | null = '2010-01-01') => picturesOf(id, { graph, book, stand: '2026-01-01', published });

test('a state has its flag and its map', () => {
  expect(pictures('utopia')).toEqual({ flag: { ...FLAG, state: 'Utopia' }, map: { ...MAP, name: 'Utopia' } });
});

test('a city is a dot in its state, and has no flag', () => {
  expect(pictures('hafen')).toEqual({
    map: { land: MAP.land, around: MAP.own, own: '', name: 'Hafen', spot: { x: 40, y: 30, shape: 'dot' } },
  });
});

test.each<[id: string, published: string | null, state: string | undefined]>([
  ['bea', '2010-01-01', 'Utopia'],
  ['bea', '2020-01-01', undefined],
  ['bea', null, undefined],
  ['eva', '2010-01-01', undefined],
  ['kanzler', '2020-01-01', 'Utopia'],
])('the flag beside %s on %s: %s', (id, published, bearer) => {
  expect(pictures(id, published).flag?.state).toBe(bearer);
});

test('without a book there are no pictures of places, and no failure', () => {
  expect(picturesOf('utopia', { graph, book: NO_PICTURES, stand: '2026-01-01', published: null })).toEqual({});
});

test('a book of another format, cut short or empty is refused', () => {
  const bytes = (changed: string) => new TextEncoder().encode(changed);
  expect(() => openBook(bytes(text.replace('"format":1', '"format":2')))).toThrow('format 2');
  expect(() => openBook(bytes(''))).toThrow('no index');
  expect(() => openBook(bytes(text.slice(0, 20)))).toThrow('no index');
  expect(() => openBook(bytes(text.slice(0, -1)))).toThrow('cut short');
});

test('an unknown id is refused', () => {
  expect(() => pictures('niemand')).toThrow('niemand');
});
