/** Times as Wikibase writes them → partial ISO dates. https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON */
import type { PartialDate } from '../../data/record.ts';

/** Wikibase's numbers for precision; what is coarser than a year is no date for a card. */
const YEAR = 9;
const MONTH = 10;
const DAY = 11;

const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

/**
 * "+1961-03-07T00:00:00Z" at precision 11 → "1961-03-07"; at 9 → "1961". Undefined for decades and centuries, and for
 * years before Christ. Of a date in the Julian calendar only the year is kept: its day is another one in ours.
 */
export function partialDateOf(time: string, precision: number, calendar = ''): PartialDate | undefined {
  const match = /^\+?0*(\d{4})-(\d\d)-(\d\d)/.exec(time);
  if (!match || precision < YEAR) return undefined;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  if (precision === YEAR || calendar === JULIAN || month === '00') return year;
  if (precision === MONTH || day === '00') return `${year}-${month}`;
  return precision >= DAY ? `${year}-${month}-${day}` : undefined;
}
