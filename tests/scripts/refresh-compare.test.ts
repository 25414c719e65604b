import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataRecord, Statement } from '../../data/record.ts';
import type { Binding } from '../../scripts/refresh/fetch-holders.ts';
import { rewrite, unattended } from '../../scripts/refresh/accept.ts';
import type { Change } from '../../scripts/refresh/change.ts';
import { compareRecords } from '../../scripts/refresh/compare-all.ts';
import { gather } from '../../scripts/refresh/gather.ts';
import { ProgressFile } from '../../scripts/refresh/progress-file.ts';
import { recordLines, summary } from '../../scripts/refresh/report.ts';
import { createClient } from '../../scripts/refresh/wikidata-client.ts';
import { claim, entity, holderRow, startWikidata } from './refresh-wikidata.ts';

const clock = { today: '2026-11-22' };
const now = () => new Date('2026-11-22T12:00:00Z');
const byHand = { against: 'dpa, 2026-01', on: '2026-11-22' };
const byWikidata = { against: 'Wikidata, Stand 2026-11', on: '2026-11-22' };

let dir: string;
let runs = 0;
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'randnotiz-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const record = (fields: Pick<DataRecord, 'id' | 'kind' | 'type' | 'name'> & Partial<DataRecord>): DataRecord => ({
  description: 'Für die Prüfung erfunden',
  source: 'https://example.org/',
  statements: [{ property: 'fact', on: '2020', text: 'Erfunden' }],
  ...fields,
});
const person = (statements: Statement[], fields: Partial<DataRecord> = {}) =>
  record({
    id: 'erika-muster',
    kind: 'person',
    type: 'politician',
    name: 'Erika Muster',
    gender: 'f',
    wikidata: 'Q11',
    statements,
    ...fields,
  });
const state = record({ id: 'musterland', kind: 'place', type: 'state', name: 'Musterland', wikidata: 'Q50' });
const party = record({ id: 'musterpartei', kind: 'organisation', type: 'party', name: 'Musterpartei', wikidata: 'Q80' });
const president = (statements: Statement[], fields: Partial<DataRecord> = {}) =>
  record({
    id: 'praesident',
    kind: 'office',
    type: 'head-of-state',
    name: 'Präsident von Musterland',
    title: { m: 'Präsident', f: 'Präsidentin' },
    jurisdiction: 'musterland',
    wikidata: 'Q900',
    statements,
    ...fields,
  });

/** Everything that differs, by way of the server. */
async function differences(
  records: DataRecord[],
  entities: Record<string, object>,
  rows: Binding[] = [],
  wanted = records,
): Promise<Change[]> {
  const wikidata = await startWikidata(entities, rows);
  runs += 1;
  const changes = await gather(wanted, records, {
    getJson: createClient({ userAgent: 'test' }),
    api: wikidata.api,
    sparql: wikidata.sparql,
    items: new ProgressFile(path.join(dir, `items${runs}`), now),
    terms: new ProgressFile(path.join(dir, `terms${runs}`), now),
  }).then((gathered) => compareRecords(wanted, records, gathered, clock));
  await wikidata.close();
  return changes;
}

/** The lines about the first record, without its heading. */
async function lines(records: DataRecord[], entities: Record<string, object>, rows: Binding[] = []): Promise<string[]> {
  const changes = await differences(records, entities, rows);
  return recordLines(
    records[0]!,
    changes.filter((change) => change.record === records[0]!.id),
  )
    .slice(1)
    .map((line) => line.trim());
}

/** The first record after everything was accepted that needs no person. */
async function accepted(records: DataRecord[], entities: Record<string, object>, rows: Binding[] = []): Promise<DataRecord> {
  const changes = unattended(await differences(records, entities, rows)).filter((change) => change.record === records[0]!.id);
  const files = records.map((json) => ({ path: `${json.kind}/${json.id}.json`, json }));
  return rewrite(files, new Map([[records[0]!.id, changes]])).written[0]?.record ?? records[0]!;
}

const erika = (claims: Record<string, object[]>, more: object = {}) => ({ Q11: entity('Q11', 'Erika Muster', claims, more) });

