/** Reads tab-separated tables with a header row. Values are trimmed; an empty cell is ''. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One row, by column name. A column that the table lacks reads as undefined. */
export type Row = Readonly<Record<string, string | undefined>>;

/** Parses the text of one table. Rows that are too short have '' in the missing columns. */
export function parseTable(text: string): Row[] {
  const [header, ...lines] = text.replace(/\r/g, '').split('\n');
  const columns = header!.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
    });
}

/** File names of the tables that are compared, by what they hold. A newer edition of a table keeps its name. */
export const TABLE_FILES = {
  people: 'people_bio.tsv',
  politicians: 'politicians.tsv',
  regional: 'politicians_subnational.tsv',
  heads: 'heads.tsv',
  latestHeads: 'heads_oda_2026-08.tsv',
  countries: 'countries.tsv',
  memberships: 'org_memberships_factbook.tsv',
  organisations: 'orgs.tsv',
  parties: 'parties.tsv',
  cities: 'cities.tsv',
} as const;

export type Tables = Record<keyof typeof TABLE_FILES, Row[]>;

/** All tables of `dir`; one that is not there counts as empty. Throws if `dir` holds none of them. */
export function readTables(dir: string): Tables {
  const names = Object.keys(TABLE_FILES) as (keyof Tables)[];
  const tables = Object.fromEntries(
    names.map((name) => {
      const file = path.join(dir, TABLE_FILES[name]);
      return [name, existsSync(file) ? parseTable(readFileSync(file, 'utf8')) : []];
    }),
  ) as Tables;
  if (names.every((name) => tables[name].length === 0)) throw new Error(`${dir} holds none of ${Object.values(TABLE_FILES).join(', ')}`);
  return tables;
}
