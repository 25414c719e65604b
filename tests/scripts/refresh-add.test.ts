import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordSchema, type DataRecord } from '../../data/record.ts';
import { draftFor } from '../../scripts/refresh/draft-for.ts';
import { guessKind } from '../../scripts/refresh/guess-kind.ts';
import { ProgressFile } from '../../scripts/refresh/progress-file.ts';
import { recordId } from '../../scripts/refresh/record-id.ts';
import { createClient } from '../../scripts/refresh/wikidata-client.ts';
import { claim, entity, startWikidata, type FakeWikidata } from './refresh-wikidata.ts';

const record = (fields: Pick<DataRecord, 'id' | 'kind' | 'type' | 'name'> & Partial<DataRecord>): DataRecord => ({
  description: 'Für die Prüfung erfunden',
  source: 'https://example.org/',
  statements: [{ property: 'fact', on: '2020', text: 'Erfunden' }],
  ...fields,
});
const records = [
  record({ id: 'musterpartei', kind: 'organisation', type: 'party', name: 'Musterpartei', wikidata: 'Q80' }),
  record({ id: 'praesident', kind: 'office', type: 'head-of-state', name: 'Präsident von Musterland', wikidata: 'Q900' }),
  record({ id: 'max-doppelt', kind: 'person', type: 'public', name: 'Max Doppelt', aliases: ['Doppelmax'] }),
];

const feminine = {
  rank: 'normal',
  mainsnak: {
    snaktype: 'value',
    datavalue: { type: 'monolingualtext', value: { language: 'de', text: 'Finanzministerin von Musterland' } },
  },
};
const entities = {
  Q5: entity('Q5', 'Mensch'),
  Q20: entity('Q20', 'Juristin'),
  Q901: entity('Q901', 'Finanzminister von Musterland', { P2521: [feminine] }),
  Q902: entity('Q902', 'Abgeordneter'),
  Q910: entity('Q910', 'souveräner Staat'),
  Q911: entity('Q911', 'politische Partei'),
  Q912: entity('Q912', 'Asteroid'),
  Q913: entity('Q913', 'Erdbeben'),
  Q11: entity(
    'Q11',
    'Erika Müßter',
    {
      P31: [claim('Q5')],
      P21: [claim('Q6581072')],
      P106: [claim('Q20')],
      P569: [claim('1961-03-07')],
      P102: [claim('Q80', { from: '1990', rank: 'preferred' }), claim('Q81', { from: '1980', to: '1990' })],
      P39: [
        claim('Q900', { from: '2022-05-01', rank: 'preferred' }),
        claim('Q901', { from: '2019-02-01', to: '2022-03-04' }),
        claim('Q902'),
      ],
    },
    {
      aliases: { de: [{ value: 'Erika M.' }, { value: 'Doppelmax' }, { value: 'erika müßter' }] },
      sitelinks: { dewiki: { title: 'Erika Müßter' } },
    },
  ),
  Q12: entity('Q12', 'Max Doppelt', { P31: [claim('Q5')] }),
  Q13: { ...entity('Q80', 'Musterpartei'), redirects: { from: 'Q13', to: 'Q80' } },
  Q14: entity('Q14', 'ohne', {}, { labels: {} }),
  Q15: entity('Q15', 'Unbekanntes', { P31: [claim('Q912')] }),
  Q16: entity('Q16', 'Erdbeben in Musterland 2026', { P31: [claim('Q913')], P585: [claim('2026-02-03')] }),
  Q17: entity('Q17', 'Andere Partei', { P31: [claim('Q911')], P571: [claim('1980')] }),
};

let wikidata: FakeWikidata;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'randnotiz-'));
  wikidata = await startWikidata(entities);
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await wikidata.close();
});

const draft = (id: string) =>
  draftFor(
    id,
    records,
    {
      getJson: createClient({ userAgent: 'test' }),
      api: wikidata.api,
      items: new ProgressFile(path.join(dir, id), () => new Date('2026-11-22T12:00:00Z')),
    },
    { today: '2026-11-22' },
  );

describe('is refused', () => {
  test.each([
    { title: 'an id that a record has, without asking', id: 'Q80', message: 'organisation/musterpartei.json is about Q80 already' },
    {
      title: 'an id that was merged into one that a record has',
      id: 'Q13',
      message: 'organisation/musterpartei.json is about Q80 already',
    },
    { title: 'a name that a record has', id: 'Q12', message: 'if it means the same, give it "wikidata": "Q12"' },
    { title: 'an id that is none', id: 'Q404', message: 'there is no such item' },
    { title: 'an item without a German name', id: 'Q14', message: 'has no German label' },
  ])('$title', async ({ id, message }) => {
    await expect(draft(id)).rejects.toThrow(message);
  });
});