describe('ids', () => {
  test.each([
    { title: 'the same', entities: erika({}), shown: [] },
    { title: 'deleted', entities: {}, shown: ['? wikidata: Q11 → –  (deleted or never there)'] },
    {
      title: 'merged into one that another record has',
      entities: { Q11: entity('Q80', 'Erika Muster') },
      shown: ['? wikidata: Q11 → Q80  (merged; musterpartei has it)'],
    },
    { title: 'merged', entities: { Q11: entity('Q12', 'Erika Muster') }, shown: ['~ wikidata: Q11 → Q12  (merged)'] },
  ] as { title: string; entities: Record<string, object>; shown: string[] }[])('$title', async ({ entities, shown }) => {
    expect(await lines([person([{ property: 'born', on: '1961' }]), party], { Q80: entity('Q80', 'Musterpartei'), ...entities })).toEqual(
      shown,
    );
  });

  test('an office without one gets it from its state, and its holders with it', async () => {
    const { wikidata: _, id, ...rest } = president([{ property: 'holder', name: 'Otto Ohne', from: '2019' }]);
    const office: DataRecord = { id, ...rest };
    const entities = { Q50: entity('Q50', 'Musterland', { P1906: [claim('Q900')] }) };
    const rows = [holderRow('Q900', 'Q12', { name: 'Otto Ohne', from: '2019-05-01', to: '2024-05-01' })];
    expect(await lines([office, state], entities, rows)).toEqual([
      '+ wikidata: – → Q900  (named by its state)',
      '~ holder[Otto Ohne]: since 2019 → 2019-05-01 – 2024-05-01',
    ]);
    expect(Object.keys(await accepted([office, state], entities, rows)).slice(0, 2)).toEqual(['id', 'wikidata']);
  });
});

describe('names', () => {
  const named = (label: string, aliases: string[] = []) =>
    erika({}, { labels: { de: { value: label } }, aliases: { de: aliases.map((value) => ({ value })) } });
  const records = [person([{ property: 'born', on: '1961' }], { aliases: ['Erika Anna Muster'] }), party];

  test.each([
    { title: 'the same in another order', entities: named('Muster Erika'), shown: [] },
    { title: 'one that we have as an alias', entities: named('Erika Anna Muster', ['Erika Muster']), shown: [] },
    { title: 'a single word could be anything', entities: named('Muster'), shown: ['? label: Erika Muster → Muster'] },
    {
      title: 'another record has it',
      entities: named('Musterpartei'),
      shown: ['? label: Erika Muster → Musterpartei  (another record has this name)'],
    },
    { title: 'aliases are only told', entities: named('Erika Muster', ['Die Muster', 'EM']), shown: ['? aliases: – → Die Muster · EM'] },
    {
      title: 'none in German but one for all languages',
      entities: erika({}, { labels: { mul: { value: 'Erika Müster-Beispiel' } } }),
      shown: ['+ label: Erika Muster → Erika Müster-Beispiel'],
    },
    { title: 'another one is offered as an alias', entities: named('Erika Beispiel'), shown: ['+ label: Erika Muster → Erika Beispiel'] },
  ])('$title', async ({ entities, shown }) => {
    expect(await lines(records, entities)).toEqual(shown);
  });

  test('an accepted label stands among the aliases', async () => {
    expect((await accepted(records, named('Erika Beispiel'))).aliases).toEqual(['Erika Anna Muster', 'Erika Beispiel']);
    const keys = Object.keys(await accepted([person([{ property: 'born', on: '1961' }])], named('Erika Beispiel')));
    expect(keys[keys.indexOf('name') + 1]).toBe('aliases');
  });
});

