/** Wikidata ids that people lack and the tables have. */
import type { DataRecord } from '../../data/record.ts';
import { groupBy } from './group-by.ts';
import { namesOf } from './compare-ids.ts';
import { anyEqual, anySimilar } from './names.ts';
import type { Subject } from './subjects.ts';

/** An id for a record that has none. */
export interface Suggestion {
  record: string;
  wikidata: string;
  /** name and birth in the table */
  theirs: string;
  /** false where the name is spelt otherwise and the shared day of birth has to carry the match */
  sameName: boolean;
}

/** People without an id for whom exactly one person of the tables has the same full birth date and the same or a similar name. */
export function suggestIds(records: readonly DataRecord[], subjects: ReadonlyMap<string, Subject[]>): Suggestion[] {
  const people = [...subjects.values()].flat().filter((subject) => subject.kind === 'person' && subject.born.length === 10);
  const byBirth = groupBy(people, (person) => person.born);
  const taken = new Set(records.map((record) => record.wikidata));
  return records.flatMap((record) => {
    const born = record.statements.find((s) => s.property === 'born')?.on;
    if (record.kind !== 'person' || record.wikidata !== undefined || born?.length !== 10) return [];
    const ours = namesOf(record);
    const sameDay = (byBirth.get(born) ?? []).filter((person) => !taken.has(person.qid));
    const equal = sameDay.filter((person) => anyEqual(ours, person.names));
    const found = equal.length > 0 ? equal : sameDay.filter((person) => anySimilar(ours, person.names, 1));
    if (new Set(found.map((person) => person.qid)).size !== 1) return [];
    const { qid, names } = found[0]!;
    return [{ record: record.id, wikidata: qid, theirs: `${names[0]} (${born})`, sameName: equal.length > 0 }];
  });
}
