/** Disagreements that somebody looked at and settled: `data/settled.json`. */
import { z } from 'zod';
import type { Claim, Evidence } from './claim.ts';

const settledSchema = z.array(
  z.strictObject({
    record: z.string(),
    field: z.string().describe('as printed: born, holder[shinzo-abe]'),
    ours: z.string().describe('our value when it was settled; another value is a new disagreement'),
    theirs: z.string(),
    reason: z.string().min(10).describe('why ours stands'),
  }),
);

/** One settled disagreement: ours stands, for this reason. */
export type Settled = z.infer<typeof settledSchema>[number];

/** Parses the text of the file. Throws a ZodError or SyntaxError on another shape. */
export function parseSettled(text: string): Settled[] {
  return settledSchema.parse(JSON.parse(text));
}

/** One table's contradiction of one claim. */
export interface Disagreement {
  claim: Claim;
  evidence: Evidence;
}

/** Splits disagreements into open and settled ones, and names entries that match nothing any more. */
export function settle(
  disagreements: readonly Disagreement[],
  entries: readonly Settled[],
): { open: Disagreement[]; settled: Disagreement[]; stale: Settled[] } {
  const key = (record: string, field: string, ours: string, theirs: string) => JSON.stringify([record, field, ours, theirs]);
  const known = new Set(entries.map((e) => key(e.record, e.field, e.ours, e.theirs)));
  const keyOf = ({ claim, evidence }: Disagreement) => key(claim.record, claim.field, claim.ours, evidence.theirs);
  const seen = new Set(disagreements.map(keyOf));
  return {
    open: disagreements.filter((d) => !known.has(keyOf(d))),
    settled: disagreements.filter((d) => known.has(keyOf(d))),
    stale: entries.filter((e) => !seen.has(key(e.record, e.field, e.ours, e.theirs))),
  };
}
