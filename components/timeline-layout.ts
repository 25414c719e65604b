/** Where the dots and the labels of a timeline stand. Time runs downwards and to scale; labels keep their distance. Pure. */
import type { TimelineItem } from '../data/pictures.ts';
import { roundYears, yearsOf } from '../data/time-axis.ts';

/** Height of a label, CSS pixels: a date above one line of text. */
export const ROW = 38;
/** The article's day is one line. */
const DAY_ROW = 24;
/** Room above the first and below the last dot, CSS pixels. */
const MARGIN = 8;
/** A year written beside the axis needs this much height. */
const YEAR = 34;

export type TimelineRow =
  | { type: 'item'; item: TimelineItem; at: number; end: number | null; middle: number }
  | { type: 'day'; day: string; at: number; middle: number };

export interface TimelineLayout {
  /** CSS pixels */
  height: number;
  /** from the earliest to the latest; `at` and `end` are on the axis, `middle` is the label's, all in CSS pixels from the top */
  rows: TimelineRow[];
  years: { label: string; at: number }[];
}

/** Places items and the article's day (ISO, null where unknown). No two labels overlap, and their order is that of time. */
export function layoutTimeline(items: readonly TimelineItem[], day: string | null): TimelineLayout {
  const entries = [
    ...items.map((item) => ({
      item,
      start: yearsOf(item.at, 'start'),
      end: item.end === undefined ? null : yearsOf(item.end, 'end'),
      size: ROW,
    })),
    ...(day === null ? [] : [{ item: null, start: yearsOf(day, 'start'), end: null, size: DAY_ROW }]),
  ].toSorted((a, b) => a.start - b.start);
  if (entries.length === 0) return { height: 0, rows: [], years: [] };
  const height = entries.reduce((sum, { size }) => sum + size, 2 * MARGIN);
  const from = entries[0]!.start;
  const to = Math.max(...entries.map(({ start, end }) => Math.max(start, end ?? start)));
  const at = (years: number) => (to === from ? height / 2 : MARGIN + ((years - from) / (to - from)) * (height - 2 * MARGIN));
  const middles = spread(
    entries.map(({ start, size }) => ({ wish: at(start), size })),
    height,
  );
  const rows = entries.map(({ item, start, end }, index): TimelineRow => {
    const place = { at: at(start), middle: middles[index]! };
    return item === null ? { type: 'day', day: day!, ...place } : { type: 'item', item, end: end === null ? null : at(end), ...place };
  });
  const years = roundYears(from, to, Math.max(2, Math.floor(height / YEAR))).map((year) => ({ label: String(year), at: at(year) }));
  return { height, rows, years };
}

interface Block {
  /** sum of the wishes, each moved by what stands before it in the block */
  sum: number;
  count: number;
  size: number;
}

/**
 * Middles for labels of given sizes, as near to their wishes as their order and their sizes allow: neighbours that
 * would overlap are pooled and stand around their common mean. Linear in the number of labels.
 */
export function spread(labels: readonly { wish: number; size: number }[], height: number): number[] {
  const blocks: Block[] = [];
  const top = ({ sum, count, size }: Block) => Math.min(Math.max(0, sum / count), height - size);
  for (const { wish, size } of labels) {
    let block: Block = { sum: wish - size / 2, count: 1, size };
    let before = blocks.at(-1);
    while (before && top(before) + before.size > top(block)) {
      block = {
        sum: before.sum + block.sum - block.count * before.size,
        count: before.count + block.count,
        size: before.size + block.size,
      };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  let next = 0;
  for (const block of blocks) {
    let y = top(block);
    for (let index = 0; index < block.count; index += 1, next += 1) {
      const { size } = labels[next]!;
      middles.push(y + size / 2);
      y += size;
    }
  }
  return middles;
}
