/** The dated facts that the article's entities share, drawn, with the article's own day on the same axis. */
import { formatDate, formatSpan } from '../data/dates.ts';
import type { TimelineItem } from '../data/pictures.ts';
import { useTexts } from './texts.ts';
import { layoutTimeline, type TimelineRow } from './timeline-layout.ts';

export interface TimelineProps {
  /** in any order; more than about twelve are too many to read */
  items: readonly TimelineItem[];
  /** ISO day of the article, null where the page does not tell */
  day: string | null;
  /** id of the record that the reader looks at: its items are emphasised */
  current?: string | null;
  /** makes the items buttons: the reader chose one */
  choose?: (item: TimelineItem) => void;
}

/** Where the axis and the labels stand, CSS pixels from the start. */
const AXIS = 42;
const LABELS = 66;
const DOT = 3.5;

export function Timeline({ items, day, current = null, choose }: TimelineProps) {
  const texts = useTexts();
  const { height, rows, years } = layoutTimeline(items, day);
  if (rows.length === 0) return null;
  return (
    <div class="timeline" style={{ blockSize: `${height}px` }}>
      <svg width={LABELS} height={height} aria-hidden="true">
        <line class="axis" x1={AXIS} x2={AXIS} y1={0} y2={height} />
        {years.map(({ label, at }) => (
          <text key={label} x={AXIS - 10} y={at + 4} text-anchor="end">
            {label}
          </text>
        ))}
        {rows.map((row) => (
          <Mark key={keyOf(row)} row={row} current={isCurrent(row, current)} />
        ))}
      </svg>
      <ol aria-label={texts('pictureTimeline')}>
        {rows.map((row) => (
          <li
            key={keyOf(row)}
            class={[row.type, isCurrent(row, current) && 'current'].filter(Boolean).join(' ')}
            style={{ insetBlockStart: `${row.middle}px` }}
          >
            {row.type === 'day' ? (
              texts('pictureArticleDay', formatDate(row.day))
            ) : choose ? (
              <button type="button" title={row.item.label} onClick={() => choose(row.item)} data-id={row.item.id}>
                <Words item={row.item} />
              </button>
            ) : (
              <span class="words" title={row.item.label}>
                <Words item={row.item} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Words({ item }: { item: TimelineItem }) {
  const { at, end, kind, label } = item;
  const when = end === undefined && kind !== 'term' ? formatDate(at) : formatSpan(at, end);
  return (
    <>
      <span class="when">{when}</span>
      <span class="what" lang="de">
        {label}
      </span>
    </>
  );
}

/** The dot on the axis, the bar of a span, and the line that leads to the label. */
function Mark({ row, current }: { row: TimelineRow; current: boolean }) {
  const bend = AXIS + 7;
  return (
    <g class={`${row.type}${current ? ' current' : ''}`}>
      <polyline class="lead" points={`${AXIS},${row.at} ${bend},${row.at} ${LABELS - 6},${row.middle} ${LABELS},${row.middle}`} />
      {row.type === 'item' && row.end !== null && row.end - row.at > DOT && (
        <line class="span" x1={AXIS} x2={AXIS} y1={row.at} y2={row.end} />
      )}
      {row.type === 'item' && <circle cx={AXIS} cy={row.at} r={DOT} />}
      {row.type === 'day' && <line class="now" x1={AXIS - 7} x2={AXIS + 7} y1={row.at} y2={row.at} />}
    </g>
  );
}

function keyOf(row: TimelineRow): string {
  return row.type === 'day' ? 'day' : row.item.id;
}

function isCurrent(row: TimelineRow, current: string | null): boolean {
  return row.type === 'item' && current !== null && row.item.entities.includes(current);
}
