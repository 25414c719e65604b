/** A finished card: what the reader sees, as plain values. Built in the background, painted by `components/fact-card.tsx`. */
import { formatDate } from './dates.ts';
import { factLines } from './card-facts.ts';
import { heldLines } from './card-held.ts';
import { linksBetween } from './card-links.ts';
import { lineOf, sourceOf } from './card-line.ts';
import type { Graph } from './graph.ts';
import { TYPE_LABELS } from './labels.ts';
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
  text: string;
  source: Source;
  /** what the fact was compared with, null where nobody has checked it */
  checked: { against: string; on: string } | null;
  /** for what still holds: "August 2026", the date on which it was last seen to hold */
  seen: string | null;
  /** the article is newer than `seen`: nobody can say that it held on that day */
  stale: boolean;
}

/** What ties the entity to another one that the article names. */
export interface Link {
  id: string;
  name: string;
  text: string;
}

export interface Card {
  id: string;
  /** Wikidata id, or `rn:` and the record's id */
  publicId: string;
  kind: Kind;
  /** German word for the record's type: "Staat", "Partei" */
  label: string;
  name: string;
  description: string;
  /** German day of the article, null where the page does not tell */
  articleDate: string | null;
  /** what held on the article's date */
  held: Line[];
  /** what holds on the dataset's date, where it differs; empty where it does not */
  today: Line[];
  /** the event that the article means by this place */
  event: { id: string; name: string; line: Line; outcome: string | null } | null;
  facts: Line[];
  links: Link[];
  source: Source;
  /** German date of the dataset */
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
  const now = published === null ? [] : heldLines(record, graph, stand);
  const event = graph.byId.get(context.events.get(id) ?? '');
  return {
    id,
    publicId: publicId(record),
    kind: record.kind,
    label: TYPE_LABELS[record.type] ?? record.type,
    name: record.name,
    description: record.description,
    articleDate: published === null ? null : formatDate(published),
    held,
    today: differs(held, now) ? todayLines(record, held, now) : [],
    event: event ? eventBlock(event) : null,
    facts: factLines(record, graph, context),
    links: linksBetween(record, graph, context.others),
    source: sourceOf(record.source),
    stand: formatDate(stand),
  };
}

const keyOf = ({ text, when }: Line) => `${text}|${when}`;

function differs(a: readonly Line[], b: readonly Line[]): boolean {
  return a.map(keyOf).join() !== b.map(keyOf).join();
}

/** What holds now; where nothing does any more, that it ended. */
function todayLines(record: DataRecord, held: readonly Line[], now: readonly Line[]): Line[] {
  const known = new Set(held.map(keyOf));
  const fresh = now.filter((line) => !known.has(keyOf(line)));
  if (fresh.length > 0) return fresh;
  if (now.length > 0 || record.kind === 'event') return [];
  const died = record.statements.find((s) => s.property === 'died');
  if (died) return [{ ...lineOf(record, died), text: 'gestorben' }];
  return held.slice(0, 1).map((line) => ({
    ...line,
    when: '',
    text: record.kind === 'person' ? 'nicht mehr in diesem Amt' : 'gilt nicht mehr',
    seen: null,
    stale: false,
  }));
}

function eventBlock(event: DataRecord): Card['event'] {
  const date = event.statements.find((s) => s.property === 'date')!;
  const line = { ...lineOf(event, date), text: event.name };
  return {
    id: event.id,
    name: event.name,
    line,
    outcome: event.statements.find((s) => s.property === 'outcome')?.text ?? event.description,
  };
}
