import { expect, test } from 'vitest';
import { linksBetween } from '../../data/card-links.ts';
import { buildGraph } from '../../data/graph.ts';
import type { DataRecord } from '../../data/record.ts';
import { office, person, state, summit } from './records.ts';

const RECORDS: DataRecord[] = [
  { ...state('utopia', 'Utopia', [{ property: 'capital', value: 'hafenstadt' }]) },
  { ...state('hafenstadt', 'Hafenstadt', [{ property: 'located-in', value: 'utopia' }]), type: 'city' },
  person('ada', 'Ada Alt', [{ property: 'relative', value: 'carl', text: 'Sohn' }]),
  person('bea', 'Bea Bergmann'),
  person('carl', 'Carl Curtius', [{ property: 'member', value: 'sv', from: '2010-05' }], { gender: 'm', type: 'athlete' }),
  { ...state('sv', 'SV Musterstadt'), kind: 'organisation', type: 'club' },
  office('kanzler', 'utopia', [
    { property: 'holder', value: 'ada', from: '2000-03-01', to: '2008-05-06' },
    { property: 'holder', value: 'bea', from: '2008-05-06', to: '2016-01-10' },
    { property: 'holder', value: 'ada', from: '2016-01-10' },
  ]),
  summit('gipfel-a', 'Gipfel in Utopia 2009', '2009-07-01', '2009-07-02', 'utopia', ['bea', 'carl'], 'Ohne Ergebnis'),
  summit('gipfel-b', 'Gipfel am Meer 2011', '2011-07-01', '2011-07-02', 'hafenstadt', ['bea', 'carl'], 'Ohne Ergebnis'),
];
const graph = buildGraph(RECORDS);

/** "Name: count; text when; …" */
function linksOf(id: string, others: string[], day = '2020-01-01'): string[] {
  return linksBetween(graph.byId.get(id)!, graph, others, day).map(
    ({ name, text, lines }) => `${name}: ${[text, ...lines.map((line) => `${line.text} ${line.when}`.trim())].filter(Boolean).join('; ')}`,
  );
}

test.each<[title: string, id: string, other: string, link: string[]]>([
  ['nothing ties them', 'sv', 'utopia', []],
  ['nobody is tied to herself', 'ada', 'ada', []],
  ['what is not in the dataset is no tie', 'ada', 'niemand', []],
  ['a person and the state of her office', 'bea', 'utopia', ['Utopia: Kanzlerin 2008–2016']],
  ['the state and the person', 'utopia', 'bea', ['Bea Bergmann: Kanzlerin 2008–2016']],
  ['who followed in an office', 'ada', 'bea', ['Bea Bergmann: Vorgängerin als Kanzlerin Utopias 10. Januar 2016']],
  ['kinship as the record says it', 'ada', 'carl', ['Carl Curtius: Sohn']],
  ['kinship seen from the other side', 'carl', 'ada', ['Ada Alt: Mutter']],
  [
    'two meetings are counted and listed',
    'bea',
    'carl',
    ['Carl Curtius: 2 Treffen; Gipfel in Utopia 1./2. Juli 2009; Gipfel am Meer 1./2. Juli 2011'],
  ],
  ['an event and who took part', 'gipfel-a', 'bea', ['Bea Bergmann: beteiligt']],
  ['who took part, with the date of the event', 'bea', 'gipfel-a', ['Gipfel in Utopia 2009: beteiligt 1./2. Juli 2009']],
  ['a sportsman is no member of his club', 'carl', 'sv', ['SV Musterstadt: Spieler seit 2010']],
  ['a capital says more than that it lies there', 'hafenstadt', 'utopia', ['Utopia: hat hier die Hauptstadt']],
  ['the state and its capital', 'utopia', 'hafenstadt', ['Hafenstadt: Hauptstadt']],
])('%s', (_, id, other, link) => {
  expect(linksOf(id, [other])).toEqual(link);
});

test('of several terms the one of the day counts, and otherwise the last', () => {
  expect(linksOf('ada', ['utopia'], '2005-01-01')).toEqual(['Utopia: Kanzlerin 2000–2008']);
  expect(linksOf('ada', ['utopia'], '2010-01-01')).toEqual(['Utopia: Kanzlerin seit 2016']);
});

test('links keep the order of the others, and each line has a source', () => {
  const links = linksBetween(graph.byId.get('bea')!, graph, ['utopia', 'carl', 'ada'], '2020-01-01');
  expect(links.map(({ id }) => id)).toEqual(['utopia', 'carl', 'ada']);
  expect(links.flatMap(({ lines }) => lines).every(({ source }) => source.url.startsWith('https://'))).toBe(true);
});
