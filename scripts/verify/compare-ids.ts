/** Wikidata ids: does the id belong to what the record is about? */
import type { DataRecord } from '../../data/record.ts';
import type { Claim, Evidence } from './claim.ts';
import { anySimilar } from './names.ts';
import { yearsBetween } from './partial-date.ts';
import type { Subject } from './subjects.ts';

const KINDS_OF: Record<DataRecord['kind'], readonly Subject['kind'][]> = {
  person: ['person'],
  organisation: ['organisation', 'party'],
  place: ['state', 'city'],
  event: [],
  office: [],
  other: [],
};

/**
 * The claim `wikidata` of a record, or undefined if it has no id. `country` is the ISO code of the state that a place
 * lies in, where the record says so. An id that no table has leaves the claim without evidence.
 */
export function compareId(record: DataRecord, subjects: ReadonlyMap<string, Subject[]>, country?: string): Claim | undefined {
  if (record.wikidata === undefined) return undefined;
  const rows = subjects.get(record.wikidata) ?? [];
  const births = rows.map((row) => row.born).filter((born) => born !== '');
  const evidence = rows.map((row): Evidence => {
    const fault = mismatch(record, row, births, country);
    const { table, edition } = row;
    return { verdict: fault ? 'contradicts' : 'confirms', theirs: describe(row), table, edition, ...(fault ? { note: fault } : {}) };
  });
  return { record: record.id, field: 'wikidata', ours: record.wikidata, evidence };
}

/** Years by which birth years in the tables are off. Namesakes of one generation are told apart by their names in full. */
const SAME_AGE = 2;

/** Why the row cannot be the record's; `births` are what all rows of the id say: a row without one is of the same person. */
function mismatch(record: DataRecord, row: Subject, births: readonly string[], country: string | undefined): string | undefined {
  if (!KINDS_OF[record.kind].includes(row.kind)) return `the id of a ${row.kind}`;
  const born = record.statements.find((s) => s.property === 'born')?.on;
  if (born && births.length > 0 && births.every((birth) => yearsBetween(born, birth) > SAME_AGE)) return `born ${births[0]}, ${born} here`;
  if (row.kind === 'city' && country && row.iso2 && row.iso2 !== country) return `in ${country} here`;
  // A full birth date in common outweighs a name spelt beyond recognition.
  if (born?.length === 10 && births.includes(born)) return undefined;
  return anySimilar(namesOf(record), row.names) ? undefined : 'another name';
}

/** Every name of a record, the words of its id included: ids are the German name. */
export function namesOf(record: DataRecord): string[] {
  return [record.name, ...(record.aliases ?? []), ...(record.contextAliases ?? []), record.id.replaceAll('-', ' ')];
}

function describe({ kind, names, born, iso2 }: Subject): string {
  return `${kind} ${names[0] ?? ''}${born ? ` (${born})` : ''}${kind === 'city' && iso2 ? ` in ${iso2}` : ''}`;
}
