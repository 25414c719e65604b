/** Births and deaths of people whose Wikidata id the tables know. */
import type { DataRecord } from '../../data/record.ts';
import type { Claim, Evidence } from './claim.ts';
import { compareDates } from './partial-date.ts';
import type { Subject } from './subjects.ts';

/** Claims `born` and `died`, and a claim of life where a table knows a death that the record lacks. */
export function comparePerson(record: DataRecord, subjects: readonly Subject[]): Claim[] {
  const people = subjects.filter((subject) => subject.kind === 'person');
  const claims: Claim[] = [];
  record.statements.forEach((statement, i) => {
    const { property, on } = statement;
    if ((property !== 'born' && property !== 'died') || on === undefined) return;
    claims.push({ record: record.id, field: property, ours: on, statement: i, evidence: dates(people, property, on) });
  });
  if (!record.statements.some((s) => s.property === 'died')) {
    const dead = people.filter((subject) => subject.died !== '');
    const evidence = dead.map(({ died, table, edition }): Evidence => ({ verdict: 'contradicts', theirs: died, table, edition }));
    if (evidence.length > 0) claims.push({ record: record.id, field: 'died', ours: 'alive', evidence });
  }
  return claims;
}

function dates(people: readonly Subject[], property: 'born' | 'died', ours: string): Evidence[] {
  return people
    .filter((subject) => subject[property] !== '')
    .map(({ [property]: theirs, table, edition }) => ({
      verdict: compareDates(ours, theirs, { padded: edition.padded }),
      theirs,
      table,
      edition,
    }));
}
