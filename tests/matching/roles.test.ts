import { expect, test } from 'vitest';
import { found } from './engine.ts';

test.each<[published: string | null, text: string, mentions: string[]]>([
  // nobody can be named
  [null, 'Der US-Präsident sprach.', ['US-Präsident=praesident-der-usa']],
  ['2025-10-27', 'Der AfD-Chef sprach.', []],
  ['2025-10-27', 'Die britische Königin kam.', []],
  ['2025-10-27', 'Donald Trump, damals US-Präsident, schwieg.', ['Donald Trump=donald-trump']],
  ['2025-10-27', 'Der Kanzler der Hochschule sprach.', []],
  // another country's office of the same name
  [
    '2023-10-27',
    'Österreichs Bundeskanzler kam.',
    ['Österreichs=oesterreich', 'Bundeskanzler=bundeskanzler-von-oesterreich>karl-nehammer'],
  ],
  // the same words, another day
  ['2025-10-27', 'Der US-Präsident sprach.', ['US-Präsident=praesident-der-usa>donald-trump']],
  ['2022-10-27', 'Der US-Präsident sprach.', ['US-Präsident=praesident-der-usa>joe-biden']],
  ['2010-10-27', 'Der US-Präsident sprach.', ['US-Präsident=praesident-der-usa>barack-obama']],
  ['2019-05-01', 'Die Bundeskanzlerin sprach.', ['Bundeskanzlerin=bundeskanzler>angela-merkel']],
  ['2025-01-15', 'Der Bundeskanzler sprach.', ['Bundeskanzler=bundeskanzler>olaf-scholz']],
  ['2025-06-15', 'Der Bundeskanzler sprach.', ['Bundeskanzler=bundeskanzler>friedrich-merz']],
  // beside the jurisdiction
  ['2025-10-27', 'Der japanische Kaiser empfing ihn.', ['japanische Kaiser=kaiser-von-japan>naruhito']],
  ['2025-10-27', 'Er traf Chinas Präsidenten.', ['Chinas=china', 'Präsidenten=praesident-der-volksrepublik-china>xi-jinping']],
  ['2025-10-27', 'Er traf den Präsidenten von China.', ['Präsidenten=praesident-der-volksrepublik-china>xi-jinping', 'China=china']],
  ['2025-10-27', 'Die japanische Regierungschefin kam.', ['japanische Regierungschefin=ministerpraesident-von-japan>sanae-takaichi']],
  ['2025-10-27', 'Nordkoreas Machthaber schwieg.', ['Nordkoreas=nordkorea', 'Machthaber=fuehrer-von-nordkorea>kim-jong-un']],
  [
    '2025-10-27',
    'Die Sprecherin des Weißen Hauses kam.',
    ['Sprecherin=sprecher-des-weissen-hauses>karoline-leavitt', 'Weißen Hauses=weisses-haus'],
  ],
  // with the name behind it
  ['2025-10-27', 'US-Präsident Donald Trump kam.', ['US-Präsident=praesident-der-usa>donald-trump', 'Donald Trump=donald-trump']],
  ['2025-10-27', 'Präsident Trump kam.', ['Präsident=praesident-der-usa>donald-trump', 'Trump=donald-trump']],
  ['2025-10-27', 'US-Präsident Biden hatte das zugesagt.', ['Biden=joe-biden']],
  // the word alone, after the article has said whose
  [
    '2025-10-27',
    'Der US-Präsident kam. Der Präsident lächelte.',
    ['US-Präsident=praesident-der-usa>donald-trump', 'Präsident=praesident-der-usa>donald-trump'],
  ],
  ['2025-10-27', 'Der Präsident lächelte.', []],
])('%s: %s', (published, text, mentions) => {
  expect(found(text, published)).toEqual(mentions);
});
