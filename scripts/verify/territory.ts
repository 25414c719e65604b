/** From records of places to the ISO country codes of the tables. */
import type { DataRecord } from '../../data/record.ts';
import { anyEqual } from './names.ts';
import type { Row } from './read-tables.ts';

/** ISO code by record id, of all records that the table of countries knows by id or, lacking that, by name. */
export function indexCountries(records: readonly DataRecord[], countries: readonly Row[]): Map<string, string> {
  const byId = new Map(countries.map((row) => [row.qid ?? '', row]));
  const codes = new Map<string, string>();
  for (const record of records) {
    if (record.kind !== 'place') continue;
    const row = record.wikidata ? byId.get(record.wikidata) : record.type === 'state' ? countryNamed(record, countries) : undefined;
    if (row?.iso2) codes.set(record.id, row.iso2);
  }
  return codes;
}

function countryNamed(record: DataRecord, countries: readonly Row[]): Row | undefined {
  const ours = [record.name, ...(record.aliases ?? [])];
  return countries.find((row) =>
    anyEqual(
      ours,
      [row.name_de_cldr, row.name_de_mledoze, row.name_de_i18n].filter((name) => name !== undefined && name !== '') as string[],
    ),
  );
}

/** Where an office, a city or a region belongs. */
export interface Jurisdiction {
  /** ISO code of the country, EU for bodies of the European Union; undefined where it is no country's */
  code: string | undefined;
  /** true for the country itself, false for a region or body of it */
  state: boolean;
}

/** Follows `located-in` and `part-of` from the record `id` up to a country that has a code. */
export function jurisdictionOf(
  id: string | undefined,
  records: ReadonlyMap<string, DataRecord>,
  codes: ReadonlyMap<string, string>,
): Jurisdiction {
  const code = id === undefined ? undefined : codes.get(id);
  return code === undefined ? { code: containing(id, records, codes, 4), state: false } : { code, state: true };
}

function containing(
  id: string | undefined,
  records: ReadonlyMap<string, DataRecord>,
  codes: ReadonlyMap<string, string>,
  depth: number,
): string | undefined {
  if (id === undefined || depth === 0) return undefined;
  const code = codes.get(id) ?? (id === 'eu' || id.startsWith('eu-') ? 'EU' : undefined);
  if (code !== undefined) return code;
  const within = records.get(id)?.statements.find((s) => s.property === 'located-in' || s.property === 'part-of');
  return containing(within?.value, records, codes, depth - 1);
}
