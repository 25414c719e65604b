import { describe, expect, test } from 'vitest';
import type { DataRecord, Statement } from '../../data/record.ts';
import { judge } from '../../scripts/verify/claim.ts';
import { compareAll } from '../../scripts/verify/compare.ts';
import { labelOf } from '../../scripts/verify/editions.ts';
import { parseTable, type Tables } from '../../scripts/verify/read-tables.ts';
import { tables } from './verify-tables.ts';

const record = (fields: Pick<DataRecord, 'id' | 'kind' | 'type' | 'name'> & Partial<DataRecord>): DataRecord => ({
  description: 'Für die Prüfung erfunden',
  source: 'https://example.org/',
  statements: [{ property: 'fact', on: '2020', text: 'Erfunden' }],
  ...fields,
});
const person = (statements: Statement[], fields: Partial<DataRecord> = {}) =>
  record({ id: 'erika-muster', kind: 'person', type: 'politician', name: 'Erika Muster', wikidata: 'Q11', statements, ...fields });
const state = (statements: Statement[], fields: Partial<DataRecord> = {}) =>
  record({ id: 'musterland', kind: 'place', type: 'state', name: 'Musterland', wikidata: 'Q50', statements, ...fields });

const given = tables({
  people: parseTable('qid\tname\tbirth\tdeath\nQ11\tErika Muster\t1961-03-07\t\nQ12\tMax Beispiel\t1950-01-02\t2019-05-06'),
  politicians: parseTable(
    [
      'qid\tname\tiso2\toffice\tstart\tend\tbirth\tsource',
      'Q11\tErika Muster\tML\tMinister of Finance\t2019-02-01\t2022-03-04\t1961-03-07\tpeppercat-2023-01',
      'Q13\tOtto Ohne\tML\tMinister of Finance\t2022-03-04\topen@2025-01-25\t\tpeppercat-html-2023..2025-01',
    ].join('\n'),
  ),
  heads: parseTable(
    [
      'iso2\trole\tqid\tname\tstart\tend\tsources\tfactbook_since\tfactbook_seen',
      'ML\thead_of_state\tQ11\tErika Muster\t2022-05-01\t\tcfmessias-2025-10+factbook\t2022-05-01\t2022-06-01..2025-11-20',
    ].join('\n'),
  ),
  latestHeads: parseTable(
    'iso2\trole\tqid\tname\tsince\tborn\tfirst_seen\tlast_seen\nML\thead_of_state\tQ14\tNeu Gewählt\t2026-02-03\t1970-01-01\t2026-05-16\t2026-08-22',
  ),
  countries: parseTable(
    [
      'qid\tiso2\tname_de_cldr\tname_en\tadj_de_i18n\tcapital_en\tpopulation_factbook\tpopulation_dr5hn',
      'Q50\tML\tMusterland\tExampleland\tMusterländisch\tPortexample\t8925741\t12000000',
    ].join('\n'),
  ),
  memberships: parseTable('org\tstatus\tiso2\nNATO\tmember\tML NO\nG-7\tmember\tNO'),
  organisations: parseTable(
    'qid\tname_en\tabbr_en\tfounded\theadquarters\nQ70\tExample Union\tEU\t1993\tPortexample, Exampleland\nQ71\tExample Court\tEC\t1946\tPeace Palace, Exampleland',
  ),
  parties: parseTable('qid\tname_en\tabbr\tfounded\nQ80\tExample Party\tEP\t1980'),
  cities: parseTable('qid\tname\tname_de_dr5hn\tiso2\tsource\nQ60\tPortexample\tMusterhafen\tML\tdr5hn@7 2026-08-08'),
});

/** Each claim with who confirms it and what contradicts it: "born: Wikidata, Stand 2023-01", "died: not 2019-05-06", "founded: –". */
function verdicts(records: DataRecord[], from: Tables = given): string[] {
  return compareAll(records, from).claims.map((claim) => {
    const { confirmedBy, contradictions } = judge(claim);
    const against = contradictions.map((evidence) => `not ${evidence.theirs}`);
    return `${claim.field}: ${[...confirmedBy.map(labelOf), ...against].join(' und ') || '–'}`;
  });
}

describe('Wikidata ids', () => {
  test.each([
    {
      title: 'of another person',
      records: [person([{ property: 'fact', on: '2020', text: 'Erfunden' }], { wikidata: 'Q12' })],
      verdict: 'not person Max Beispiel (1950-01-02)',
    },
    { title: 'of a namesake of another age', records: [person([{ property: 'born', on: '1985' }])], verdict: 'not person Erika Muster' },
    { title: 'of a state', records: [person([{ property: 'born', on: '1961' }], { wikidata: 'Q50' })], verdict: 'not state Musterland' },
    { title: 'that no table has', records: [person([{ property: 'born', on: '1961' }], { wikidata: 'Q999' })], verdict: '–' },
    {
      title: 'of a city in another country',
      records: [
        record({
          id: 'musterhafen',
          kind: 'place',
          type: 'city',
          name: 'Musterhafen',
          wikidata: 'Q60',
          statements: [{ property: 'located-in', value: 'anderland' }],
        }),
        record({ id: 'anderland', kind: 'place', type: 'state', name: 'Anderland', wikidata: 'Q51' }),
      ],
      from: { ...given, countries: [...given.countries, { qid: 'Q51', iso2: 'AL', name_de_cldr: 'Anderland' }] },
      verdict: 'not city Portexample in ML',
    },
    {
      title: 'of the state itself',
      records: [state([{ property: 'fact', on: '2020', text: 'Erfunden' }])],
      verdict: 'mledoze/countries, Stand 2026-04',
    },
  ])('an id $title: $verdict', ({ records, from, verdict }) => {
    expect(verdicts(records, from)[0]).toContain(`wikidata: ${verdict}`);
  });
});