describe('births and deaths', () => {
  test.each([
    { title: 'nothing on Wikidata', ours: [{ property: 'born', on: '1961' }], claims: {}, shown: [] },
    {
      title: 'only a deprecated date',
      ours: [{ property: 'born', on: '1961' }],
      claims: { P569: [claim('1962', { rank: 'deprecated' })] },
      shown: [],
    },
    { title: 'a date that nobody knows', ours: [{ property: 'born', on: '1961' }], claims: { P569: [claim('?')] }, shown: [] },
    { title: 'no death', ours: [{ property: 'born', on: '1961' }], claims: { P570: [claim('–')] }, shown: [] },
    {
      title: 'less exact and not against ours',
      ours: [{ property: 'born', on: '1961-03-07' }],
      claims: { P569: [claim('1961')] },
      shown: [],
    },
    {
      title: 'confirmed, but with words beside it that are not',
      ours: [{ property: 'born', on: '1961-03-07', text: 'in Musterhausen' }],
      claims: { P569: [claim('1961-03-07')] },
      shown: [],
    },
    {
      title: 'confirmed long ago',
      ours: [{ property: 'born', on: '1961-03-07', checked: { against: 'Wikidata, Stand 2025-10', on: '2026-01-01' } }],
      claims: { P569: [claim('1961-03-07')] },
      shown: [],
    },
    {
      title: 'one of several is ours',
      ours: [{ property: 'born', on: '1961', checked: byHand }],
      claims: { P569: [claim('1959'), claim('1961')] },
      shown: [],
    },
    {
      title: 'several of the same rank',
      ours: [{ property: 'born', on: '1961' }],
      claims: { P569: [claim('1959'), claim('1960')] },
      shown: ['? born: 1961 → 1959 or 1960  (Wikidata has several)'],
    },
    {
      title: 'against ours, but less exact',
      ours: [{ property: 'born', on: '1961-03-07' }],
      claims: { P569: [claim('1962')] },
      shown: ['? born: 1961-03-07 → 1962  (Wikidata is less exact)'],
    },
    {
      title: 'dead on a day that nobody knows',
      ours: [{ property: 'born', on: '1961', checked: byHand }],
      claims: { P570: [claim('?')] },
      shown: ['? died: alive → dead, date unknown'],
    },
    {
      title: 'against what somebody checked by hand',
      ours: [{ property: 'born', on: '1961-03-07', checked: byHand }],
      claims: { P569: [claim('1961-03-08')] },
      shown: ['! born: 1961-03-07 → 1961-03-08  (checked against dpa, 2026-01)'],
    },
    {
      title: 'against what Wikidata and another source said',
      ours: [
        {
          property: 'born',
          on: '1961-03-07',
          checked: { against: 'Wikidata, Stand 2025-10 und CIA World Factbook, Stand 2026-01', on: '2026-11-22' },
        },
      ],
      claims: { P569: [claim('1961-03-08')] },
      shown: ['! born: 1961-03-07 → 1961-03-08  (checked against Wikidata, Stand 2025-10 und CIA World Factbook, Stand 2026-01)'],
    },
    {
      title: 'against what Wikidata said before',
      ours: [{ property: 'born', on: '1961-03-07', checked: { against: 'Wikidata, Stand 2025-10', on: '2026-01-01' } }],
      claims: { P569: [claim('1961-03-08')] },
      shown: ['~ born: 1961-03-07 → 1961-03-08'],
    },
    {
      title: 'the preferred one counts',
      ours: [{ property: 'born', on: '1961-03-07' }],
      claims: { P569: [claim('1961-03-07'), claim('1961-03-08', { rank: 'preferred' })] },
      shown: ['~ born: 1961-03-07 → 1961-03-08'],
    },
    {
      title: 'more exact',
      ours: [{ property: 'born', on: '1961' }],
      claims: { P569: [claim('1961-03')] },
      shown: ['~ born: 1961 → 1961-03  (more exact)'],
    },
    {
      title: 'confirmed',
      ours: [{ property: 'born', on: '1961' }],
      claims: { P569: [claim('1961')] },
      shown: ['= born: 1961'],
    },
    {
      title: 'a death that we lack',
      ours: [{ property: 'born', on: '1961', checked: byHand }],
      claims: { P570: [claim('2026-10-30')] },
      shown: ['+ died: – → 2026-10-30'],
    },
  ] as { title: string; ours: Statement[]; claims: Record<string, object[]>; shown: string[] }[])(
    '$title',
    async ({ ours, claims, shown }) => {
      expect(await lines([person(ours)], erika(claims))).toEqual(shown);
    },
  );

  test('what is accepted: a mark, a death behind the birth, and never what was checked by hand', async () => {
    const given: Statement[] = [
      { property: 'born', on: '1961-03-07', checked: byHand },
      { property: 'fact', on: '2020', text: 'Erfunden' },
    ];
    const claims = { P569: [claim('1961-03-08')], P570: [claim('2026-10-30')] };
    expect((await accepted([person(given)], erika(claims))).statements).toEqual([
      given[0],
      { property: 'died', on: '2026-10-30', checked: byWikidata },
      given[1],
    ]);
  });

  test('a date that makes the record faulty is refused', async () => {
    const records = [person([{ property: 'born', on: '1961-03-07' }])];
    const changes = await differences(records, erika({ P570: [claim('1960')] }));
    const files = records.map((json) => ({ path: 'person/erika-muster.json', json }));
    const { written, refused } = rewrite(files, new Map([['erika-muster', changes]]));
    expect(written).toEqual([]);
    expect(refused.map(({ message }) => message)).toEqual(['died 1960 before being born 1961-03-07']);
  });

  test.each([
    { title: 'a state that has no founding is offered none', record: state, id: 'Q50', shown: [] },
    { title: 'an organisation is', record: party, id: 'Q80', shown: ['+ founded: – → 1980'] },
  ])('inception: $title', async ({ record: own, id, shown }) => {
    expect(await lines([own], { [id]: entity(id, own.name, { P571: [claim('1980')] }) })).toEqual(shown);
  });
});

