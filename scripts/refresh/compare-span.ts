/** One span of ours against the term that means the same. */
import type { Statement } from '../../data/record.ts';
import { compareDates } from '../verify/partial-date.ts';
import { isHandChecked, marked, type Clock } from './change.ts';
import { spanText, type End, type Term } from './term.ts';

/** What follows from the comparison. `by` is there where accepting it would change the statement. */
export interface SpanVerdict {
  ours: string;
  theirs: string;
  note?: string;
  by?: Statement;
}

/** Days between an election and an inauguration, midnight and noon, by which sources differ about a handing over. */
const SLACK_DAYS = 1;

/** Undefined where both say the same and nothing is to be written. */
export function compareSpan(statement: Statement, term: Term, clock: Clock): SpanVerdict | undefined {
  const from = compareEdge(statement.from, term.from);
  const to = compareEnd(statement, term.end, clock);
  const verdict = { ours: spanText(statement.from, oursEnd(statement)), theirs: spanText(term.from, term.end) };
  const notes = [from.note, to.note].filter((note) => note !== undefined);
  const { to: _to, seen: _seen, ...rest } = statement;
  const next: Statement = { ...rest, ...(from.date !== undefined && { from: from.date }), ...to.end };
  const confirmed = from.confirmed && to.confirmed;
  const onlySeen = next.from === statement.from && next.to === statement.to;
  if (onlySeen && notes.length > 0) return { ...verdict, note: notes.join('; ') };
  if (onlySeen && next.seen === statement.seen) {
    const due = confirmed && statement.checked === undefined && statement.text === undefined;
    return due ? { ...verdict, note: 'confirmed', by: marked(statement, true, clock) } : undefined;
  }
  // a later "seen" is no reason to take away somebody's mark
  if (onlySeen && isHandChecked(statement)) return undefined;
  const note = onlySeen ? `seen ${next.seen}` : notes.join('; ');
  return { ...verdict, ...(note !== '' && { note }), by: marked(next, confirmed || (onlySeen && statement.checked !== undefined), clock) };
}

function oursEnd({ to }: Statement): End {
  return to === undefined ? { kind: 'open' } : { kind: 'on', date: to };
}

/** The date to write, whether Wikidata has the same, and a note where the two disagree and nothing is written. */
interface Edge {
  date: string | undefined;
  confirmed: boolean;
  note?: string;
}

function compareEdge(ours: string | undefined, theirs: string | undefined): Edge {
  if (theirs === undefined) return { date: ours, confirmed: false };
  if (ours === undefined) return { date: theirs, confirmed: true };
  const verdict = compareDates(ours, theirs, { slack: SLACK_DAYS });
  if (verdict === 'silent') return { date: ours, confirmed: false };
  // "2006" and "2006-09-26"; but what only slack makes equal stays as it is
  if (verdict === 'confirms') return { date: theirs.startsWith(ours) ? theirs : ours, confirmed: true };
  if (theirs.length < ours.length) return { date: ours, confirmed: false, note: `Wikidata has ${theirs}, less exact` };
  return { date: theirs, confirmed: true };
}

/** The fields `to` and `seen` to write. */
interface EndEdge {
  end: Pick<Statement, 'to' | 'seen'>;
  confirmed: boolean;
  note?: string;
}

function compareEnd({ to, seen }: Statement, end: End, { today }: Clock): EndEdge {
  const same = { ...(to !== undefined && { to }), ...(seen !== undefined && { seen }) };
  const month = today.slice(0, 7);
  switch (end.kind) {
    case 'unsaid':
      return { end: same, confirmed: false };
    case 'unknown':
      return { end: same, confirmed: false, ...(to === undefined && { note: 'has ended, the date is unknown' }) };
    case 'open':
      if (to !== undefined) return { end: same, confirmed: false, note: 'still holds according to Wikidata' };
      return { end: { seen: (seen ?? '').slice(0, 7) < month ? month : seen }, confirmed: true };
    case 'on': {
      if (to === undefined) return { end: { to: end.date }, confirmed: true };
      const edge = compareEdge(to, end.date);
      return { end: { to: edge.date }, confirmed: edge.confirmed, ...(edge.note !== undefined && { note: edge.note }) };
    }
  }
}