describe('life dates', () => {
  test('of a wrong id are not compared', () => {
    expect(verdicts([person([{ property: 'born', on: '1985' }])])).toContain('born: –');
  });

  test.each([
    { title: 'another day', fields: {}, statement: { property: 'born', on: '1961-03-08' }, verdict: 'born: not 1961-03-07' },
    {
      title: 'a death that we lack',
      fields: { wikidata: 'Q12', name: 'Max Beispiel' },
      statement: { property: 'born', on: '1950' },
      verdict: 'died: not 2019-05-06',
    },
    {
      title: 'a death in the right month',
      fields: { wikidata: 'Q12', name: 'Max Beispiel' },
      statement: { property: 'died', on: '2019-05' },
      verdict: 'died: Wikidata, Stand 2023-01',
    },
    { title: 'the same day', fields: {}, statement: { property: 'born', on: '1961-03-07' }, verdict: 'born: Wikidata, Stand 2023-01' },
  ] as { title: string; fields: Partial<DataRecord>; statement: Statement; verdict: string }[])(
    '$title: $verdict',
    ({ fields, statement, verdict }) => {
      expect(verdicts([person([statement], fields)])).toContain(verdict);
    },
  );
});

describe('terms of office', () => {
  const office = (type: string, name: string, holder: Omit<Statement, 'property'>) =>
    record({ id: 'amt', kind: 'office', type, name, jurisdiction: 'musterland', statements: [{ property: 'holder', ...holder }] });
  const others = [state([{ property: 'fact', on: '2020', text: 'Erfunden' }]), person([{ property: 'born', on: '1961' }])];

  test.each([
    {
      title: 'another end',
      office: office('minister', 'Finanzminister', { value: 'erika-muster', from: '2019-02-01', to: '2022-04-04' }),
      verdict: 'not 2019-02-01..2022-03-04',
    },
    {
      title: 'a head who has a successor',
      office: office('head-of-state', 'Präsident', { value: 'erika-muster', from: '2022-05-01', seen: '2025-11' }),
      verdict: 'CIA World Factbook, Stand 2026-01 und not 2026-02-03..open@2026-08-22',
    },
    {
      title: 'an office that the tables have no title for',
      office: office('other', 'Mundschenk', { value: 'erika-muster', from: '2019-02-01', to: '2022-03-04' }),
      verdict: undefined,
    },
    {
      title: 'another office of the person',
      office: office('minister', 'Gesundheitsminister', { value: 'erika-muster', from: '2019-02-01', to: '2022-03-04' }),
      verdict: '–',
    },
    {
      title: 'a term after the table',
      office: office('minister', 'Finanzminister', { value: 'erika-muster', from: '2025-06-01', seen: '2026-08' }),
      verdict: '–',
    },
    {
      title: 'the same term',
      office: office('minister', 'Finanzminister', { value: 'erika-muster', from: '2019-02-01', to: '2022-03-05' }),
      verdict: 'Wikidata, Stand 2023-01',
    },
    {
      title: 'a holder without a record',
      office: office('minister', 'Finanzminister', { name: 'Otto Ohne', from: '2022-03', seen: '2025-01' }),
      verdict: 'Wikidata, Stand 2025-01',
    },
  ])('$title: $verdict', ({ office: amt, verdict }) => {
    const found = verdicts([amt, ...others]).find((line) => line.startsWith('holder'));
    if (verdict === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(`]: ${verdict}`);
  });

  test('two independent sources are both named', () => {
    const withoutSuccessor = { ...given, latestHeads: [] };
    const heads = given.heads.map((row) => ({ ...row, sources: 'cfmessias-2025-10+cfmessias-2025-10-current+factbook' }));
    const amt = office('head-of-state', 'Präsident', { value: 'erika-muster', from: '2022-05-01', seen: '2025-11' });
    expect(verdicts([amt, ...others], { ...withoutSuccessor, heads })).toContain(
      'holder[erika-muster]: Wikidata, Stand 2025-10 und CIA World Factbook, Stand 2026-01',
    );
  });

  test('a position on a person is compared like an office', () => {
    const positions = [person([{ property: 'position', text: 'Finanzministerin von Musterland', from: '2019', to: '2022' }])];
    expect(verdicts(positions)).toContain('position[Finanzministerin von Musterland]: Wikidata, Stand 2023-01');
  });
});

describe('states', () => {
  test.each([
    { statement: { property: 'capital', name: 'Musterstadt' }, verdict: 'capital: not Portexample' },
    {
      statement: { property: 'population', on: '2025', text: 'rund 15 Millionen Einwohner' },
      verdict: 'population: not 8925741 und not 12000000',
    },
    { statement: { property: 'member', name: 'G7', seen: '2025-08' }, verdict: 'member[G7]: not no member' },
    { statement: { property: 'member', name: 'Nato', from: '1949-04-04', to: '2020' }, verdict: 'member[Nato]: not member' },
    { statement: { property: 'member', name: 'Nato', from: '1949-04-04', seen: '2025-08' }, verdict: 'member[Nato]: –' },
    { statement: { property: 'member', name: 'Nato', seen: '2025-08' }, verdict: 'member[Nato]: CIA World Factbook, Stand 2026-01' },
    { statement: { property: 'capital', name: 'Musterhafen' }, verdict: 'capital: mledoze/countries, Stand 2026-04' },
    {
      statement: { property: 'population', on: '2025', text: 'rund 8,9 Millionen Einwohner' },
      verdict: 'population: CIA World Factbook, Stand 2026-01 und not 12000000',
    },
  ] as { statement: Statement; verdict: string }[])('$verdict', ({ statement, verdict }) => {
    expect(verdicts([state([statement])])).toContain(verdict);
  });

  test.each([
    { member: { name: 'G7', seen: '2025-08' }, ours: 'member' },
    { member: { name: 'G7', from: '2017', seen: '2025-08' }, ours: 'since 2017' },
    { member: { name: 'G7', from: '2017', to: '2020' }, ours: 'until 2020' },
  ])('a membership reads "$ours", without the date on which it was last seen', ({ member, ours }) => {
    const { claims } = compareAll([state([{ property: 'member', ...member }])], given);
    expect(claims.find(({ field }) => field === 'member[G7]')?.ours).toBe(ours);
  });

  test.each([
    { adjective: 'musterisch', verdict: 'adjectives: not Musterländisch' },
    { adjective: 'musterländisch', verdict: 'adjectives: i18n-nationality, Stand 2026-11' },
  ])('the adjective $adjective: $verdict', ({ adjective, verdict }) => {
    expect(verdicts([state([{ property: 'fact', on: '2020', text: 'Erfunden' }], { adjectives: [adjective] })])).toContain(verdict);
  });
});

describe('organisations', () => {
  const organisation = (wikidata: string, name: string, statement: Statement) =>
    record({ id: 'bund', kind: 'organisation', type: 'party', name, wikidata, statements: [statement] });

  test.each([
    { organisation: organisation('Q70', 'Example Union', { property: 'founded', on: '1957-03-25' }), verdict: 'founded: not 1993' },
    { organisation: organisation('Q80', 'Example Party', { property: 'founded', on: '1981' }), verdict: 'founded: not 1980' },
    {
      organisation: organisation('Q70', 'Example Union', { property: 'headquarters', name: 'Genf' }),
      verdict: 'headquarters: not Portexample, Exampleland',
    },
    { organisation: organisation('Q71', 'Example Court', { property: 'headquarters', name: 'Den Haag' }), verdict: 'headquarters: –' },
    { organisation: organisation('Q70', 'Example Union', { property: 'founded', on: '1993-11-01' }), verdict: 'founded: –' },
    {
      organisation: organisation('Q70', 'Example Union', { property: 'founded', on: '1993' }),
      verdict: 'founded: supraverden, Stand 2026-06',
    },
    {
      organisation: organisation('Q80', 'Example Party', { property: 'founded', on: '1980' }),
      verdict: 'founded: Party Facts, Stand 2026-03',
    },
    {
      organisation: organisation('Q70', 'Example Union', { property: 'headquarters', name: 'Musterhafen' }),
      verdict: 'headquarters: supraverden, Stand 2026-06',
    },
  ])('$verdict', ({ organisation: bund, verdict }) => {
    expect(verdicts([bund])).toContain(verdict);
  });
});

describe('suggested ids', () => {
  const without = (fields: Partial<DataRecord>) => person([{ property: 'born', on: '1961-03-07' }], { wikidata: undefined, ...fields });

  test.each([
    { title: 'another name', records: [without({ id: 'anna-anders', name: 'Anna Anders' })] },
    { title: 'only the year of birth', records: [without({ statements: [{ property: 'born', on: '1961' }] })] },
    {
      title: 'an id that another record has',
      records: [without({}), person([{ property: 'born', on: '1961' }], { id: 'zweite', name: 'Zweite Erika Muster' })],
    },
  ])('none for $title', ({ records }) => {
    expect(compareAll(records, given).suggestions).toEqual([]);
  });

  test('the one person of that name and day of birth', () => {
    expect(compareAll([without({})], given).suggestions).toEqual([
      { record: 'erika-muster', wikidata: 'Q11', theirs: 'Erika Muster (1961-03-07)', sameName: true },
    ]);
  });
});
