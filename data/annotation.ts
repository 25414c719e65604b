/** What the background answers for an article: plain values that cross the message channel as JSON. */
import type { Card } from './card.ts';
import type { TimelineItem } from './pictures.ts';
import type { Kind } from './record.ts';
import type { Relation } from './relations.ts';

/** A stretch of text and the card that it opens. */
export interface Mark {
  /** index of the block, UTF-16 offsets in it (`end` exclusive) */
  block: number;
  start: number;
  end: number;
  /** the name as written */
  text: string;
  /** record id of what is named; `holder` is who held it, where it is an office */
  entity: string;
  holder: string | null;
  /** places: the event that is meant by them here */
  event: string | null;
  /** key of `Annotation.cards`: the card that opens, the holder's where there is one */
  card: string;
}

/** A line of the popup's summary. */
export interface SummaryEntry {
  id: string;
  kind: Kind;
  type: string;
  name: string;
  /** who or what this is: what held on the article's date, or the record's description */
  line: string;
  /** number of mentions */
  count: number;
  /** page where it can be verified */
  source: string;
}

/** What a mention weighs by its place: the headline says what the article is about, the lead nearly so. */
export function weightOfBlock(at: number): number {
  return [4, 2][at] ?? 1;
}

/** An entity of an article with its number of mentions and the sum of their weights, above 0. */
export interface Weighed {
  id: string;
  count: number;
  weight: number;
}

/** What the paragraphs that are not sent again have named: enough to go on reading, and to weigh the whole article. */
export interface Known {
  entity: string;
  holder: string | null;
  event: string | null;
  /** number of mentions, and the sum of their weights (`weightOfBlock`) */
  count: number;
  weight: number;
}

export interface Annotation {
  marks: Mark[];
  cards: Record<string, Card>;
  /** weightiest first */
  summary: SummaryEntry[];
  /** dated facts that the article's entities share, in the order of time */
  timeline: TimelineItem[];
  /** what the people named have to do with each other, weightiest first */
  relations: Relation[];
  /** German date of the dataset */
  stand: string;
}

/** What popup and panel show of an annotation: without marks and cards, a tenth of it. */
export type Glance = Omit<Annotation, 'marks' | 'cards'>;

export function glanceOf({ summary, timeline, relations, stand }: Annotation): Glance {
  return { summary, timeline, relations, stand };
}

/** Index into `marks` of the first mention of a record, or of the role or place that stands for it; -1 where there is none. */
export function firstMarkOf(marks: readonly Mark[], id: string): number {
  return marks.findIndex(({ entity, holder, event }) => entity === id || holder === id || event === id);
}
