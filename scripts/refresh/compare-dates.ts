/** Births, deaths and inceptions against `born`, `died` and `founded`. */
import type { DataRecord, Statement } from '../../data/record.ts';
import { compareDates } from '../verify/partial-date.ts';
import { isHandChecked, marked, type Change, type Clock } from './change.ts';
import { bestClaims, dateOf, READ, type Item } from './item.ts';

/** By kind: what is compared, and whether a record that lacks it is offered it. A state's inception is a matter of opinion. */
const POINTS: Partial<Record<DataRecord['kind'], readonly { property: 'born' | 'died' | 'founded'; offered: boolean }[]>> = {
  person: [
    { property: 'born', offered: true },
    { property: 'died', offered: true },
  ],
  organisation: [{ property: 'founded', offered: true }],
  place: [{ property: 'founded', offered: false }],
};

export function comparePoints(record: DataRecord, item: Item, clock: Clock): Change[] {
  return (POINTS[record.kind] ?? []).flatMap(({ property, offered }) => {
    const claims = bestClaims(item, READ[property]);
    const theirs = [...new Set(claims.flatMap(({ value }) => dateOf(value) ?? []))];
    const ours = record.statements.map((statement, i) => ({ statement, i })).filter(({ statement }) => statement.property === property);
    const change = { record: record.id, field: property, handChecked: false };
    if (ours.length === 0) {
      if (theirs.length > 0 && offered) return [{ ...change, ours: '', ...offer(property, theirs, clock) }];
      const unknown = property === 'died' && claims.some(({ value }) => value.type === 'unknown');
      return unknown ? [{ ...change, ours: 'alive', theirs: 'dead, date unknown' }] : [];
    }
    return theirs.length === 0 ? [] : ours.flatMap(({ statement, i }) => comparePoint(record, statement, i, theirs, clock));
  });
}

function offer(property: Statement['property'], theirs: readonly string[], clock: Clock): Pick<Change, 'theirs' | 'note' | 'edit'> {
  if (theirs.length > 1) return { theirs: theirs.join(' or '), note: 'Wikidata has several' };
  return { theirs: theirs[0]!, edit: { kind: 'insert', statement: marked({ property, on: theirs[0] }, true, clock) } };
}

/** At most one change: a mark, a more exact date, or another one. */
function comparePoint(record: DataRecord, statement: Statement, i: number, theirs: readonly string[], clock: Clock): Change[] {
  const ours = statement.on ?? '';
  const handChecked = isHandChecked(statement);
  const change = { record: record.id, field: statement.property, ours, handChecked };
  const replace = (on: string) => ({ kind: 'replace' as const, statement: i, by: marked({ ...statement, on }, true, clock) });
  if (theirs.includes(ours)) {
    const due = statement.checked === undefined && statement.text === undefined;
    return due ? [{ ...change, theirs: ours, note: 'confirmed', edit: replace(ours) }] : [];
  }
  const verdicts = theirs.map((date) => compareDates(ours, date));
  const exacter = theirs.filter((_, k) => verdicts[k] === 'confirms');
  if (exacter.length === 1) return [{ ...change, theirs: exacter[0]!, note: 'more exact', edit: replace(exacter[0]!) }];
  if (verdicts.some((verdict) => verdict !== 'contradicts')) return [];
  const [only] = theirs;
  const told = { ...change, theirs: theirs.join(' or ') };
  if (theirs.length > 1) return [{ ...told, note: 'Wikidata has several' }];
  if (only!.length < ours.length) return [{ ...told, note: 'Wikidata is less exact' }];
  return [{ ...told, edit: replace(only!) }];
}
