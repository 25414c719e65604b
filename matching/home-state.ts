/** Which state a record belongs to, and which state an article is about: what tells the Swiss FDP from the German one. */
import type { Graph } from '../data/graph.ts';
import type { DataRecord } from '../data/record.ts';
import type { Reading } from './reading.ts';

/** Seat, region, state: no chain in the dataset is longer. */
const LONGEST_CHAIN = 4;

/** Id of the state that a record belongs to by seat, place, jurisdiction, office or party; null where the dataset does not tell. */
export function homeState(graph: Graph, record: DataRecord, depth = 0): string | null {
  if (record.type === 'state') return record.id;
  if (depth === LONGEST_CHAIN) return null;
  const next = (id: string | undefined): string | null => {
    const to = id === undefined ? undefined : graph.byId.get(id);
    return to ? homeState(graph, to, depth + 1) : null;
  };
  const byOffice = next(record.jurisdiction) ?? next(graph.terms.get(record.id)?.at(-1)?.office.id);
  if (byOffice !== null) return byOffice;
  if (record.type === 'federal-state') return 'deutschland';
  for (const { property, value } of record.statements) {
    if (property !== 'located-in' && property !== 'headquarters' && property !== 'member') continue;
    // a state is a member of alliances, which are nobody's
    const home = next(value);
    if (home !== null) return home;
  }
  return record.type === 'city' ? capitalOf(graph, record) : null;
}

function capitalOf(graph: Graph, city: DataRecord): string | null {
  for (const id of graph.neighbours.get(city.id) ?? []) {
    const state = graph.byId.get(id)!;
    if (state.type === 'state' && state.statements.some(({ property, value }) => property === 'capital' && value === city.id)) return id;
  }
  return null;
}

/** How many of the article's established records belong to each state; `without` are left out. */
export function statesSpokenOf(reading: Reading, without: ReadonlySet<DataRecord>): Map<string, number> {
  const { graph } = reading.knowledge;
  const counts = new Map<string, number>();
  for (const id of reading.established.keys()) {
    const record = graph.byId.get(id)!;
    const home = without.has(record) ? null : homeState(graph, record);
    if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return counts;
}
