/** What held on a day: the heart of "facts know their time". Pure. */
import { within } from './dates.ts';
import type { Graph, Term } from './graph.ts';
import type { DataRecord, Statement } from './record.ts';

/**
 * Statements with a span that held on `day` for certain, newest beginning first.
 * On the day of a change of office both hold; `holderAt` decides there.
 */
export function statementsAt(statements: readonly Statement[], day: string): Statement[] {
  return statements
    .filter((s) => (s.from !== undefined || s.to !== undefined) && within(day, s.from, s.to) === 'inside')
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
}

/** Who held an office on `day`: the newest holder if two terms touch on that day, null where the dataset does not tell. */
export function holderAt(office: DataRecord, day: string): Statement | null {
  const terms = office.statements.filter((s) => s.property === 'holder');
  const certain = statementsAt(terms, day);
  if (certain.length === 0) {
    const possible = terms.filter((s) => within(day, s.from, s.to) === 'maybe');
    return possible.length === 1 ? possible[0]! : null;
  }
  // co-leaders of a party hold together: then no single holder can be named
  const [first, second] = certain;
  if (second && second.to !== first!.from && !handsOver(second, first!)) return null;
  return first!;
}

function handsOver(before: Statement, after: Statement): boolean {
  return (
    before.to !== undefined && after.from !== undefined && before.to.slice(0, after.from.length) <= after.from.slice(0, before.to.length)
  );
}

/** Terms of a person on `day`, in offices that have a record. */
export function termsAt(graph: Graph, person: string, day: string): Term[] {
  return (graph.terms.get(person) ?? []).filter(({ holder }) => within(day, holder.from, holder.to) === 'inside');
}