describe('holders', () => {
  const people = [person([{ property: 'born', on: '1961', checked: byHand }])];
  const ours: Statement[] = [
    { property: 'holder', name: 'Otto Ohne', from: '2010-05-01', to: '2019-02-01' },
    { property: 'holder', value: 'erika-muster', from: '2019-02-01', seen: '2026-08' },
  ];
  const otto = holderRow('Q900', 'Q12', { name: 'Ohne, Otto', from: '2010-05-02', to: '2019-02-01' });
  const all = (rows: Binding[], claims: Record<string, object[]> = {}, statements = ours) =>
    lines(
      [president(statements), state, ...people],
      { Q50: entity('Q50', 'Musterland', claims), Q11: entity('Q11', 'Erika Muster'), Q900: entity('Q900', 'Präsident von Musterland') },
      rows,
    );

  test.each([
    { title: 'nobody on Wikidata', rows: [], shown: [] },
    { title: 'no qualifiers at all', rows: [holderRow('Q900', 'Q11', {})], shown: [] },
    { title: 'no end, which may have been forgotten', rows: [holderRow('Q900', 'Q11', { from: '2019-02-01' })], shown: [] },
    {
      title: 'somebody from before our list',
      rows: [holderRow('Q900', 'Q13', { name: 'Alt Amt', from: '1990-01-01', to: '1999-01-01' })],
      shown: [],
    },
    {
      title: 'ended, nobody knows when',
      rows: [holderRow('Q900', 'Q11', { from: '2019-02-01', to: '?' })],
      shown: ['? holder[erika-muster]: since 2019-02-01 → 2019-02-01 – ended, date unknown  (has ended, the date is unknown)'],
    },
    {
      title: 'a successor, but no end of ours',
      rows: [holderRow('Q900', 'Q14', { name: 'Neu Gewählt', from: '2026-09-01', rank: 'Preferred' })],
      shown: ['? holder[Neu Gewählt]: – → since 2026-09-01  (our last holder has no end on Wikidata)'],
    },
    {
      title: 'a successor without a German name',
      rows: [
        holderRow('Q900', 'Q11', { from: '2019-02-01', to: '2026-09-01' }),
        holderRow('Q900', 'Q14', { from: '2026-09-01', rank: 'Preferred' }),
      ],
      shown: [
        '~ holder[erika-muster]: since 2019-02-01 → 2019-02-01 – 2026-09-01',
        '? holder[Q14]: – → since 2026-09-01  (no German name)',
      ],
    },
    { title: 'the same within a day', rows: [otto], shown: ['= holder[Otto Ohne]: 2010-05-01 – 2019-02-01'] },
    {
      title: 'still in office: seen this month',
      rows: [holderRow('Q900', 'Q11', { from: '2019-02-01', rank: 'Preferred' })],
      shown: ['~ holder[erika-muster]: since 2019-02-01 → since 2019-02-01  (seen 2026-11)'],
    },
    {
      title: 'a successor, and the end of ours',
      rows: [
        holderRow('Q900', 'Q11', { from: '2019-02-01', to: '2026-09-01' }),
        holderRow('Q900', 'Q14', { name: 'Neu Gewählt', from: '2026-09-01', rank: 'Preferred' }),
      ],
      shown: ['~ holder[erika-muster]: since 2019-02-01 → 2019-02-01 – 2026-09-01', '+ holder[Neu Gewählt]: – → since 2026-09-01'],
    },
  ])('$title', async ({ rows, shown }) => {
    expect(await all(rows)).toEqual(shown);
  });

  test('by P35 of the state, with the name of a head who has no record', async () => {
    const entities = {
      Q50: entity('Q50', 'Musterland', {
        P35: [
          claim('Q14', { rank: 'preferred', from: '2026-09-01' }),
          claim('Q11', { from: '2019-02-01', to: '2026-09-01' }),
          claim('Q15', { rank: 'deprecated', from: '2026-10-01' }),
        ],
      }),
      Q14: entity('Q14', 'Neu Gewählt'),
    };
    expect((await accepted([president(ours), state, ...people], entities)).statements).toEqual([
      ours[0],
      { property: 'holder', value: 'erika-muster', from: '2019-02-01', to: '2026-09-01', checked: byWikidata },
      { property: 'holder', name: 'Neu Gewählt', from: '2026-09-01', seen: '2026-11', checked: byWikidata },
    ]);
  });

  test('by P39 of a person, where the query service has nothing yet', async () => {
    const entities = erika({ P39: [claim('Q900', { from: '2019-02-01', to: '2026-09-01' }), claim('Q999', { from: '2001', to: '2005' })] });
    expect(await lines([president(ours, { type: 'other' }), state, ...people], entities)).toContain(
      '~ holder[erika-muster]: since 2019-02-01 → 2019-02-01 – 2026-09-01',
    );
  });

  test('an end checked by hand is shown, flagged and not written', async () => {
    const statements: Statement[] = [{ property: 'holder', value: 'erika-muster', from: '2019-02-01', to: '2026-08-31', checked: byHand }];
    const rows = [holderRow('Q900', 'Q11', { from: '2019-02-01', to: '2026-09-15' })];
    expect(await all(rows, {}, statements)).toEqual([
      '! holder[erika-muster]: 2019-02-01 – 2026-08-31 → 2019-02-01 – 2026-09-15  (checked against dpa, 2026-01)',
    ]);
    expect((await accepted([president(statements), state, ...people], {}, rows)).statements).toEqual(statements);
  });

  test('two terms of the same person are told apart', async () => {
    const statements: Statement[] = [
      { property: 'holder', value: 'erika-muster', from: '2006', to: '2007' },
      { property: 'holder', value: 'erika-muster', from: '2012', to: '2020' },
    ];
    const rows = [
      holderRow('Q900', 'Q11', { from: '2012-12-26', to: '2020-09-16' }),
      holderRow('Q900', 'Q11', { from: '2006-09-26', to: '2007-09-26' }),
    ];
    expect(await all(rows, {}, statements)).toEqual([
      '~ holder[erika-muster]: 2006 – 2007 → 2006-09-26 – 2007-09-26',
      '~ holder[erika-muster]: 2012 – 2020 → 2012-12-26 – 2020-09-16',
    ]);
  });
});

