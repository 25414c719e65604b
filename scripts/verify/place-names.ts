/** German and English names of one city, to compare "Peking" with "Beijing". */
import { foldName } from '../../data/validate.ts';
import type { Row } from './read-tables.ts';

/** All names of the city that the tables call `name` in the country; empty if they have no city of that name. */
export type CityNames = (name: string, iso2?: string) => string[];

/** Names by folded English or native name. Cities of one name in several countries stay apart where the country is known. */
export function cityNames(cities: readonly Row[]): CityNames {
  const index = new Map<string, Row[]>();
  for (const row of cities) {
    const key = foldName(row.name ?? '');
    index.set(key, [...(index.get(key) ?? []), row]);
  }
  return (name, iso2) => {
    const rows = (index.get(foldName(name)) ?? []).filter((row) => iso2 === undefined || row.iso2 === iso2);
    return rows
      .flatMap((row) => [row.name, row.name_de_dr5hn, row.name_de_cldr, row.name_de_kgeography])
      .filter((n) => n !== undefined && n !== '') as string[];
  };
}
