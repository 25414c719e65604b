/** A term of office or membership as Wikidata has it, from whichever interface. */
import type { PartialDate } from '../../data/record.ts';
import { dateOf, type Claim } from './item.ts';

/**
 * How a span ends. `unsaid`: the qualifier is missing, which on Wikidata means open as often as forgotten;
 * `open`: somebody says that it has not ended; `unknown`: it has, on a day that nobody knows.
 */
export type End = { kind: 'on'; date: PartialDate } | { kind: 'unsaid' | 'open' | 'unknown' };

export interface Term {
  /** Wikidata id of the holder, or of what somebody is a member of */
  target: string;
  /** German name of the target, where the interface gives one */
  name?: string;
  from?: PartialDate;
  end: End;
}

/** The term that a claim with qualifiers states; undefined where its value is unknown or none. */
export function termOf({ value, start, end, rank }: Claim): Term | undefined {
  if (value.type !== 'item') return undefined;
  const from = dateOf(start);
  return { target: value.id, ...(from !== undefined && { from }), end: endOf(end, rank) };
}

function endOf(end: Claim['end'], rank: Claim['rank']): End {
  if (end === undefined) return { kind: rank === 'preferred' ? 'open' : 'unsaid' };
  if (end.type === 'none') return { kind: 'open' };
  const date = dateOf(end);
  return date === undefined ? { kind: 'unknown' } : { kind: 'on', date };
}

/** Terms without those that say the same twice: both interfaces give the same statement. The more exact one stays. */
export function distinctTerms(terms: readonly Term[]): Term[] {
  const distinct: Term[] = [];
  for (const term of terms) {
    const twin = distinct.findIndex(
      (other) => other.target === term.target && (other.from ?? '').slice(0, 4) === (term.from ?? '').slice(0, 4),
    );
    if (twin === -1) distinct.push(term);
    else if (exactness(term) > exactness(distinct[twin]!)) distinct[twin] = { ...distinct[twin], ...term };
  }
  return distinct;
}

function exactness({ from = '', end }: Term): number {
  return from.length + (end.kind === 'on' ? 1 + end.date.length : end.kind === 'unsaid' ? 0 : 1);
}

/** "2006-09-26 – 2007-09-26", "since 2025", "? – ended, date unknown" */
export function spanText(from: PartialDate | undefined, end: End): string {
  if (end.kind === 'open') return `since ${from ?? '?'}`;
  return `${from ?? '?'} – ${end.kind === 'on' ? end.date : end.kind === 'unknown' ? 'ended, date unknown' : '(no end given)'}`;
}
