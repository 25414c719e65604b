/** Which of our spans and which of Wikidata's mean the same term. */
import type { Statement } from '../../data/record.ts';
import { daysBetween } from '../verify/partial-date.ts';
import type { Term } from './term.ts';

export interface Matches {
  pairs: { statement: number; term: Term }[];
  /** terms that no statement of ours means */
  rest: Term[];
}

/** Beginnings further apart than this are two terms, where there are several to choose from. */
const SAME_TERM_DAYS = 550;

/**
 * Pairs statements with terms of the same target, nearest beginnings first. A target that both sides have once is paired
 * whatever its dates: one of them is wrong then, and that is worth knowing.
 */
export function matchTerms(
  statements: readonly { statement: Statement; i: number }[],
  terms: readonly Term[],
  sameTarget: (statement: Statement, term: Term) => boolean,
): Matches {
  const candidates = statements.flatMap(({ statement, i }) =>
    terms.filter((term) => sameTarget(statement, term)).map((term) => ({ i, term, days: distance(statement, term) })),
  );
  const isOnly = ({ i, term }: (typeof candidates)[number]) => candidates.every((c) => (c.i === i) === (c.term === term));
  const pairs = new Map<number, Term>();
  const used = new Set<Term>();
  for (const candidate of candidates.sort((a, b) => a.days - b.days)) {
    if (pairs.has(candidate.i) || used.has(candidate.term)) continue;
    if (candidate.days > SAME_TERM_DAYS && !isOnly(candidate)) continue;
    pairs.set(candidate.i, candidate.term);
    used.add(candidate.term);
  }
  return {
    pairs: [...pairs].sort(([a], [b]) => a - b).map(([statement, term]) => ({ statement, term })),
    rest: terms.filter((term) => !used.has(term)),
  };
}

/** Days between the beginnings; where one is missing, a little less than what separates two terms. */
function distance({ from }: Statement, term: Term): number {
  return from === undefined || term.from === undefined ? SAME_TERM_DAYS - 1 : Math.abs(daysBetween(from, term.from));
}
