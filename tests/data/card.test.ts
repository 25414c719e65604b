import { describe, expect, test } from 'vitest';
import { buildCard, type CardContext } from '../../data/card.ts';
import { buildGraph } from '../../data/graph.ts';
import type { DataRecord, Statement } from '../../data/record.ts';
import { office, person, state, summit } from './records.ts';

const RECORDS: DataRecord[] = [
  state('utopia', 'Utopia'),
  state('nirgendwo', 'Nirgendwo', [{ property: 'fact', on: '2009-07-01', text: 'Gipfel von Bergmann und Curtius endet ohne Ergebnis' }]),
  {
    ...state('club', 'SV Musterstadt', [{ property: 'headquarters', value: 'utopia' }]),
    kind: 'organisation',
    type: 'club',
    description: 'Ein Verein',
  },
  state(
    'viel',
    'Vielland',
    Array.from({ length: 20 }, (_, i): Statement => ({ property: 'fact', on: `${2000 + i}`, text: `Ereignis ${i}` })),
  ),
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
    ['ada', '2001-01-01', ['Kanzlerin Utopias 1. März 2000 – 6. Mai 2008'], ['bei einem Attentat erschossen 2. Februar 2020']],
    ['utopia', '2010-01-01', ['Kanzlerin: Bea Bergmann 6. Mai 2008 – 10. Januar 2016'], ['Kanzler: Carl Curtius seit 10. Januar 2016']],
    ['kanzler', '2010-01-01', ['Bea Bergmann 6. Mai 2008 – 10. Januar 2016'], ['Carl Curtius seit 10. Januar 2016']],
    ['gipfel-a', '2010-01-01', ['Nirgendwo 1./2. Juli 2009'], []],
  ])('%s, %s', (id, published, held, today) => {
    const card = buildCard(id, context({ published }));
    expect(card.held.map(({ text, when }) => `${text} ${when}`)).toEqual(held);
    expect(card.today.map(({ text, when }) => `${text} ${when}`)).toEqual(today);
  });

  test('what still holds says when it was last seen to', () => {
    expect(buildCard('carl', context({ published: '2026-11-20' })).held[0]).toMatchObject({ seen: '2026-08', stale: true });
    expect(buildCard('carl', context({ published: '2026-08-20' })).held[0]).toMatchObject({ seen: '2026-08', stale: false });
  });

  test('what was only seen to begin is not said to hold', () => {
    const begun = office('amt', 'utopia', [{ property: 'holder', value: 'bea', from: '2001-05-30', seen: '2001-05' }]);
    const old = { ...context({ published: '2026-11-20' }), graph: buildGraph([...RECORDS, begun]) };
    expect(buildCard('amt', old).held[0]).toMatchObject({ when: 'seit 30. Mai 2001', seen: null, stale: true });
  });
});

describe('facts', () => {
  const said = (id: string, changes: Partial<CardContext> = {}) => {
    const { facts, since } = buildCard(id, context(changes));
    const words = ({ when, label, text }: (typeof facts)[number]) => `${when || label}: ${text}`;
    return { facts: facts.map(words), since: since.map(words) };
  };

  test('stand in the order of time, those after the article apart', () => {
    expect(said('bea', { published: '2003-01-01' })).toEqual({
      facts: ['7. März 1961: geboren, damals 41 Jahre alt'],
      since: [
        '1. Mai 2004: Als erste Frau ins Parlament gewählt',
        '6. Mai 2008 – 10. Januar 2016: Kanzlerin Utopias',
        '1./2. Juli 2009: Gipfel in Nirgendwo: Ohne Ergebnis beendet',
      ],
    });
  });

  test('carry source and state of checking', () => {
    const { facts } = buildCard('bea', context());
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every(({ source, checked }) => source.label === 'Wikipedia' && checked === null)).toBe(true);
  });

  test('leave meetings with people of the article to the links', () => {
    expect(said('bea', { published: null }).facts.join()).toContain('Gipfel');
    expect(said('bea', { published: null, others: ['carl'] }).facts.join()).not.toContain('Gipfel');
  });

  test('do not say again what held, what holds and what a link says', () => {
    const { facts, since } = said('kanzler', { published: '2010-01-01' });
    expect(facts).toEqual(['1. März 2000 – 6. Mai 2008: Ada Alt']);
    expect(since).toEqual([]);
    expect(said('club', { others: [] }).facts).toEqual(['Sitz: Utopia']);
    expect(said('club', { others: ['utopia'] }).facts).toEqual([]);
  });

  test('an own fact of the day of an event is the better word for it', () => {
    expect(said('nirgendwo').facts).toEqual(['1. Juli 2009: Gipfel von Bergmann und Curtius endet ohne Ergebnis']);
  });

  test('six at most, three of them later than the article', () => {
    const { facts, since } = said('viel', { published: '2010-01-01' });
    expect(facts.length + since.length).toBe(6);
    expect(since.length).toBeLessThanOrEqual(3);
  });
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
