/** The graph inside the asset: the same answers as `buildGraph`, each read from its postings when it is first asked for. */
import type { Asset } from './asset.ts';
import type { Graph, LookUp } from './graph.ts';
import { buildPostings, postingsOf, type Postings } from './postings.ts';
import type { DataRecord } from './record.ts';
import type { RecordStore } from './record-store.ts';

/** Sections: by record number, the terms (office, statement) of a person, events, series, offices and neighbours. */
export function packGraph(records: readonly DataRecord[], graph: Graph) {
  const numbers = new Map(records.map(({ id }, i) => [id, i]));
  const number = ({ id }: DataRecord) => numbers.get(id)!;
  const lists = (of: (record: DataRecord) => number[]) => buildPostings(records.map(of));
  const terms = lists(({ id }) =>
    (graph.terms.get(id) ?? []).flatMap(({ office, holder }) => [number(office), office.statements.indexOf(holder)]),
  );
  const events = lists(({ id }) => (graph.events.get(id) ?? []).map(number));
  const series = lists(({ id }) => (graph.series.get(id) ?? []).map(number));
  const offices = lists(({ id }) => (graph.offices.get(id) ?? []).map(number));
  const neighbours = lists(({ id }) => [...(graph.neighbours.get(id) ?? [])].map((other) => numbers.get(other)!).sort((a, b) => a - b));
  return {
    termStarts: terms.starts,
    termValues: terms.values,
    eventStarts: events.starts,
    eventValues: events.values,
    seriesStarts: series.starts,
    seriesValues: series.values,
    officeStarts: offices.starts,
    officeValues: offices.values,
    neighbourStarts: neighbours.starts,
    neighbourValues: neighbours.values,
  };
}

export function openGraph(asset: Asset, store: RecordStore): Graph {
  const postings = (name: 'term' | 'event' | 'series' | 'office' | 'neighbour'): Postings => ({
    starts: asset.words(`${name}Starts`),
    values: asset.words(`${name}Values`),
  });
  const records = (indices: Uint32Array) => Array.from(indices, (index) => store.at(index));
  return {
    byId: lazy(store, (index) => store.at(index)),
    terms: lazyList(store, postings('term'), (pairs) =>
      Array.from({ length: pairs.length / 2 }, (_, i) => {
        const office = store.at(pairs[2 * i]!);
        return { office, holder: office.statements[pairs[2 * i + 1]!]! };
      }),
    ),
    events: lazyList(store, postings('event'), records),
    series: lazyList(store, postings('series'), records),
    offices: lazyList(store, postings('office'), records),
    neighbours: lazyList(store, postings('neighbour'), (indices) => new Set(Array.from(indices, (index) => store.idOf(index)))),
  };
}

function lazyList<T>(store: RecordStore, lists: Postings, read: (values: Uint32Array) => T): LookUp<T> {
  return lazy(store, (index) => {
    const values = postingsOf(lists, index);
    return values.length === 0 ? undefined : read(values);
  });
}

/** Remembers what was read; ids that there are not are not remembered. */
function lazy<T>(store: RecordStore, read: (index: number) => T | undefined): LookUp<T> {
  const known = new Map<string, T | undefined>();
  const get = (id: string): T | undefined => {
    if (known.has(id)) return known.get(id);
    const index = store.indexOf(id);
    if (index < 0) return undefined;
    const value = read(index);
    known.set(id, value);
    return value;
  };
  return { get, has: (id) => get(id) !== undefined };
}
