/** What the tables know under a Wikidata id: who or what it is, by which names, born when or in which country. */
import { editionOf, type Edition } from './editions.ts';
import type { Row, Tables } from './read-tables.ts';

/** One row's word on one id. */
export interface Subject {
  qid: string;
  kind: 'person' | 'state' | 'organisation' | 'party' | 'city';
  names: string[];
  /** ISO dates of a person, '' where the row has none */
  born: string;
  died: string;
  /** ISO 3166 code of the country, '' where there is none or the table has its own */
  iso2: string;
  table: string;
  edition: Edition;
}

/** All subjects by Wikidata id. Rows without an id are left out. */
export function indexSubjects(tables: Tables): Map<string, Subject[]> {
  const index = new Map<string, Subject[]>();
  const add = (
    kind: Subject['kind'],
    table: string,
    source: string | undefined,
    row: Row,
    names: (string | undefined)[],
    dates: Partial<Row> = {},
  ) => {
    const edition = editionOf(source ?? '');
    if (!row.qid || !edition) return;
    const known = index.get(row.qid) ?? [];
    const { born = '', died = '' } = dates;
    known.push({ qid: row.qid, kind, names: names.flatMap(splitNames), born, died, iso2: row.iso2 ?? '', table, edition });
    index.set(row.qid, known);
  };
  for (const row of tables.people)
    add('person', 'people_bio', 'peppercat-2023', row, [row.name, row.enwiki, row.label_de], { born: row.birth, died: row.death });
  for (const row of tables.politicians)
    add('person', 'politicians', row.source, row, [row.name, row.aliases, row.label_de], { born: row.birth, died: row.death });
  for (const row of tables.regional)
    add('person', 'politicians_subnational', row.source, row, [row.name, row.aliases], { born: row.birth, died: row.death });
  for (const row of tables.latestHeads) add('person', 'heads_oda', 'open-data-archive', row, [row.name], { born: row.born });
  for (const row of tables.heads) {
    // Life dates of this table are put together from several editions: only the identity counts here.
    add('person', 'heads', 'cfmessias', row, [row.name]);
  }
  for (const row of tables.countries) {
    add('state', 'countries', 'mledoze', row, [
      row.name_de_cldr,
      row.name_de_cldr_short,
      row.name_de_i18n,
      row.name_de_mledoze,
      row.official_de_mledoze,
      row.name_en,
    ]);
  }
  for (const row of tables.organisations)
    add('organisation', 'orgs', 'supraverden', row, [
      row.name_de,
      row.name_en,
      row.abbr_en,
      row.other_abbr,
      row.other_names_en,
      row.name_fr,
    ]);
  for (const row of tables.parties)
    add('party', 'parties', 'partyfacts', row, [
      row.name_de,
      row.name_en,
      row.name_en_all,
      row.name_native,
      row.name_ascii,
      row.abbr,
      row.abbr_all,
    ]);
  for (const row of tables.cities)
    add('city', 'cities', row.source, row, [row.name, row.name_de_dr5hn, row.name_de_cldr, row.name_de_kgeography, row.native]);
  return index;
}

function splitNames(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((name) => name !== '');
}
