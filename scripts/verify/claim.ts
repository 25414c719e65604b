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
  evidence: Evidence[];
}

/** The tables' answer to a claim. */
export interface Judgement {
  /** the newest confirming edition of each family, Wikidata first */
  confirmedBy: Edition[];
  /** one per family that contradicts and does not also confirm: its newest word */
  contradictions: Evidence[];
}

/**
 * Weighs the evidence by family. Editions of one family are copies of one source at different times, so one that
 * confirms outweighs the family's others: they were corrected later, or pick another of several values.
 */
export function judge(claim: Claim): Judgement {
  const families = groupBy(claim.evidence, (evidence) => evidence.edition.family);
  const confirmedBy: Edition[] = [];
  const contradictions: Evidence[] = [];
  for (const evidence of families.values()) {
    const newest = (verdict: Evidence['verdict']) =>
      evidence.filter((e) => e.verdict === verdict).sort((a, b) => b.edition.date.localeCompare(a.edition.date))[0];
    const confirming = newest('confirms');
    const contradicting = newest('contradicts');
    if (confirming) confirmedBy.push(confirming.edition);
    else if (contradicting) contradictions.push(contradicting);
  }
  confirmedBy.sort((a, b) => rank(a) - rank(b) || labelOf(a).localeCompare(labelOf(b)));
  return { confirmedBy, contradictions };
}

/** Wikidata is named first: readers can follow it up. */
function rank(edition: Edition): number {
  return edition.family === 'Wikidata' ? 0 : 1;
}
