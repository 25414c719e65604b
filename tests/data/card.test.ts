import { describe, expect, test } from 'vitest';
import { buildCard, type CardContext } from '../../data/card.ts';
import { buildGraph } from '../../data/graph.ts';
import { office, person, state, summit } from './records.ts';

const RECORDS = [
  state('utopia', 'Utopia'),
  state('nirgendwo', 'Nirgendwo'),
  person('ada', 'Ada Alt', [
    { property: 'born', on: '1950-06-01' },
    { property: 'died', on: '2020-02-02', text: 'bei einem Attentat erschossen' },
  ]),
  person('bea', 'Bea Bergmann', [
    { property: 'born', on: '1961-03-07' },
    { property: 'fact', on: '2004-05-01', text: 'Als erste Frau ins Parlament gewählt' },
  ]),
  person('carl', 'Carl Curtius', [], { gender: 'm' }),
  office('kanzler', 'utopia', [
    { property: 'holder', value: 'ada', from: '2000-03-01', to: '2008-05-06' },
    { property: 'holder', value: 'bea', from: '2008-05-06', to: '2016-01-10' },
    { property: 'holder', value: 'carl', from: '2016-01-10', seen: '2026-08' },
  ]),
  summit('gipfel-a', 'Gipfel in Nirgendwo 2009', '2009-07-01', '2009-07-02', 'nirgendwo', ['bea', 'carl'], 'Ohne Ergebnis beendet'),
  summit('gipfel-b', 'Gipfel in Utopia 2011', '2011-07-01', '2011-07-02', 'utopia', ['bea', 'carl'], 'Abkommen unterzeichnet'),
];
const graph = buildGraph(RECORDS);
const context = (changes: Partial<CardContext> = {}): CardContext => ({
  graph,
  stand: '2026-11-22',
  published: '2010-01-01',
  others: [],
  events: new Map(),
  ...changes,
});

test('an unknown id is refused', () => {
  expect(() => buildCard('niemand', context())).toThrow('niemand');
});

describe('what held on the day of the article', () => {
  test.each<[id: string, published: string | null, held: string[], today: string[]]>([
    ['bea', '2010-01-01', ['Kanzlerin Utopias 6. Mai 2008 – 10. Januar 2016'], ['nicht mehr in diesem Amt ']],
    ['bea', '2001-01-01', [], []],
    ['bea', null, [], []],
    ['carl', '2010-01-01', [], ['Kanzler Utopias seit 10. Januar 2016']],
    ['carl', '2020-01-01', ['Kanzler Utopias seit 10. Januar 2016'], []],
    ['ada', '2001-01-01', ['Kanzlerin Utopias 1. März 2000 – 6. Mai 2008'], ['gestorben 2. Februar 2020']],
    [
      'utopia',
      '2010-01-01',
      ['Kanzlerin Utopias: Bea Bergmann 6. Mai 2008 – 10. Januar 2016'],
      ['Kanzler Utopias: Carl Curtius seit 10. Januar 2016'],
    ],
    ['kanzler', '2010-01-01', ['Bea Bergmann 6. Mai 2008 – 10. Januar 2016'], ['Carl Curtius seit 10. Januar 2016']],
    ['gipfel-a', '2010-01-01', ['Nirgendwo 1./2. Juli 2009'], []],
  ])('%s, %s', (id, published, held, today) => {
    const card = buildCard(id, context({ published }));
    expect(card.held.map(({ text, when }) => `${text} ${when}`)).toEqual(held);
    expect(card.today.map(({ text, when }) => `${text} ${when}`)).toEqual(today);
  });

  test('what still holds says when it was last seen to', () => {
    expect(buildCard('carl', context({ published: '2026-11-20' })).held[0]).toMatchObject({ seen: 'August 2026', stale: true });
    expect(buildCard('carl', context({ published: '2026-08-20' })).held[0]).toMatchObject({ seen: 'August 2026', stale: false });
  });
});

test('facts are in the order of time and carry source and state of checking', () => {
  const { facts } = buildCard('bea', context({ others: ['bea', 'carl'] }));
  expect(facts.map(({ when, text }) => `${when}: ${text}`)).toEqual([
    '7. März 1961: geboren, 48 Jahre alt',
    '1. Mai 2004: Als erste Frau ins Parlament gewählt',
    '1./2. Juli 2009: Gipfel in Nirgendwo, Ohne Ergebnis beendet',
    '1./2. Juli 2011: Gipfel in Utopia, Abkommen unterzeichnet',
  ]);
  expect(facts.every(({ source, checked }) => source.label === 'Wikipedia' && checked === null)).toBe(true);
});

test('links count the meetings of two people and name the office of a person in a state', () => {
  const { links } = buildCard('bea', context({ others: ['carl', 'utopia', 'nirgendwo'] }));
  expect(links).toEqual([
    { id: 'carl', name: 'Carl Curtius', text: '2 Treffen: Gipfel in Nirgendwo (1./2. Juli 2009), Gipfel in Utopia (1./2. Juli 2011)' },
    { id: 'utopia', name: 'Utopia', text: 'Kanzlerin Utopias (6. Mai 2008 – 10. Januar 2016)' },
  ]);
});

test('a place by which an event is meant shows the event', () => {
  const card = buildCard('nirgendwo', context({ events: new Map([['nirgendwo', 'gipfel-a']]) }));
  expect(card.event).toMatchObject({
    name: 'Gipfel in Nirgendwo 2009',
    outcome: 'Ohne Ergebnis beendet',
    line: { when: '1./2. Juli 2009' },
  });
  expect(buildCard('nirgendwo', context()).event).toBeNull();
});
