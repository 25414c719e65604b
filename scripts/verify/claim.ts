/** A claim of a record, what the tables say about it, and the verdict. */
import { labelOf, type Edition } from './editions.ts';
import { groupBy } from './group-by.ts';

/** What one row of one table says about one claim. */
export interface Evidence {
  verdict: 'confirms' | 'contradicts' | 'silent';
  /** the table's side, readable: "2006-09-26..2007-09-25" */
  theirs: string;
  /** file name of the table without its ending */
  table: string;
  edition: Edition;
  note?: string;
}

/** Something a record says that tables can speak about. */
export interface Claim {
  /** record id */
  record: string;
  /** readable and independent of the order of statements: `born`, `holder[shinzo-abe]` */
  field: string;
  ours: string;
  /** index into `statements`; absent for fields of the record itself */
  statement?: number;
  /** true for a span that has ended: nothing that happened since can contradict it */
  past?: boolean;
  /** true where the statement says more than the claim: "* 1965 in Tampa", of which the tables have the year */
  partly?: boolean;
  evidence: Evidence[];
}

/** The tables' answer to a claim. */
export interface Judgement {
  /** the newest confirming edition of each family, Wikidata first */
  confirmedBy: Edition[];
  /** the newest contradiction of each family, unless the family confirms later */
  contradictions: Evidence[];
}

/**
 * Weighs the evidence by family. Editions of one family are one source at different times: the newest that confirms
 * outweighs older ones, which were corrected since, but not one of its own date or newer that contradicts: the source is
 * at odds with itself, has changed its mind, or what we have has ended. For spans of the past any that confirms is
 * enough: where a person had an office several times, some editions carry one time, some another.
 */
export function judge(claim: Claim): Judgement {
  const confirmedBy: Edition[] = [];
  const contradictions: Evidence[] = [];
  for (const evidence of groupBy(claim.evidence, ({ edition }) => edition.family).values()) {
    const newest = (verdict: Evidence['verdict']) =>
      evidence.filter((e) => e.verdict === verdict).sort((a, b) => b.edition.date.localeCompare(a.edition.date))[0];
    const confirming = newest('confirms');
    const contradicting = newest('contradicts');
    if (confirming) confirmedBy.push(confirming.edition);
    const weighty = !confirming || (!claim.past && contradicting && contradicting.edition.date >= confirming.edition.date);
    if (contradicting && weighty) contradictions.push(contradicting);
  }
  confirmedBy.sort((a, b) => rank(a) - rank(b) || labelOf(a).localeCompare(labelOf(b)));
  return { confirmedBy, contradictions };
}

/** Wikidata is named first: readers can follow it up. */
function rank(edition: Edition): number {
  return edition.family === 'Wikidata' ? 0 : 1;
}
