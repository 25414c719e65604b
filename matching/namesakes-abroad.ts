/** Bodies of several states with one name: FDP, Grüne, Bundesrat, Nationalrat. The state that the article is about decides. */
import type { DataRecord } from '../data/record.ts';
import { homeState, statesSpokenOf } from './home-state.ts';
import { claim, establish, release, type Claim, type Reading } from './reading.ts';

/** Kinds of bodies that every state has. A club or a company abroad is no rival of a party. */
const POLITICAL = new Set(['party', 'parliamentary-group', 'parliament', 'government', 'ministry', 'central-bank', 'court', 'agency']);

/** Hands claims on such bodies to the one of the state that the article speaks of more. */
export function settleNamesakesAbroad(reading: Reading): void {
  const contested: { made: Claim; rivals: DataRecord[] }[] = [];
  for (const made of reading.claims) {
    if (!POLITICAL.has(made.record.type)) continue;
    const rivals = rivalsOf(reading, made);
    if (rivals.length > 0) contested.push({ made, rivals });
  }
  if (contested.length === 0) return;
  const { graph } = reading.knowledge;
  const spokenOf = statesSpokenOf(reading, new Set(contested.map(({ made }) => made.record)));
  const weight = (record: DataRecord): number => spokenOf.get(homeState(graph, record) ?? '') ?? 0;
  for (const { made, rivals } of contested) {
    const best = rivals.toSorted((a, b) => weight(b) - weight(a))[0]!;
    if (weight(best) <= weight(made.record)) continue;
    release(reading, made.block, made.from);
    const { block, from, to } = made;
    if (claim(reading, { block, from, to, record: best, via: 'context' })) establish(reading, best);
  }
}

/** Other states' bodies that bear the name which was claimed. */
function rivalsOf(reading: Reading, { block, from, to, record }: Claim): DataRecord[] {
  const { graph } = reading.knowledge;
  const rivals = reading.blocks[block]!.candidates[from]!.filter((candidate) => candidate.to === to)
    .flatMap(({ entries }) => entries.filter((entry) => entry.form === 'context' && POLITICAL.has(entry.record.type)))
    .map((entry) => entry.record);
  if (rivals.length === 0) return [];
  const home = homeState(graph, record);
  return [...new Set(rivals)].filter((rival) => rival !== record && homeState(graph, rival) !== home);
}
