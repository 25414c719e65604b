/** What the background answers for an article: plain values that cross the message channel as JSON. */
import type { Card } from './card.ts';
import type { Kind } from './record.ts';

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
  label: string;
  name: string;
  /** who or what this is, on the article's date */
  line: string;
  /** number of mentions */
  count: number;
  /** index into `Annotation.marks` of the first mention */
  firstMark: number;
}

/** What a mention weighs by its place: the headline says what the article is about, the lead nearly so. */
export function weightOfBlock(at: number): number {
  return [4, 2][at] ?? 1;
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
  /** German date of the dataset */
  stand: string;
}
