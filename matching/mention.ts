/** What matching takes and gives. */
import type { Known } from '../data/annotation.ts';

/** The part of a page that is matched. `blocks` are headline, lead, subheads and paragraphs in reading order. */
export interface Article {
  url: string;
  /** day of publication, ISO `YYYY-MM-DD`, or null where the page does not tell */
  published: string | null;
  blocks: readonly string[];
  /** where each of `blocks` stands in the page, 0 the headline; absent: as they come. Given with `known`. */
  at?: readonly number[];
  /** what the page's other paragraphs, matched before, have named; absent: `blocks` are all there is */
  known?: readonly Known[];
}

/**
 * How a mention was found. name: a full name or alias. genitive: the same, inflected. compound: as part of a hyphen
 * compound. spelling: a variant that Fuse.js accepted. family: a family name that the article supports.
 * role: an office resolved by date. context: an ambiguous name that the article supports.
 */
export type Via = 'name' | 'genitive' | 'compound' | 'spelling' | 'family' | 'role' | 'context';

export interface Mention {
  /** index into `Article.blocks` */
  block: number;
  /** UTF-16 offsets in the block, `end` exclusive */
  start: number;
  end: number;
  /** record id */
  entity: string;
  /** offices: id of who held it on the article's date, where the dataset tells and the holder has a record */
  holder: string | null;
  /** places: id of the event that the sentence means by them ("2019 in Hanoi") */
  event: string | null;
  via: Via;
  /** 0 to 1, weighed in `confidence.ts`; what falls below its threshold is not reported */
  confidence: number;
}
