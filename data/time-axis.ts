/** Partial dates as positions in time, and the years to write beneath an axis. */
import type { PartialDate } from './record.ts';

/** Steps between the years that are written, in the order in which they are tried. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** A date as a number of years; what is not known counts from its beginning, or up to its end. */
export function yearsOf(date: PartialDate, edge: 'start' | 'end'): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + (edge === 'end' ? 1 : 0);
  if (day === undefined) return year + (month - (edge === 'end' ? 0 : 1)) / 12;
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Round years within a stretch of time, at most `most` of them and where possible at least two. */
export function roundYears(from: number, to: number, most: number): number[] {
  for (const step of STEPS) {
    const first = Math.ceil(from / step) * step;
    const count = Math.floor((to - first) / step) + 1;
    if (count <= most) return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step);
  }
  return [];
}
