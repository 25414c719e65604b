/** What the background answers for an article: plain values that cross the message channel as JSON. */
import type { Card } from './card.ts';
import type { Kind } from './record.ts';

/** A stretch of text and the card that it opens. */
export interface Mark {
  /** index of the block, UTF-16 offsets in it (`end` exclusive) */
  block: number;
  start: number;
  end: number;
  /** key of `Annotation.cards` */
  card: string;
}

/** A line of the popup's summary. */
export interface SummaryEntry {
  id: string;
  kind: Kind;
  label: string;
  name: string;
  /** who or what this is, on the article's date */
  line: string;
  /** number of mentions */
  count: number;
  /** index into `Annotation.marks` of the first mention */
  firstMark: number;
}

export interface Annotation {
  marks: Mark[];
  cards: Record<string, Card>;
  /** weightiest first */
  summary: SummaryEntry[];
  /** German date of the dataset */
  stand: string;
}
