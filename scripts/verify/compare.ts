/** All comparisons over all records. */
import type { DataRecord } from '../../data/record.ts';
import { judge, type Claim } from './claim.ts';
import { compareCity } from './compare-cities.ts';
import { compareId, namesOf } from './compare-ids.ts';
import { compareMemberships, indexMembers } from './compare-memberships.ts';
import { compareOrganisation } from './compare-organisations.ts';
import { comparePerson } from './compare-people.ts';
import { compareState } from './compare-states.ts';
import { compareOffice, comparePositions, termIndex } from './compare-terms.ts';
import { groupBy } from './group-by.ts';
import { cityNames } from './place-names.ts';
import type { Row, Tables } from './read-tables.ts';
import { indexSubjects, type Subject } from './subjects.ts';
import { suggestIds, type Suggestion } from './suggest-ids.ts';
import { indexCountries, jurisdictionOf } from './territory.ts';
import { indexTerms } from './terms.ts';

/** Everything that the records say and a table could speak about, and ids that the records lack. */
export interface Comparison {
  claims: Claim[];
  suggestions: Suggestion[];
}

/** Holds `records` against `tables`. Pure; some seconds for thousands of records and all tables. */
export function compareAll(records: readonly DataRecord[], tables: Tables): Comparison {
  const byId = new Map(records.map((record) => [record.id, record]));
  const subjects = indexSubjects(tables);
  const codes = indexCountries(records, tables.countries);
  const countries = new Map(tables.countries.map((row) => [row.iso2 ?? '', row]));
  const bodies = rowsById(tables.organisations);
  const parties = rowsById(tables.parties);
  const members = indexMembers(tables.memberships);
  const terms = termIndex(indexTerms(tables));
  const cities = cityNames(tables.cities);
  const nameOf = (id: string) => namesOf(byId.get(id) ?? ({ id, name: id, kind: 'other' } as DataRecord));
  const placeOf = (id: string | undefined) => jurisdictionOf(id, byId, codes);

  const claims = records.flatMap((record): Claim[] => {
    const id = record.wikidata ?? '';
    const within = record.statements.find((s) => s.property === 'located-in')?.value;
    const identity = compareId(record, subjects, placeOf(within).code);
    const wrongId = identity !== undefined && judge(identity).contradictions.length > 0 && judge(identity).confirmedBy.length === 0;
    // What the tables say about somebody else's id is no fault of the other fields.
    const own = wrongId ? [] : (subjects.get(id) ?? []);
    return [...(identity ? [identity] : []), ...ofKind(record, own, wrongId)].map((claim) => ({
      ...claim,
      partly: saysMore(record, claim),
    }));
  });

  function ofKind(record: DataRecord, own: readonly Subject[], wrongId: boolean): Claim[] {
    if (record.kind === 'person') return [...comparePerson(record, own), ...(wrongId ? [] : comparePositions(record, terms))];
    if (record.kind === 'office') return compareOffice(record, byId, terms, placeOf(record.jurisdiction));
    if (record.kind === 'organisation') {
      const rows = wrongId ? {} : { organisations: bodies.get(record.wikidata ?? ''), parties: parties.get(record.wikidata ?? '') };
      return compareOrganisation(record, { organisations: rows.organisations ?? [], parties: rows.parties ?? [] }, nameOf, cities);
    }
    if (record.kind !== 'place') return [];
    if (record.type === 'city') return compareCity(record, own, placeOf);
    const code = codes.get(record.id);
    const row = countries.get(code ?? '');
    if (code === undefined || row === undefined) return [];
    return [...compareState(record, row, nameOf, cities), ...compareMemberships(record, code, byId, members)];
  }

  return { claims, suggestions: suggestIds(records, subjects) };
}

/** Properties whose text is what is compared. */
const COMPARED_TEXT = new Set(['population', 'position']);

/** A text beside the compared value (a place of birth, "geschäftsführend") is not in the tables. */
function saysMore(record: DataRecord, { statement }: Claim): boolean {
  const said = statement === undefined ? undefined : record.statements[statement];
  return said?.text !== undefined && !COMPARED_TEXT.has(said.property);
}

function rowsById(rows: readonly Row[]): Map<string, Row[]> {
  return groupBy(
    rows.filter((row) => row.qid),
    (row) => row.qid!,
  );
}
