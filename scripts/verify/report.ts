/** The verdicts over all claims, and how they are printed. */
import type { DataRecord } from '../../data/record.ts';
import { judge, type Claim, type Judgement } from './claim.ts';
import type { Comparison } from './compare.ts';
import { against, isUnfounded } from './marks.ts';
import { settle, type Disagreement, type Settled } from './settled.ts';
import type { Suggestion } from './suggest-ids.ts';

/** All verdicts, sorted by what has to be done about them. */
export interface Verdicts {
  judged: { claim: Claim; judgement: Judgement }[];
  open: Disagreement[];
  settled: Disagreement[];
  stale: Settled[];
  suggestions: Suggestion[];
  /** by record id: the label of each wholly confirmed statement by its index. What is in dispute is not confirmed. */
  confirmed: Map<string, Map<number, string>>;
}

export function weighAll({ claims, suggestions }: Comparison, entries: readonly Settled[]): Verdicts {
  const judged = claims.map((claim) => ({ claim, judgement: judge(claim) }));
  const disagreements = judged.flatMap(({ claim, judgement }) => judgement.contradictions.map((evidence) => ({ claim, evidence })));
  const { open, settled, stale } = settle(disagreements, entries);
  const disputed = new Set(open.map(({ claim }) => claim));
  const confirmed: Verdicts['confirmed'] = new Map();
  for (const { claim, judgement } of judged) {
    if (claim.statement === undefined || claim.partly || judgement.confirmedBy.length === 0 || disputed.has(claim)) continue;
    const own = confirmed.get(claim.record) ?? new Map<number, string>();
    confirmed.set(claim.record, own.set(claim.statement, against(judgement.confirmedBy)));
  }
  return { judged, open, settled, stale, suggestions, confirmed };
}

/** Lines about one record: open disagreements (with `all`, settled ones too), marks without ground, an id that it could have. */
export function recordLines(record: DataRecord, verdicts: Verdicts, { all = false } = {}): string[] {
  const file = `${record.kind}/${record.id}.json`;
  const disagreements = [...verdicts.open, ...(all ? verdicts.settled : [])].filter(({ claim }) => claim.record === record.id);
  const label = (i: number) => verdicts.confirmed.get(record.id)?.get(i);
  return [
    ...disagreements.map(({ claim, evidence }) => {
      const { confirmedBy } = verdicts.judged.find((j) => j.claim === claim)!.judgement;
      const notes = [evidence.note, confirmedBy.length > 0 ? `${against(confirmedBy)} confirms ours` : ''].filter((note) => note);
      return `${file}  ${claim.field}: ours ${claim.ours} | theirs ${evidence.theirs} | ${evidence.table} | ${notes.join('; ')}`;
    }),
    ...record.statements.flatMap((statement, i) =>
      isUnfounded(statement, label(i))
        ? [`${file}  statements[${i}].checked: names ${statement.checked!.against}, which does not confirm the statement as it is`]
        : [],
    ),
    ...verdicts.suggestions
      .filter((suggestion) => suggestion.record === record.id)
      .map(
        ({ wikidata, theirs, sameName }) =>
          `${file}  wikidata: could be ${wikidata}, ${sameName ? 'same' : 'similar'} name and birth date: ${theirs}`,
      ),
  ];
}

export function staleLine({ record, field, ours, theirs }: Settled): string {
  return `data/settled.json  ${record} ${field}: ours ${ours} | theirs ${theirs} no longer occurs`;
}

/** Counts over everything: "12 claims: 8 confirmed, 3 unconfirmed, ..." */
export function summary({ judged, open, settled, stale, suggestions }: Verdicts): string {
  const disputed = new Set(open.map(({ claim }) => claim));
  const agreed = judged.filter(({ claim, judgement }) => judgement.confirmedBy.length > 0 && !disputed.has(claim)).length;
  const silent = judged.filter(({ judgement }) => judgement.confirmedBy.length + judgement.contradictions.length === 0).length;
  return (
    `${judged.length} claims: ${agreed} confirmed, ${silent} unconfirmed, ${open.length} disagreements open, ` +
    `${settled.length} settled, ${stale.length} entries stale, ${suggestions.length} ids suggested`
  );
}
