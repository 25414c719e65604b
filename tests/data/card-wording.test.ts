import { expect, test } from 'vitest';
import { wordingOf } from '../../data/card-wording.ts';
import { buildGraph } from '../../data/graph.ts';
import type { DataRecord, Statement } from '../../data/record.ts';
import { person, state } from './records.ts';

const UTOPIA = { ...state('utopia', 'Utopia'), description: 'Hafenstaat am Meer' };
const PARTY: DataRecord = {
  ...state('partei', 'Mustergrüne'),
  kind: 'organisation',
  type: 'party',
  description: 'Liberale Partei in Utopia',
};
const CLUB: DataRecord = { ...state('sv', 'SV Musterstadt'), kind: 'organisation', type: 'club', description: 'Sportverein in Utopia' };
const CITY: DataRecord = { ...state('stadt', 'Musterstadt'), type: 'city', description: 'Hauptstadt Utopias' };
const ADA = person('ada', 'Ada Alt');
const graph = buildGraph([UTOPIA, PARTY, CLUB, CITY, ADA]);
const DAYS = { day: '2020-01-01', stand: '2026-11-22' };

function words(record: DataRecord, statement: Statement): string | null {
  const wording = wordingOf(record, statement, graph, DAYS);
  return wording && [wording.label, wording.text].filter(Boolean).join(' | ');
}

test.each<[record: DataRecord, statement: Statement, wanted: string | null]>([
  [ADA, { property: 'born', on: '1950-06-01', text: 'Kiew' }, 'geboren in Kiew, damals 69 Jahre alt'],
  [ADA, { property: 'born', on: '1950-06-01', text: 'in Tampa, Florida' }, 'geboren in Tampa, Florida, damals 69 Jahre alt'],
  [ADA, { property: 'born', on: '1950-06-01', text: 'bei Sirte' }, 'geboren bei Sirte, damals 69 Jahre alt'],
  [ADA, { property: 'born', on: '1950' }, 'geboren'],
  [ADA, { property: 'born', on: '2021-01-01' }, 'geboren'],
  [
    ADA,
    { property: 'born', on: '1984', text: 'Jahr umstritten; auch 1982 wird genannt' },
    'geboren (Jahr umstritten; auch 1982 wird genannt)',
  ],
  [person('tot', 'To Tot', [{ property: 'died', on: '2025-01-01' }]), { property: 'born', on: '1950-06-01' }, 'geboren'],
  [ADA, { property: 'died', on: '2020-01-01' }, 'gestorben'],
  [ADA, { property: 'died', on: '2020-01-01', text: 'Clamart bei Paris' }, 'gestorben in Clamart bei Paris'],
  [ADA, { property: 'died', on: '2020-01-01', text: 'nach acht Jahren im Koma' }, 'gestorben nach acht Jahren im Koma'],
  [ADA, { property: 'died', on: '2020-01-01', text: 'in Dallas ermordet' }, 'in Dallas ermordet'],
  [ADA, { property: 'died', on: '2020-01-01', text: 'Tod erst 2015 bekannt' }, 'gestorben (Tod erst 2015 bekannt)'],
  [PARTY, { property: 'founded', on: '1900' }, 'gegründet'],
  [PARTY, { property: 'founded', on: '1900', text: 'Als Musterbund' }, 'gegründet als Musterbund'],
  [PARTY, { property: 'founded', on: '1900', text: 'Nachfolgerin des Musterbunds' }, 'gegründet (Nachfolgerin des Musterbunds)'],
  [PARTY, { property: 'founded', on: '1900', text: '1990 neu gegründet' }, '1990 neu gegründet'],
  [UTOPIA, { property: 'founded', on: '1900' }, 'Staatsgründung'],
  [UTOPIA, { property: 'founded', on: '1900', text: 'Unabhängigkeit von Nirgendwo' }, 'Unabhängigkeit von Nirgendwo'],
  [CITY, { property: 'founded', on: '1900', text: 'Als Wohnort für ein Werk' }, 'gegründet als Wohnort für ein Werk'],
  [PARTY, { property: 'dissolved', on: '1990' }, 'aufgelöst'],
  [PARTY, { property: 'dissolved', on: '1990', text: 'auf Verlangen der Behörde' }, 'aufgelöst auf Verlangen der Behörde'],
  [PARTY, { property: 'dissolved', on: '1990', text: 'erklärt ihr Ende' }, 'erklärt ihr Ende'],
  [UTOPIA, { property: 'capital', value: 'stadt' }, 'Hauptstadt | Musterstadt'],
  [
    UTOPIA,
    { property: 'capital', value: 'stadt', text: 'Regierungssitz ist Cotonou' },
    'Hauptstadt | Musterstadt (Regierungssitz ist Cotonou)',
  ],
  // said by the line under the name
  [CITY, { property: 'located-in', value: 'utopia' }, null],
  [PARTY, { property: 'ideology', text: 'liberal' }, null],
  [PARTY, { property: 'ideology', text: 'liberal, grün' }, 'Richtung | liberal, grün'],
  [CLUB, { property: 'located-in', value: 'stadt' }, 'Lage | Musterstadt'],
  [UTOPIA, { property: 'part-of', name: 'Nirgendwo', text: 'autonomes Land' }, 'Gehört zu | Nirgendwo (autonomes Land)'],
  [ADA, { property: 'member', value: 'partei' }, 'Partei | Mustergrüne'],
  [ADA, { property: 'member', value: 'sv' }, 'Verein | SV Musterstadt'],
  [UTOPIA, { property: 'member', name: 'Nato', text: 'Gründungsmitglied' }, 'Gründungsmitglied | Nato'],
  [ADA, { property: 'relative', name: 'Bert Alt', text: 'Ehemann, 1996 geschieden' }, 'Ehemann | Bert Alt, 1996 geschieden'],
  [ADA, { property: 'relative', name: 'Eva Alt', text: 'Schwester und engste Beraterin' }, 'Schwester und engste Beraterin: Eva Alt'],
  // what holds on the day stands above the facts
  [ADA, { property: 'position', text: 'Ministerin', from: '2019' }, null],
  [ADA, { property: 'position', text: 'Ministerin', from: '2000', to: '2004' }, 'Ministerin'],
  [ADA, { property: 'date', on: '2000' }, null],
])('%o %o: %s', (record, statement, wanted) => {
  expect(words(record, statement)).toBe(wanted);
});

test('a present age needs no "damals"', () => {
  const born: Statement = { property: 'born', on: '1950-06-01' };
  expect(wordingOf(ADA, born, graph, { day: '2026-08-01', stand: '2026-11-22' })?.text).toBe('geboren, 76 Jahre alt');
});
