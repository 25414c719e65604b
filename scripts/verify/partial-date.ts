/** Comparison of ISO dates of unequal precision: "2019", "2019-02", "2019-02-28". */

/** `confirms`: equal as far as ours goes. `silent`: equal as far as theirs goes, which is less. */
export type DateVerdict = 'confirms' | 'contradicts' | 'silent';

/**
 * Holds `ours` against `theirs`. `slack` is the number of days by which theirs may be off (a handing over around
 * midnight). With `padded`, theirs may be a year or month that was filled up with -01.
 */
export function compareDates(ours: string, theirs: string, { padded = false, slack = 0 } = {}): DateVerdict {
  if (!/^\d{4}(-\d\d){0,2}$/.test(theirs)) return 'silent';
  if (theirs.startsWith(ours)) return 'confirms';
  if (ours.startsWith(theirs)) return 'silent';
  if (padded && ours.startsWith(unpad(theirs))) return 'silent';
  if (theirs.length < 10) return 'contradicts';
  return [-slack, slack].some((days) => addDays(theirs, days).startsWith(ours)) ? 'confirms' : 'contradicts';
}

/** The ISO day `days` after the ISO day `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

/** What a padded date surely says: "1972-01-01" is 1972, "2017-05-01" is 2017-05. */
function unpad(date: string): string {
  return date.replace(/-01$/, '').replace(/^(\d{4})-01$/, '$1');
}

/** Days from `a` to `b`; both are filled up to the first day that they can mean. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(firstDay(b)) - Date.parse(firstDay(a))) / DAY;
}

function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date can mean: 2022-12-31 for "2022". */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Years between two dates, from their year alone. */
export function yearsBetween(a: string, b: string): number {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
}
