/** Partial ISO dates ("2019", "2019-02", "2019-02-28"): comparing and writing them in German. */
import type { PartialDate } from './record.ts';

/** The day that a date string of any kind means in the reader's clock, or null for nonsense. Takes what ntv's pages write, ISO or `2023-04-28 18:11:01.0`. */
export function dayOf(date: string | null | undefined): string | null {
  const match = /^\s*((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[T ]|\s*$)/.exec(date ?? '');
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

/** Where `day` lies in a span: 'inside' for certain, 'outside' for certain, or 'maybe' (the precision does not tell). */
export function within(day: string, from: PartialDate | undefined, to: PartialDate | undefined): 'inside' | 'outside' | 'maybe' {
  if (from !== undefined && day.slice(0, from.length) < from) return 'outside';
  if (to !== undefined && day.slice(0, to.length) > to) return 'outside';
  const unsureStart = from !== undefined && from.length < 10 && day.startsWith(from);
  const unsureEnd = to !== undefined && to.length < 10 && day.startsWith(to);
  return unsureStart || unsureEnd ? 'maybe' : 'inside';
}

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

/** "28. Februar 2019", "Februar 2019" or "2019". */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (!month) return year!;
  const name = MONTHS[Number(month) - 1]!;
  return day ? `${Number(day)}. ${name} ${year}` : `${name} ${year}`;
}

/** "27./28. Februar 2019", "2006–2007", "seit 21. Oktober 2025", "bis 2020". */
export function formatSpan(from: PartialDate | undefined, to: PartialDate | undefined): string {
  if (from === undefined) return to === undefined ? '' : `bis ${formatDate(to)}`;
  if (to === undefined) return `seit ${formatDate(from)}`;
  if (from === to) return formatDate(from);
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  if (fromDay && toDay && fromYear === toYear && fromMonth === toMonth) {
    const glue = Number(toDay) - Number(fromDay) === 1 ? './' : '.–';
    return `${Number(fromDay)}${glue}${formatDate(to)}`;
  }
  if (!fromMonth && !toMonth) return `${from}–${to}`;
  return `${formatDate(from)} – ${formatDate(to)}`;
}

/** Whole years between two days; null where either is less precise than a day. */
export function yearsBetween(from: PartialDate, to: string): number | null {
  if (from.length < 10 || to.length < 10) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
