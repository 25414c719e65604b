/** Founding years and seats of international bodies, founding years of parties. */
import type { DataRecord } from '../../data/record.ts';
import type { Claim, Evidence } from './claim.ts';
import { editionOf } from './editions.ts';
import { anySimilar } from './names.ts';
import { compareDates } from './partial-date.ts';
import type { CityNames } from './place-names.ts';
import type { Row } from './read-tables.ts';

/** Rows of one organisation, by table. */
export interface OrganisationRows {
  organisations: readonly Row[];
  parties: readonly Row[];
}

/** Claims `founded`, `dissolved` and `headquarters`. `nameOf` gives all names of the record that an id means. */
export function compareOrganisation(
  record: DataRecord,
  rows: OrganisationRows,
  nameOf: (id: string) => string[],
  cities: CityNames,
): Claim[] {
  return record.statements.flatMap((statement, i): Claim[] => {
    const at = { record: record.id, field: statement.property, statement: i };
    if (statement.property === 'founded' || statement.property === 'dissolved') {
      return [{ ...at, ours: statement.on!, evidence: years(statement.on!, statement.property, rows) }];
    }
    if (statement.property === 'headquarters' && statement.to === undefined) {
      const ours = statement.value === undefined ? [statement.name ?? ''] : nameOf(statement.value);
      return [{ ...at, ours: ours[0]!, evidence: rows.organisations.flatMap((row) => seat(ours, row, cities)) }];
    }
    return [];
  });
}

function years(ours: string, column: 'founded' | 'dissolved', rows: OrganisationRows): Evidence[] {
  const of = (table: string, source: string, own: readonly Row[]) =>
    own
      .filter((row) => row[column])
      .map((row): Evidence => ({ verdict: compareDates(ours, row[column]!), theirs: row[column]!, table, edition: editionOf(source)! }));
  return [...(column === 'founded' ? of('orgs', 'supraverden', rows.organisations) : []), ...of('parties', 'partyfacts', rows.parties)];
}

/** "City of Brussels, Belgium" against "Brüssel". A building or a country in place of the city says nothing of it. */
function seat(ours: readonly string[], row: Row, cities: CityNames): Evidence[] {
  const city = (row.headquarters ?? '').split(',')[0]!.replace(/^City of /, '');
  const names = cities(city);
  if (names.length === 0) return [];
  const verdict = anySimilar(ours, names) ? 'confirms' : 'contradicts';
  return [{ verdict, theirs: row.headquarters!, table: 'orgs', edition: editionOf('supraverden')! }];
}
