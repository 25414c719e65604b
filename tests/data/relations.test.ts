import { expect, test } from 'vitest';
import { buildGraph } from '../../data/graph.ts';
import { relationsAmong } from '../../data/relations.ts';
import { office, person, state, summit } from './records.ts';

const graph = buildGraph([
  state('utopia', 'Utopia'),
  person('ada', 'Ada Alt'),
  person('bea', 'Bea Bergmann', [{ property: 'relative', value: 'dora', text: 'Schwester und Beraterin' }]),
  person('carl', 'Carl Curtius', [{ property: 'opponent', value: 'emil', text: 'Gegner im Wahlkampf', on: '2009' }]),
  person('dora', 'Dora Dahl'),
  person('emil', 'Emil Ernst'),
  office('kanzler', 'utopia', [
    { property: 'holder', value: 'ada', from: '2000-03-01', to: '2008-05-06' },
    { property: 'holder', value: 'bea', from: '2008-05-06', to: '2016-01-10' },
  ]),
  summit('gipfel-a', 'Gipfel in Utopia 2009', '2009-07-01', '2009-07-02', 'utopia', ['bea', 'carl'], ''),
  summit('gipfel-b', 'Gipfel in Utopia 2011', '2011-07-01', '2011-07-02', 'utopia', ['bea', 'carl'], ''),
  { ...summit('wahl', 'Wahl in Utopia 2010', '2010-05-01', '2010-05-01', 'utopia', ['ada', 'carl'], ''), type: 'election' },
]);

const told = (...ids: string[]) =>
  relationsAmong(graph, ids).map(
    ({ a, b, text, facts }) =>
      `${a.name} – ${b.name}: ${text}${facts
        .map(({ when, text: what }) => [what, when].filter(Boolean).join(', '))
        .map((fact) => fact && ` (${fact})`)
        .join('')}`,
  );

test.each([[[]], [['bea']], [['utopia', 'gipfel-a']], [['ada', 'dora']], [['niemand', 'bea']]])(
  '%j have nothing to do with each other',
  (ids) => {
    expect(told(...ids)).toEqual([]);
  },
);

test('meetings are counted and named, newest first', () => {
  expect(told('carl', 'bea')).toEqual([
    'Carl Curtius – Bea Bergmann: 2 Treffen (Gipfel in Utopia, 1./2. Juli 2011) (Gipfel in Utopia, 1./2. Juli 2009)',
  ]);
});

test('an election is no meeting', () => {
  expect(told('ada', 'carl')).toEqual(['Ada Alt – Carl Curtius: Wahl in Utopia (1. Mai 2010)']);
});

test('an office that one held after the other', () => {
  expect(told('ada', 'bea')).toEqual([
    'Ada Alt – Bea Bergmann: Kanzler Utopias (Bea Bergmann, 6. Mai 2008 – 10. Januar 2016) (Ada Alt, 1. März 2000 – 6. Mai 2008)',
  ]);
});

test('kin and opponents say who is what, whichever of them is weightier', () => {
  const kin = 'Dora Dahl: Schwester und Beraterin';
  expect(told('bea', 'dora')).toEqual([`Bea Bergmann – Dora Dahl: ${kin}`]);
  expect(told('dora', 'bea')).toEqual([`Dora Dahl – Bea Bergmann: ${kin}`]);
  expect(told('emil', 'carl')).toEqual(['Emil Ernst – Carl Curtius: Emil Ernst: Gegner im Wahlkampf (2009)']);
});

test('the weightiest pair stands first', () => {
  expect(relationsAmong(graph, ['bea', 'carl', 'ada', 'dora']).map(({ a, b }) => a.id + b.id)).toEqual([
    'beacarl',
    'beaada',
    'carlada',
    'beadora',
  ]);
});

test('every fact has a source', () => {
  for (const { facts } of relationsAmong(graph, ['bea', 'carl', 'ada', 'dora', 'emil'])) {
    expect(facts.length).toBeGreaterThan(0);
    for (const { source } of facts) expect(source.url).toMatch(/^https:/);
  }
});
