/** What came before and after an event: others of its series, or with the same parties. */
import { nameOf } from './card-held.ts';
import { eventStart, type Graph } from './graph.ts';
import type { EventStripPicture } from './pictures.ts';
import type { DataRecord } from './record.ts';
import { seriesOf } from './series.ts';

/** Types whose events follow from one another. */
const RELATED = new Set(['summit', 'conference', 'war', 'treaty', 'crisis', 'coup', 'change']);
/** One party in common is chance: both Trump and the G20 meet everybody. */
const SHARED = 2;
/** Five dots fit on a card with their years and places. */
const MOST = 5;

/** The neighbours of an event in time; null where it has none. `day` is the article's, ISO: what came later is told apart. */
export function eventStripOf(event: DataRecord, graph: Graph, day: string): EventStripPicture | null {
  if (!RELATED.has(event.type) || eventStart(event) === '') return null;
  const series = seriesOf(event);
  const sequence = graph.series.get(event.id) ?? [];
  const related = sequence.length > 1 ? sequence : withSameParties(event, graph);
  if (related.length < 2) return null;
  const all = related.toSorted((a, b) => eventStart(a).localeCompare(eventStart(b)));
  const start = Math.max(0, Math.min(all.indexOf(event) - Math.floor(MOST / 2), all.length - MOST));
  return {
    tie: sequence.length > 1 ? series! : partiesOf(all, graph),
    events: all.slice(start, start + MOST).map((other) => ({
      id: other.id,
      name: other.name,
      place: placeIn(other),
      year: eventStart(other).slice(0, 4),
      shown: other === event,
      later: eventStart(other) > day.slice(0, eventStart(other).length),
    })),
  };
}

function withSameParties(event: DataRecord, graph: Graph): DataRecord[] {
  const counts = new Map<DataRecord, number>();
  for (const party of partiesIn(event)) {
    for (const other of graph.events.get(party) ?? []) {
      if (RELATED.has(other.type) && eventStart(other) !== '' && partiesIn(other).has(party))
        counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  counts.delete(event);
  return [event, ...[...counts].filter(([, count]) => count >= SHARED).map(([other]) => other)];
}

function partiesIn(event: DataRecord): Set<string> {
  return new Set(event.statements.flatMap((s) => (s.property === 'participant' && s.value !== undefined ? [s.value] : [])));
}

/** The parties that all of the events have in common: "Donald Trump und Kim Jong Un". */
function partiesOf(events: readonly DataRecord[], graph: Graph): string {
  const shared = [...partiesIn(events[0]!)].filter((party) => events.every((event) => partiesIn(event).has(party)));
  return shared
    .slice(0, SHARED)
    .map((value) => nameOf(graph, { property: 'participant', value }))
    .join(' und ');
}

/** "Elmau" of "G7-Gipfel in Elmau 2022"; the name without its year where it names no place. */
function placeIn({ name }: DataRecord): string {
  const plain = name.replace(/ \d{4}$/, '');
  return /(?:Gipfel|gipfel|Treffen|konferenz|Gespräche|Verhandlungen) (?:in|auf|von) (?:de[mr] )?(.+)$/.exec(plain)?.[1] ?? plain;
}
