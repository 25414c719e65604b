/** What follows from the records taken together: terms by person, events by participant, who has to do with whom. */
import type { DataRecord, Statement } from './record.ts';
import { seriesOf } from './series.ts';

/** A term of office as a person's card sees it. */
export interface Term {
  office: DataRecord;
  holder: Statement;
}

/** Answers by a record's id; a Map, or something that reads its answer when it is asked. */
export interface LookUp<T> {
  get(id: string): T | undefined;
  has(id: string): boolean;
}

/** The dataset as a graph: built by `buildGraph` from records, or read from the asset by `graph-asset.ts`. */
export interface Graph {
  byId: LookUp<DataRecord>;
  /** person id → terms in offices that have a record, oldest first */
  terms: LookUp<readonly Term[]>;
  /** record id → events in which it takes part or which happened there, oldest first */
  events: LookUp<readonly DataRecord[]>;
  /** event id → the events of its series, itself among them, as they come in the dataset */
  series: LookUp<readonly DataRecord[]>;
  /** state or organisation id → its offices */
  offices: LookUp<readonly DataRecord[]>;
  /** record id → ids that it refers to, that refer to it, or that share an office's jurisdiction with it */
  neighbours: LookUp<ReadonlySet<string>>;
}

/** Date or beginning of an event as written in its record; '' where it has none. */
export function eventStart(event: DataRecord): string {
  const date = event.statements.find((s) => s.property === 'date');
  return date?.on ?? date?.from ?? date?.to ?? '';
}

export function buildGraph(records: readonly DataRecord[]): Graph {
  const byId = new Map(records.map((record) => [record.id, record]));
  const terms = new Map<string, Term[]>();
  const events = new Map<string, DataRecord[]>();
  const offices = new Map<string, DataRecord[]>();
  const named = new Map<string, DataRecord[]>();
  const series = new Map<string, DataRecord[]>();
  const neighbours = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    if (a === b) return;
    entry(neighbours, a, () => new Set<string>()).add(b);
    entry(neighbours, b, () => new Set<string>()).add(a);
  };
  for (const record of records) {
    if (record.jurisdiction) {
      entry(offices, record.jurisdiction, () => []).push(record);
      link(record.id, record.jurisdiction);
    }
    const ofSeries = record.kind === 'event' && eventStart(record) !== '' ? seriesOf(record) : null;
    if (ofSeries !== null) {
      const list = entry(named, ofSeries, () => []);
      list.push(record);
      series.set(record.id, list);
    }
    for (const statement of record.statements) {
      const { property, value } = statement;
      if (value === undefined || !byId.has(value)) continue;
      link(record.id, value);
      if (property === 'holder') {
        entry(terms, value, () => []).push({ office: record, holder: statement });
        if (record.jurisdiction) link(value, record.jurisdiction);
      }
      if (record.kind === 'event' && (property === 'participant' || property === 'location')) {
        const list = entry(events, value, () => []);
        if (!list.includes(record)) list.push(record);
      }
    }
  }
  for (const list of terms.values()) list.sort((a, b) => (a.holder.from ?? '').localeCompare(b.holder.from ?? ''));
  for (const list of events.values()) list.sort((a, b) => eventStart(a).localeCompare(eventStart(b)));
  return { byId, terms, events, series, offices, neighbours };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
