/** Partial ISO dates ("2019", "2019-02", "2019-02-28"): comparing and writing them in German. */
import type { PartialDate } from './record.ts';

/**
 * The ISO day that a page's date means, or null for nonsense. Takes what ntv's pages write: ISO with or without time
 * and zone, and `2023-04-28 18:11:01.0` of the older pages, which is local time.
 */
export function dayOf(date: string | null | undefined): string | null {
  const match = /^\s*((?:19|20)\d{2}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}\S*?(Z|[+-]\d{2}:?\d{2})?)?\s*$/.exec(date ?? '');
  if (!match) return null;
  const [whole, day = '', zone] = match;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  if (zone === undefined) return day;
  const moment = Date.parse(whole.trim().replace(' ', 'T'));
  return Number.isNaN(moment) ? day : germanDay(moment);
}

const HOUR = 3_600_000;

/**
 * A timestamp with a zone counts by the day in Germany, where the articles are dated. Summer time is as it has been since
 * 1996. `Intl` says the same, but setting it up costs each page 15 ms, before anything is read.
 */
function germanDay(moment: number): string {
  const year = new Date(moment).getUTCFullYear();
  const isSummer = lastSunday(year, 2) <= moment && moment < lastSunday(year, 9);
  return new Date(moment + (isSummer ? 2 : 1) * HOUR).toISOString().slice(0, 10);
}

/** When the clocks change: 1:00 UTC on the last Sunday of a month of 31 days (`month` counts from 0), ms. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
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
  if (fromMonth && toMonth && fromYear === toYear) return `${formatDate(from).replace(` ${fromYear}`, '')} – ${formatDate(to)}`;
  return `${formatDate(from)} – ${formatDate(to)}`;
}

/** Whole years between two days; null where either is less precise than a day. */
export function yearsBetween(from: PartialDate, to: string): number | null {
  if (from.length < 10 || to.length < 10) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
