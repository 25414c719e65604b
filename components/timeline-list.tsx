/** The dated facts that the article's entities share, as a list along a line, with the article's own day among them. */
import { formatDate, formatSpan } from '../data/dates.ts';
import type { TimelineItem } from '../data/pictures.ts';
import { useTexts } from './texts.ts';

export interface TimelineListProps {
  /** in the order of time */
  items: readonly TimelineItem[];
  /** ISO day of the article, null where the page does not tell */
  day: string | null;
  /** record id of what is being read, where somebody follows along */
  current?: string | null | undefined;
  choose: (item: TimelineItem) => void;
}

export function TimelineList({ items, day, current, choose }: TimelineListProps) {
  const text = useTexts();
  if (items.length === 0) return null;
  // a year or month that the day lies in begins before it
  const before = day === null ? items.length : items.filter(({ at }) => at <= day).length;
  const entry = (item: TimelineItem) => (
    <li key={item.id} class={item.kind} aria-current={current && item.entities.includes(current) ? 'true' : undefined}>
      <button type="button" onClick={() => choose(item)}>
        <span class="when">{whenOf(item)}</span>
        <span class="what">{item.label}</span>
      </button>
    </li>
  );
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{text('popupTimeline')}</h2>
      <ol lang="de">
        {items.slice(0, before).map(entry)}
        {day !== null && (
          <li class="today">
            <span class="when">{formatDate(day)}</span>
            <span class="what" lang="">
              {text('popupThisArticle')}
            </span>
          </li>
        )}
        {items.slice(before).map(entry)}
      </ol>
    </section>
  );
}

/** An event without an end was on that day; a term without one still runs. */
function whenOf({ at, end, kind }: TimelineItem): string {
  return end === undefined && kind === 'event' ? formatDate(at) : formatSpan(at, end);
}