describe('drafts', () => {
  test('a person, with what is left to do', async () => {
    const { path: file, record: drafted, open } = await draft('Q11');
    const checked = { against: 'Wikidata, Stand 2026-11', on: '2026-11-22' };
    expect(file).toBe('person/erika-muesster.json');
    expect(drafted).toEqual({
      $schema: '../../record.schema.json',
      id: 'erika-muesster',
      wikidata: 'Q11',
      kind: 'person',
      type: 'politician',
      name: 'Erika Müßter',
      aliases: ['Erika M.'],
      gender: 'f',
      description: 'Entwurf: Politik, zuletzt Finanzministerin von Musterland',
      source: 'https://de.wikipedia.org/wiki/Erika_M%C3%BC%C3%9Fter',
      statements: [
        { property: 'born', on: '1961-03-07', checked },
        { property: 'member', value: 'musterpartei', from: '1990', seen: '2026-11', checked },
        { property: 'position', from: '2019-02-01', to: '2022-03-04', text: 'Finanzministerin von Musterland' },
      ],
    });
    expect(open).toEqual([
      'description: written by rule, say in one line who or what this is and why the news names it',
      'type: guessed as politician from Mensch, Juristin',
      'aliases: keep what the press writes, drop what rules derive',
      'position "Abgeordneter": no beginning on Wikidata, left out',
      'Präsident von Musterland: belongs on office/praesident.json as holder, since 2022-05-01',
      'alias "Doppelmax": left out, it names max-doppelt',
    ]);
  });

  test.each([
    { id: 'Q15', kind: 'other', type: 'concept', told: 'kind and type: nothing fits Asteroid' },
    {
      id: 'Q16',
      kind: 'event',
      type: 'disaster',
      told: 'source: no German article; a page that a reader can follow is better than the item',
    },
    { id: 'Q17', kind: 'organisation', type: 'party', told: 'type: guessed as party from politische Partei' },
  ])('$id as $kind: $told', async ({ id, kind, type, told }) => {
    const { record: drafted, open } = await draft(id);
    expect(drafted).toMatchObject({ kind, type });
    expect(open).toContain(told);
  });

  test.each(['Q11', 'Q16', 'Q17'])('%s is sound in shape', async (id) => {
    expect(recordSchema.safeParse((await draft(id)).record).error).toBeUndefined();
  });
});

describe('kind and type', () => {
  test.each([
    { classes: [], occupations: [], guess: 'other/concept?' },
    { classes: ['Musikalbum oder so'], occupations: [], guess: 'other/concept?' },
    { classes: ['Mensch'], occupations: [], guess: 'person/public' },
    { classes: ['Mensch'], occupations: ['Rechtsanwalt', 'Politikerin'], guess: 'person/politician' },
    { classes: ['Mensch'], occupations: ['Fußballspieler'], guess: 'person/athlete' },
    { classes: ['Großstadt', 'Hauptstadt'], occupations: [], guess: 'place/city' },
    { classes: ['souveräner Staat', 'Mitgliedstaat der Vereinten Nationen'], occupations: [], guess: 'place/state' },
    { classes: ['Bundesstaat', 'souveräner Staat'], occupations: [], guess: 'place/state' },
    { classes: ['Bundesstaat der Vereinigten Staaten'], occupations: [], guess: 'place/us-state' },
    { classes: ['Aktiengesellschaft', 'Fluggesellschaft'], occupations: [], guess: 'organisation/company' },
    { classes: ['politische Partei'], occupations: [], guess: 'organisation/party' },
    { classes: ['Zentralbank', 'Unternehmen'], occupations: [], guess: 'organisation/central-bank' },
    { classes: ['Präsidentschaftswahl'], occupations: [], guess: 'event/election' },
    { classes: ['Bundesministerium'], occupations: [], guess: 'organisation/ministry' },
    { classes: ['öffentliches Amt'], occupations: [], guess: 'office/other' },
  ])('$classes $occupations: $guess', ({ classes, occupations, guess }) => {
    const { kind, type, sure } = guessKind(classes, occupations, false);
    expect(`${kind}/${type}${sure ? '' : '?'}`).toBe(guess);
  });
});

test.each([
  ['東京', ''],
  ['Weißes Haus', 'weisses-haus'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['Gipfel in Hanoi 2019', 'gipfel-in-hanoi-2019'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['Überlingen (Bodensee)', 'ueberlingen-bodensee'],
])('the id of %s is %s', (name, id) => {
  expect(recordId(name)).toBe(id);
});
