import { expect, test } from 'vitest';
import type { DataRecord } from '../../data/record.ts';
import { validateRecords, type RecordFile } from '../../data/validate.ts';
import { office, person, state, summit } from './records.ts';

function check(...records: (DataRecord | RecordFile)[]) {
  return validateRecords(records.map((r) => ('json' in r ? r : { path: `${r.kind}/${r.id}.json`, json: r }))).faults.map(
    ({ file, field, message }) => `${file} ${field}: ${message}`,
  );
}

const UTOPIA = state('utopia', 'Utopia', [{ property: 'founded', on: '1516' }]);
const ADA = person('ada', 'Ada Alt', [{ property: 'born', on: '1950-06-01' }]);
const asPerson = (changes: object): DataRecord => ({ ...ADA, ...changes });

test('sound records have no fault', () => {
  const ofUtopia = office('kanzler', 'utopia', [
    { property: 'holder', value: 'ada', from: '2000', to: '2004-05-06' },
    { property: 'holder', name: 'Bea Bergmann', from: '2004-05-06', seen: '2026-08' },
  ]);
  expect(check(UTOPIA, ADA, ofUtopia, summit('gipfel', 'Gipfel', '2009-07-01', '2009-07-02', 'utopia', ['ada'], 'Ohne Ergebnis'))).toEqual(
    [],
  );
});

test.each<[what: string, records: (DataRecord | RecordFile)[], fault: string]>([
  ['no JSON', [{ path: 'person/ada.json', json: null, parseError: 'Unexpected end' }], 'person/ada.json : not JSON: Unexpected end'],
  ['a field that nobody knows', [asPerson({ colour: 'rot' })], 'person/ada.json : Unrecognized key: "colour"'],
  ['a file in the wrong place', [{ path: 'person/eva.json', json: ADA }], 'person/eva.json id: the file should be person/ada.json'],
  ['a type of another kind', [asPerson({ type: 'summit' })], 'person/ada.json type: a person is one of: politician'],
  ['a Wikidata id that is none', [asPerson({ wikidata: '22686' })], 'person/ada.json wikidata: a Wikidata id is Q and a number'],
  [
    'a day that is none',
    [asPerson({ statements: [{ property: 'born', on: '1950-02-30' }] })],
    'person/ada.json statements[0].on: 1950-02-30 is no day of the calendar',
  ],
  [
    'a date in words',
    [asPerson({ statements: [{ property: 'born', on: 'Mai 1950' }] })],
    'person/ada.json statements[0].on: a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'an end before the beginning',
    [asPerson({ statements: [{ property: 'position', text: 'Rätin', from: '2004', to: '2001' }] })],
    'person/ada.json statements[0].to: ends 2001 before it begins 2004',
  ],
  [
    'an open span without a date of sight',
    [asPerson({ statements: [{ property: 'position', text: 'Rätin', from: '2004' }] })],
    'person/ada.json statements[0].seen: an open span carries',
  ],
  [
    'a reference to nothing',
    [asPerson({ statements: [{ property: 'member', value: 'partei' }] })],
    'person/ada.json statements[0].value: no record "partei"',
  ],
  ['a missing text', [asPerson({ statements: [{ property: 'fact', on: '2004' }] })], 'person/ada.json statements[0]: "fact" needs a text'],
  ['a page that is not https', [asPerson({ source: 'http://example.org/' })], 'person/ada.json source: Invalid URL'],
  [
    'the same Wikidata id twice',
    [asPerson({ wikidata: 'Q1' }), person('eva', 'Eva Eins', ADA.statements, { wikidata: 'Q1' })],
    'person/eva.json wikidata: Q1 is also in person/ada.json',
  ],
  ['a name that is there twice', [asPerson({ aliases: ['ada-alt'] })], 'person/ada.json aliases[0]: "ada-alt" is there twice'],
  ['a homonym', [ADA, person('ada-2', 'Ada Alt', ADA.statements)], 'person/ada-2.json name: "Ada Alt" also names ada (person/ada.json)'],
  [
    'a death before the birth',
    [asPerson({ statements: [...ADA.statements, { property: 'died', on: '1940' }] })],
    'person/ada.json statements: died 1940 before being born 1950-06-01',
  ],
  [
    'an event without a date',
    [
      UTOPIA,
      { ...summit('gipfel', 'Gipfel', '2009', '2009', 'utopia', [], 'Ende'), statements: [{ property: 'location', value: 'utopia' }] },
    ],
    'event/gipfel.json statements: an event needs a statement "date"',
  ],
  [
    'two chancellors at once',
    [
      UTOPIA,
      office('kanzler', 'utopia', [
        { property: 'holder', name: 'A', from: '2000', to: '2008' },
        { property: 'holder', name: 'B', from: '2004', to: '2009' },
      ]),
    ],
    'office/kanzler.json statements[1].from: begins 2004 before the term of A ends (2008)',
  ],
])('%s is named with file, field and mend', (_, records, fault) => {
  expect(check(...records).find((found) => found.startsWith(fault))).toBeDefined();
});
