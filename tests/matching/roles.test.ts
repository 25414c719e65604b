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
  // offices of several words
  ['2025-11-06', 'Der frühere Generalsekretär der Vereinten Nationen kam.', ['Vereinten Nationen=vereinte-nationen']],
  ['2025-11-06', 'Der stellvertretende Generalsekretär der Nato kam.', ['Nato=nato']],
  ['2025-11-06', 'Die designierte Präsidentin der EU-Kommission schwieg.', ['EU-Kommission=eu-kommission']],
  ['2025-11-06', 'Nach der Wahl. Vorsitzender der SPD in Moers ist ein Bäcker.', ['SPD=spd']],
  ['2025-11-06', 'Der Präsident der Vereinten Nationen gab es nie.', ['Vereinten Nationen=vereinte-nationen']],
  [
    '2025-11-06',
    'Der Generalsekretär der Vereinten Nationen kam.',
    ['Generalsekretär=un-generalsekretaer>antonio-guterres', 'Vereinten Nationen=vereinte-nationen'],
  ],
  [
    '2025-11-06',
    'Die Präsidentin der EU-Kommission kam.',
    ['Präsidentin=eu-kommissionspraesident>ursula-von-der-leyen', 'EU-Kommission=eu-kommission'],
  ],
  ['2025-11-06', 'Der Chef des Bundeskanzleramts kam.', ['Chef=kanzleramtschef>thorsten-frei', 'Bundeskanzleramts=kanzleramt']],
  [
    '2025-11-06',
    'Der Bundesminister der Verteidigung kam.',
    ['Bundesminister der Verteidigung=bundesverteidigungsminister>boris-pistorius'],
  ],
  ['2025-11-06', 'Er rief den Präsidenten der Ukraine an.', ['Präsidenten=praesident-der-ukraine>wolodymyr-selenskyj', 'Ukraine=ukraine']],
  [
    '2025-11-06',
    'Der amtierende Ministerpräsident der Niederlande sprach.',
    ['Ministerpräsident=ministerpraesident-der-niederlande>dick-schoof', 'Niederlande=niederlande'],
  ],
  // two lead together: the name behind decides
  ['2025-11-06', 'Der Vorsitzende der SPD kam.', ['SPD=spd']],
  [
    '2025-11-06',
    'Der Vorsitzende der SPD, Lars Klingbeil, kam.',
    ['Vorsitzende=spd-chef>lars-klingbeil', 'SPD=spd', 'Lars Klingbeil=lars-klingbeil'],
  ],
  // a branch of the party has a head of its own
  ['2025-03-20', 'Thüringen wählt. In Thüringen sprach der FDP-Chef.', ['Thüringen=thueringen', 'Thüringen=thueringen']],
  ['2025-03-20', 'Der CDU-Landeschef sprach.', []],
  // several at once, a body that nobody knows, a man for a woman
  ['2025-07-01', 'Die Gouverneure Greg Abbott und Ron DeSantis kamen.', ['Greg Abbott=greg-abbott', 'Ron DeSantis=ron-desantis']],
  ['2025-10-27', 'Der US-Präsident kam. Der Präsident des Sambavereins auch.', ['US-Präsident=praesident-der-usa>donald-trump']],
  [
    '2025-09-11',
    'Die Schweizer Bundespräsidentin wartet. Der Präsident rief nicht an.',
    ['Schweizer Bundespräsidentin=bundespraesident-der-schweiz>karin-keller-sutter'],
  ],
  // the word alone, where the article names the holder and the state
  [
    '2025-10-27',
    'Emmanuel Macron regiert Frankreich. Der Präsident schwieg.',
    ['Emmanuel Macron=emmanuel-macron', 'Frankreich=frankreich', 'Präsident=praesident-von-frankreich>emmanuel-macron'],
  ],
  // the chancellor with a name is the one of that name, and the next one too
  [
    '2025-05-13',
    'In Wien sprach Bundeskanzler Christian Stocker. Der Kanzler lächelte.',
    [
      'Wien=wien',
      'Bundeskanzler=bundeskanzler-von-oesterreich>christian-stocker',
      'Christian Stocker=christian-stocker',
      'Kanzler=bundeskanzler-von-oesterreich>christian-stocker',
    ],
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