describe('memberships', () => {
  const union = record({ id: 'musterbund', kind: 'organisation', type: 'alliance', name: 'Musterbund', wikidata: 'Q70' });
  test.each([
    { title: 'of what has no record', ours: [], claims: { P463: [claim('Q71')] }, shown: [] },
    { title: 'that has ended', ours: [], claims: { P463: [claim('Q70', { from: '1950', to: '1960' })] }, shown: [] },
    {
      title: 'in two parties at once',
      ours: [],
      claims: { P102: [claim('Q80'), claim('Q81')] },
      shown: ['? member[musterpartei]: – → ? – (no end given)'],
    },
    {
      title: 'in a body that the card need not name',
      ours: [],
      claims: { P463: [claim('Q70')] },
      shown: ['? member[musterbund]: – → ? – (no end given)'],
    },
    {
      title: 'that still holds and that we have as ended',
      ours: [{ property: 'member', value: 'musterbund', from: '1950', to: '1960' }],
      claims: { P463: [claim('Q70', { from: '1950', to: '–' })] },
      shown: ['? member[musterbund]: 1950 – 1960 → since 1950  (still holds according to Wikidata)'],
    },
    {
      title: 'that has ended since',
      ours: [{ property: 'member', value: 'musterpartei', from: '1990', seen: '2026-01' }],
      claims: { P102: [claim('Q80', { from: '1990', to: '2026-06' })] },
      shown: ['~ member[musterpartei]: since 1990 → 1990 – 2026-06'],
    },
    {
      title: 'in the party that is preferred',
      ours: [],
      claims: { P102: [claim('Q81', { from: '1980' }), claim('Q80', { rank: 'preferred', from: '1990' })] },
      shown: ['+ member[musterpartei]: – → since 1990'],
    },
    { title: 'in one party', ours: [], claims: { P102: [claim('Q80')] }, shown: ['+ member[musterpartei]: – → ? – (no end given)'] },
  ] as { title: string; ours: Statement[]; claims: Record<string, object[]>; shown: string[] }[])(
    '$title',
    async ({ ours, claims, shown }) => {
      expect(await lines([person([{ property: 'born', on: '1961', checked: byHand }, ...ours]), party, union], erika(claims))).toEqual(
        shown,
      );
    },
  );
});

test('only what the filter takes is asked for and told', async () => {
  const records = [person([{ property: 'born', on: '1961' }]), party];
  const changes = await differences(records, { Q80: entity('Q80', 'Musterpartei', { P571: [claim('1980')] }) }, [], [party]);
  expect(changes.map((change) => change.record)).toEqual(['musterpartei']);
  expect(summary(changes)).toBe('1 records: 0 statements confirmed, 1 new, 0 other, 0 other but checked by hand, 0 only told');
});
