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
  const evidence = (subjects.get(record.wikidata) ?? []).map((subject): Evidence => {
    const fault = mismatch(record, subject, country);
    const { table, edition } = subject;
    return { verdict: fault ? 'contradicts' : 'confirms', theirs: describe(subject), table, edition, ...(fault ? { note: fault } : {}) };
  });
  return { record: record.id, field: 'wikidata', ours: record.wikidata, evidence };
}

function mismatch(record: DataRecord, subject: Subject, country: string | undefined): string | undefined {
  if (!KINDS_OF[record.kind].includes(subject.kind)) return `the id of a ${subject.kind}`;
  const born = record.statements.find((s) => s.property === 'born')?.on;
  if (born && subject.born && yearsBetween(born, subject.born) > 2) return `born ${born} here`;
  if (subject.kind === 'city' && country && subject.iso2 && subject.iso2 !== country) return `in ${country} here`;
  // A full birth date in common outweighs a name spelt beyond recognition.
  if (born?.length === 10 && born === subject.born) return undefined;
  if (!anySimilar(namesOf(record), subject.names)) return 'another name';
  return undefined;
}

/** Every name of a record, the words of its id included: ids are the German name. */
export function namesOf(record: DataRecord): string[] {
  return [record.name, ...(record.aliases ?? []), ...(record.contextAliases ?? []), record.id.replaceAll('-', ' ')];
}

function describe({ kind, names, born, iso2 }: Subject): string {
  return `${kind} ${names[0] ?? ''}${born ? ` (${born})` : ''}${kind === 'city' && iso2 ? ` in ${iso2}` : ''}`;
}
