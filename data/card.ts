/** A finished card: what the reader sees, as plain values. Built in the background, painted by `components/fact-card.tsx`. */
import { factLines } from './card-facts.ts';
import { heldLines } from './card-held.ts';
import { linksBetween } from './card-links.ts';
import { eventLine, keyOf, lineOf, sourceOf } from './card-line.ts';
import { CLUB, wordingOf } from './card-wording.ts';
import type { Graph } from './graph.ts';
import type { CardPictures } from './pictures.ts';
import type { DataRecord, Kind } from './record.ts';

export interface Source {
  url: string;
  /** "Wikipedia", "Wikidata" or the host's name */
  label: string;
}

/** One dated fact, ready to be read. */
export interface Line {
  /** German date or span, '' where the fact has none */
  when: string;
  /** for what has no date: "Hauptstadt", "Sitz"; '' where the text says it all */
  label: string;
  text: string;
  source: Source;
  /** what the fact was compared with, null where nobody has checked it */
  checked: { against: string; on: string } | null;
  /** for what still holds: ISO date, as exact as known, on which it was last seen to hold; null where nobody has since it began */
  seen: string | null;
  /** the article is newer than `seen`: nobody can say that it held on that day */
  stale: boolean;
}

/** What ties the entity to another one that the article names. */
export interface Link {
  id: string;
  name: string;
  /** "3 Treffen"; '' where the lines need no count */
  text: string;
  /** what ties the two, at least one; meetings come oldest first */
  lines: Line[];
}

export interface Card {
  id: string;
  /** Wikidata id, or `rn:` and the record's id */
  publicId: string;
  kind: Kind;
  /** of its kind: `state`, `party`; `typeKey` leads to the word for it */
  type: string;
  name: string;
  description: string;
  /** ISO day of the article, null where the page does not tell */
  day: string | null;
  /** what held on the article's date */
  held: Line[];
  /** what holds on the dataset's date, where it differs; empty where it does not */
  today: Line[];
  /** the event that the article means by this place */
  event: { id: string; name: string; line: Line; outcome: string | null } | null;
  /** up to the day of the article */
  facts: Line[];
  /** after it */
  since: Line[];
  links: Link[];
  source: Source;
  /** ISO day of the dataset */
  stand: string;
  /** added by the background, which holds the book of pictures */
  pictures?: CardPictures;
}

export interface CardContext {
  graph: Graph;
  /** ISO day of the dataset */
  stand: string;
  /** ISO day of the article, or null */
  published: string | null;
  /** ids of the entities that the article names, weightiest first */
  others: readonly string[];
  /** place id → event id, where the article means an event by a place */
  events: ReadonlyMap<string, string>;
}

/** The id that the outside world knows a record by. */
export function publicId(record: DataRecord): string {
  return record.wikidata ?? `rn:${record.id}`;
}

/** Builds the card of a record for an article. Throws where `id` names no record. */
export function buildCard(id: string, context: CardContext): Card {
  const { graph, stand, published } = context;
  const record = graph.byId.get(id);
  if (!record) throw new Error(`no record "${id}"`);
  const held = heldLines(record, graph, published ?? stand);
  const today = published === null ? [] : todayLines(record, held, context);
  const links = linksBetween(record, graph, context.others, published ?? stand);
  const event = graph.byId.get(context.events.get(id) ?? '');
  return {
    id,
    publicId: publicId(record),
    kind: record.kind,
    type: record.type,
    name: record.name,
    description: record.description,
    day: published,
    held,
    today,
    event: event ? eventBlock(event) : null,
    ...factLines(record, graph, context, { lines: [...held, ...today], ties: new Set(links.map((link) => link.id)) }),
    links,
    source: sourceOf(record.source),
    stand,
  };
}

/** What holds now where it is not what held then; where nothing does any more, that it ended. */
function todayLines(record: DataRecord, held: readonly Line[], { graph, stand }: CardContext): Line[] {
  const now = heldLines(record, graph, stand);
  const known = new Set(held.map(keyOf));
  const fresh = now.filter((line) => !known.has(keyOf(line)));
  if (fresh.length > 0 || now.length > 0 || held.length === 0 || record.kind === 'event') return fresh;
  const died = record.statements.find((s) => s.property === 'died');
  if (died) return [{ ...lineOf(record, died), text: wordingOf(record, died, graph, { day: stand, stand })!.text }];
  return [{ ...held[0]!, when: '', text: endOf(record, held), seen: null, stale: false }];
}

function endOf(record: DataRecord, held: readonly Line[]): string {
  if (record.kind !== 'person') return 'gilt nicht mehr';
  if (held[0]!.text.startsWith(CLUB)) return 'nicht mehr dort';
  return held.length > 1 ? 'nicht mehr in diesen Ämtern' : 'nicht mehr in diesem Amt';
}

function eventBlock(event: DataRecord): Card['event'] {
  return {
    id: event.id,
    name: event.name,
    line: eventLine(event, event.name),
    outcome: event.statements.find((s) => s.property === 'outcome')?.text ?? event.description,
  };
}
