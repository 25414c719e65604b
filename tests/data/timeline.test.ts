import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../data/graph.ts';
import type { DataRecord } from '../../data/record.ts';
import { timelineOf } from '../../data/timeline.ts';
import { office, person, state, summit } from './records.ts';

const DAY = '2010-01-01';

const series: DataRecord = {
  ...summit('spiele', 'Spiele von Utopia', '1900', '1900', 'utopia', ['bea', 'carl'], ''),
  type: 'sport',
  statements: [
    { property: 'date', from: '1900', seen: '2020' },
    { property: 'participant', value: 'bea' },
    { property: 'participant', value: 'carl' },
  ],
};

const graph = buildGraph([
  state('utopia', 'Utopia'),
  state('nirgendwo', 'Nirgendwo'),
  person('ada', 'Ada Alt'),
  person('bea', 'Bea Bergmann'),
  person('carl', 'Carl Curtius', [], { gender: 'm' }),
  office('kanzler', 'utopia', [
    { property: 'holder', value: 'ada', from: '1990-03-01', to: '2000-05-06' },
    { property: 'holder', value: 'bea', from: '2008-05-06', to: '2016-01-10' },
  ]),
  summit('allein', 'Empfang in Utopia 2009', '2009-06-01', '2009-06-01', 'utopia', ['bea'], ''),
  summit('gipfel-a', 'Gipfel in Nirgendwo 2009', '2009-07-01', '2009-07-02', 'nirgendwo', ['bea', 'carl'], ''),
  summit('gipfel-b', 'Gipfel in Utopia 1975', '1975-07-01', '1975-07-01', 'utopia', ['bea', 'carl'], ''),
  summit('gipfel-c', 'Gipfel ohne sie 2010', '2010-01-01', '2010-01-01', 'nirgendwo', ['ada'], ''),
  series,
]);

const weighed = (...ids: string[]) => ids.map((id, i) => ({ id, count: 1, weight: ids.length - i }));
const labels = (ids: string[], day = DAY) =>
  timelineOf(graph, weighed(...ids), day).map(({ at, end, label }) => [at, end, label].filter(Boolean).join(' '));

describe('silence', () => {
  test.each<[string, string[]]>([
    ['an article without names', []],
    ['one alone', ['carl']],
    ['a chancellor in her own state', ['bea', 'kanzler']],
    ['two who share nothing', ['ada', 'carl']],
  ])('%s', (_, ids) => {
    expect(labels(ids).filter((label) => !label.includes('Kanzlerin'))).toEqual([]);
  });

  test('a reception at home ties nothing together', () => {
    expect(labels(['bea', 'utopia'])).not.toContain('2009-06-01 Empfang in Utopia');
  });

  test('a term that began and ended long ago is left to the card', () => {
    expect(labels(['ada', 'utopia'])).toEqual([]);
  });

  test('what is held every year has no place on the line', () => {
    expect(labels(['bea', 'carl', 'spiele']).join()).not.toContain('Spiele');
  });
});

test('what two share, and terms near the day, in the order of time', () => {
  expect(labels(['bea', 'carl', 'utopia'])).toEqual([
    '1975-07-01 Gipfel in Utopia',
    '2008-05-06 2016-01-10 Bea Bergmann: Kanzlerin Utopias',
    '2009-07-01 2009-07-02 Gipfel in Nirgendwo',
  ]);
});

test('what the article names itself is there, whoever took part', () => {
  expect(labels(['gipfel-c'])).toEqual(['2010-01-01 Gipfel ohne sie']);
});

test('each item says which of the entities share it, and has an id of its own', () => {
  const items = timelineOf(graph, weighed('bea', 'carl', 'utopia'), DAY);
  expect(items.find(({ id }) => id === 'gipfel-a')?.entities).toEqual(['bea', 'carl']);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('no more than ten, and the nearest of equals stay', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    summit(`g${i}`, `Treffen Nummer ${i}`, `${1980 + i}-07-01`, `${1980 + i}-07-01`, 'nirgendwo', ['bea', 'carl'], ''),
  );
  const all = buildGraph([person('bea', 'Bea Bergmann'), person('carl', 'Carl Curtius'), ...many]);
  const items = timelineOf(all, weighed('bea', 'carl'), DAY);
  expect(items.map(({ at }) => at.slice(0, 4))).toEqual(Array.from({ length: 10 }, (_, i) => String(2000 + i)));
});
