/** The dated facts that the article's entities share, drawn, with the article's own day on the same axis. */
import type { TimelineItem } from '../data/pictures.ts';

export interface TimelineProps {
  /** in any order; more than about twelve are too many to read */
  items: readonly TimelineItem[];
  /** ISO day of the article, null where the page does not tell */
  day: string | null;
  /** CSS pixels that the drawing may take */
  width?: number;
  /** id of the record that the reader looks at: its items are emphasised */
  current?: string | null;
  /** makes the items buttons: the reader chose one */
  choose?: (item: TimelineItem) => void;
}
