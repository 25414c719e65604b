/** The dated facts that an article's entities share: what the popup's timeline draws. Pure. */
import { titleWithoutYear } from './card-line.ts';
import { titleOf } from './card-title.ts';
import { eventStart, type Graph } from './graph.ts';
import type { TimelineItem } from './pictures.ts';
import type { DataRecord, Statement } from './record.ts';
import type { Weighed } from './annotation.ts';

/** More are too many to take in at a glance. */
const MOST = 10;

/** Terms further from the article's day than this are the cards' business. Years. */
const NEAR = 3;

/** Distance in years at which a fact counts half: what is long ago explains less. */
const HALF = 6;

/** Much happens in every capital: who takes part ties more together than where it was. */
const PLACE = 0.4;

/** What the article itself names belongs on the line, whatever it ties together. */
const NAMED = 0.5;

/** A term of one person counts for less than an event of two. */
const TERM = 0.5;

interface Ranked {
  item: TimelineItem;
  rank: number;
}

/**
 * Events that the article names or that two of its entities share, and terms of its people that begin or end near its
 * day in offices of its states and organisations. The weightiest ten, in the order of time.
 * @param entities the article's, weightiest first, weights above 0
 * @param day ISO day by which nearness is judged
 */
export function timelineOf(graph: Graph, entities: readonly Weighed[], day: string): TimelineItem[] {
  const most = entities[0]?.weight ?? 1;
  const weights = new Map(entities.map(({ id, weight }) => [id, weight / most]));
  return [...sharedEvents(graph, weights, day), ...nearTerms(graph, weights, day)]
    .toSorted((a, b) => b.rank - a.rank || a.item.at.localeCompare(b.item.at))
    .slice(0, MOST)
    .map(({ item }) => item)
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

function sharedEvents(graph: Graph, weights: ReadonlyMap<string, number>, day: string): Ranked[] {
  const events = new Set<DataRecord>();
  for (const id of weights.keys()) {
    const own = graph.byId.get(id);
    if (own?.kind === 'event') events.add(own);
    for (const event of graph.events.get(id) ?? []) events.add(event);
  }
  return [...events].flatMap((event) => {
    const at = eventStart(event);
    const entities = [...new Set(event.statements.filter(takesPart).map((s) => s.value!))].filter((id) => weights.has(id));
    const tie = tieOf(graph, entities, weights);
    const named = weights.get(event.id);
    const date = event.statements.find((s) => s.property === 'date');
    if (!date || isSeries(event, date) || (named === undefined && tie === 0)) return [];
    const item: TimelineItem = { id: event.id, at, label: titleWithoutYear(event.name), entities, kind: 'event' };
    if (date.to !== undefined && date.to !== at) item.end = date.to;
    const rank = tie + (named === undefined ? 0 : NAMED + named);
    return [{ item, rank: rank * nearness(at, date.to ?? at, day) }];
  });
}

/** The French Open of 1891 are held every year: their beginning says nothing of this one. */
function isSeries({ type }: DataRecord, { on, to }: Statement): boolean {
  return on === undefined && to === undefined && (type === 'sport' || type === 'festival' || type === 'conference');
}

/**
 * How much of what the article is about an event ties together: each pair counts as much as the lighter of the two.
 * Who belongs together anyway is no pair: a president and his state, a city and its country. 0 for no pair at all.
 */
function tieOf(graph: Graph, entities: readonly string[], weights: ReadonlyMap<string, number>): number {
  let tie = 0;
  entities.forEach((a, i) => {
    for (const b of entities.slice(0, i)) {
      if (graph.neighbours.get(a)?.has(b)) continue;
      tie += Math.min(pull(graph, a, weights), pull(graph, b, weights));
    }
  });
  return tie;
}

function pull(graph: Graph, id: string, weights: ReadonlyMap<string, number>): number {
  return weights.get(id)! * (graph.byId.get(id)!.kind === 'place' ? PLACE : 1);
}

function takesPart({ property, value }: Statement): boolean {
  return value !== undefined && (property === 'participant' || property === 'location');
}

function nearTerms(graph: Graph, weights: ReadonlyMap<string, number>, day: string): Ranked[] {
  return [...weights].flatMap(([id, weight]) =>
    (graph.terms.get(id) ?? []).flatMap(({ office, holder }) => {
      const body = office.jurisdiction ?? '';
      const ground = Math.max(weights.get(office.id) ?? 0, weights.get(body) ?? 0);
      const { from, to } = holder;
      if (ground === 0 || from === undefined) return [];
      const away = Math.min(yearsAway(from, day), to === undefined ? Infinity : yearsAway(to, day));
      if (away > NEAR) return [];
      const person = graph.byId.get(id)!;
      const entities = [id, ...[office.id, body].filter((other) => weights.has(other))];
      const label = `${person.name}: ${titleOf(office, person)}`;
      const item: TimelineItem = { id: `${office.id}/${id}/${from}`, at: from, label, entities, kind: 'term' };
      if (to !== undefined) item.end = to;
      return [{ item, rank: TERM * (weight + ground) * nearness(from, to ?? from, day) }];
    }),
  );
}

/** 1 on the day itself and within the span, half of it `HALF` years away. */
function nearness(from: string, to: string, day: string): number {
  const inside = from <= day && day.slice(0, to.length) <= to;
  return inside ? 1 : HALF / (HALF + Math.min(yearsAway(from, day), yearsAway(to, day)));
}

/** Years between two dates of any precision; a year counts from its middle. */
function yearsAway(a: string, b: string): number {
  return Math.abs(inYears(a) - inYears(b));
}

function inYears(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return year! + (month === undefined ? 0.5 : (month - 1 + ((day ?? 15) - 1) / 31) / 12);
}
