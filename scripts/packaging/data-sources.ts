/** Packages of which no code ships but data does, in whatever form: they are named in the notices like the code. */
import type { SharedData } from './notices.ts';

export interface DataSource {
  /** name on npm; its licence is read from there */
  package: string;
  /** what of it ships, and in which form */
  use: string;
}

export const DATA_SOURCES: readonly DataSource[] = [
  {
    package: '@faker-js/faker',
    use: 'Given names of many languages, as part of a Bloom filter: which names went in cannot be read back.',
  },
  {
    package: 'all-the-german-words',
    use: 'German nouns of up to nine letters, as part of a Bloom filter: which words went in cannot be read back. The list was made from the German Wiktionary (https://de.wiktionary.org/, CC BY-SA) and the Letterpress word list (https://github.com/atebits/Words); no entry, definition or other text of either is contained.',
  },
  {
    package: 'country-flag-icons',
    use: 'Flags of states and territories, as path data.',
  },
  {
    package: 'gender-detection-from-name',
    use: 'Given names in German, English, Italian and Turkish, as part of a Bloom filter: which names went in cannot be read back.',
  },
  {
    package: 'us-atlas',
    use: 'Borders of US states on the locator maps, simplified, as path data. They come from the US Census Bureau (public domain).',
  },
  {
    package: 'world-atlas',
    use: 'Borders of states on the locator maps, simplified, as path data. They come from Natural Earth (public domain).',
  },
];

/** Data that was taken over from elsewhere than npm. */
export const OTHER_SOURCES: readonly SharedData[] = [
  {
    from: {
      name: 'GeoNames',
      version: '',
      licence: 'CC-BY-4.0',
      author: undefined,
      homepage: 'https://www.geonames.org',
      licenceTexts: [],
    },
    use: 'Coordinates of cities on the locator maps, rounded; data/geography.json names the entry of each.',
  },
];
