/** Events that come back under one name: a summit's series is what its name says without place and year. */
import type { DataRecord } from './record.ts';

/** "G7-Gipfel" of "G7-Gipfel in Elmau 2022"; null for "Gipfel in Hanoi 2019", which is of no series. */
export function seriesOf({ name, type }: DataRecord): string | null {
  if (type !== 'summit' && type !== 'conference') return null;
  const match =
    /^(.+?)(?: (?:in|auf|von|vom|zu|zur) .+)? (?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) )?\d{4}$/u.exec(
      name,
    );
  const series = match?.[1];
  return series && /-|konferenz$/.test(series) ? series : null;
}
