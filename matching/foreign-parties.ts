/** Parties of other countries with acronyms of ours: the FDP of a Swiss article is not the German one. */
import type { DataRecord } from '../data/record.ts';
import { release, type Reading } from './reading.ts';

/** Takes back parties of whose country the article says nothing while it speaks of another one. */
export function dropForeignParties(reading: Reading): void {
  const { byId, neighbours } = reading.knowledge.graph;
  const statesOf = (id: string): string[] => [...(neighbours.get(id) ?? [])].filter((other) => byId.get(other)!.type === 'state');
  const established = [...reading.established.keys()].map((id) => byId.get(id)!);
  const named = new Set(established.filter(({ type }) => type === 'state').map(({ id }) => id));
  const speaksOf = (state: string, party: DataRecord) =>
    named.has(state) ||
    established.some(({ id, kind }) => id !== party.id && kind !== 'event' && (neighbours.get(state)?.has(id) ?? false));
  for (const made of reading.claims) {
    if (made.record.type !== 'party') continue;
    const home = statesOf(made.record.id);
    if (home.length === 0 || named.size === 0 || home.some((state) => speaksOf(state, made.record))) continue;
    release(reading, made.block, made.from);
  }
}
