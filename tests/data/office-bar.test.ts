import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../data/graph.ts';
import { officeBarOf } from '../../data/office-bar.ts';
import { office, person } from './records.ts';

const STAND = '2026-01-01';
const bea = person('bea', 'Bea Bergmann', [{ property: 'position', text: 'Fraktionschefin', from: '1996', to: '2000-01-01' }]);
const carl = person('carl', 'Carl Curtius', [], { gender: 'm' });
const dora = person('dora', 'Dora Dahl', [
  { property: 'position', text: 'Beraterin', to: '2001' },
  { property: 'position', text: 'Botschafterin', from: '2001' },
]);
const graph = buildGraph([
  bea,
  carl,
  dora,
  office('kanzler', 'utopia', [
    { property: 'holder', value: 'bea', from: '2000-01-01', to: '2004-01-01' },
    { property: 'holder', value: 'carl', from: '2004-01-01', to: '2008-01-01' },
    { property: 'holder', value: 'bea', from: '2016-01-01' },
  ]),
]);

describe('nothing is drawn', () => {
  test('for one office', () => expect(officeBarOf(carl, graph, '2010-01-01', STAND)).toBeNull());
  test('for what has no beginning', () => expect(officeBarOf(dora, graph, '2010-01-01', STAND)).toBeNull());
});

describe('several terms', () => {
  const bar = officeBarOf(bea, graph, '2011-01-01', STAND)!;

  test('of one office share a lane, and lanes are in the order of time', () => {
    expect(bar.lanes.map(({ title, terms }) => [title, terms.map(({ when }) => when)])).toEqual([
      ['Fraktionschefin', ['1996 – 1. Januar 2000']],
      ['Kanzlerin Utopias', ['1. Januar 2000 – 1. Januar 2004', 'seit 1. Januar 2016']],
    ]);
  });

  test('lie to scale between the first beginning and the day of the dataset', () => {
    const [, { terms }] = bar.lanes as [unknown, (typeof bar.lanes)[number]];
    expect(bar.lanes[0]!.terms[0]!.start).toBe(0);
    expect(terms[0]!.start).toBeCloseTo(4 / 30, 6);
    expect(terms[1]!.end).toBeCloseTo(1, 6);
    expect(terms.map(({ open }) => open)).toEqual([false, true]);
  });

  test('the day of the article lies on the same axis, or is not drawn', () => {
    expect(bar.day).toBeCloseTo(0.5, 6);
    expect(officeBarOf(bea, graph, '1990-01-01', STAND)!.day).toBeNull();
    expect(officeBarOf(bea, graph, null, STAND)!.day).toBeNull();
  });

  test('the years beneath are round and inside', () => {
    expect(bar.ticks.map(({ label }) => label)).toEqual(['2000', '2010', '2020']);
  });
});
