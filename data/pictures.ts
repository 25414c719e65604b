/** Pictures that say at a glance what words take long to say, as plain values: built in the background, drawn by `components/`. */
import type { PartialDate } from './record.ts';

/** What an item of a timeline is; it decides how it is drawn. */
export type TimelineKind = 'event' | 'term' | 'fact';

/** One dated fact that entities of the article share. */
export interface TimelineItem {
  /** unique in its timeline; handed back when the item is chosen */
  id: string;
  /** date or beginning, in the precision that is known */
  at: PartialDate;
  /** end of a span; absent for a point in time and for what still holds */
  end?: PartialDate;
  /** German words without the date: "Gipfel in Hanoi" */
  label: string;
  /** record ids of the article's entities that share it */
  entities: string[];
  kind: TimelineKind;
}
