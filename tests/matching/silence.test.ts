import { expect, test } from 'vitest';
import { found } from './engine.ts';

/** What must not be marked matters most: each text, and the ids that must not be found in it. */
const TRAPS: [text: string, forbidden: string[]][] = [
  ['Melania Trump kam allein zum Empfang.', ['donald-trump']],
  ['Donald Trump schwieg. Melania Trump winkte.', []],
  ['Kim Kardashian zeigte sich in Paris.', ['kim-jong-un']],
  ['Kim Jong Un fehlte. Kim Kardashian kam.', []],
  ['Er spielte die Trumpfkarte aus.', ['donald-trump']],
  ['Das Essen war kalt. Beim Essen wurde gelacht.', ['essen']],
  ['Essen und Trinken sind verboten.', ['essen']],
  ['Hans kam zu spät. Das war Hans egal.', ['han']],
  ['Das war zu viel. Is doch klar.', ['islamischer-staat']],
  ['Sie fuhr auf der linken Spur. Die Linke Spur war frei.', ['linke']],
  ['Über Trump sprach niemand. Überraschend war das nicht.', ['uber']],
  ['Die Welt ist klein, und die Zeit vergeht.', ['die-welt', 'die-zeit', 'welt', 'zeit']],
  ['Ein Bild sagt mehr als tausend Worte.', ['bild']],
  ['Eine Union der Herzen, kein Spiegel der Gesellschaft.', ['unionsfraktion', 'der-spiegel', 'spiegel']],
  ['un und us und eu und nato stehen klein.', ['vereinte-nationen', 'usa', 'eu', 'nato']],
  ['Der frühere US-Präsident wurde erwartet.', ['praesident-der-usa', 'donald-trump', 'usa']],
  ['Der ehemalige Bundeskanzler Gerhard Schröder reiste an.', ['bundeskanzler', 'friedrich-merz']],
  ['Der damalige Bundeskanzler hatte anders entschieden.', ['bundeskanzler', 'friedrich-merz']],
  [
    'Ex-Bundeskanzler und Alt-Bundespräsident trafen sich.',
    ['bundeskanzler', 'bundespraesident', 'friedrich-merz', 'frank-walter-steinmeier'],
  ],
  ['Ein US-Präsident muss so etwas aushalten.', ['praesident-der-usa']],
  ['Er will als Bundeskanzler kandidieren.', ['bundeskanzler']],
  ['Der Kanzlerkandidat der SPD hieß anders.', ['bundeskanzler']],
  ['Der Präsident des Schützenvereins trat zurück.', ['praesident-der-usa', 'bundespraesident']],
  ['Jack London schrieb Romane, Paris Hilton nicht.', ['london', 'paris']],
  ['Die Kühne Stiftung zahlt. Klaus-Michael Kühne schweigt dazu.', []],
  ['Zölle auf Autos bleiben, sagte Müller.', ['thomas-mueller', 'herta-mueller']],
  ['Das Plakat rief zur Aktion "Irish for Trump" auf.', ['donald-trump']],
  ['Die Bank of China meldete Gewinne.', ['china']],
  ['Frau Merz aus dem dritten Stock grüßte freundlich.', ['friedrich-merz']],
  ['Das kostet 300 Millionen Euro.', ['euro']],
];

test.each(TRAPS)('%s', (text, forbidden) => {
  const entities = found(text).flatMap((mention) => mention.split('=')[1]!.split('>'));
  for (const id of forbidden) expect(entities).not.toContain(id);
});

test('a namesake beside the famous one keeps its own card', () => {
  expect(found('Donald Trump schwieg. Melania Trump winkte.')).toEqual(['Donald Trump=donald-trump', 'Melania Trump=melania-trump']);
  expect(found('Kim Jong Un fehlte. Kim Kardashian kam.')).toEqual(['Kim Jong Un=kim-jong-un', 'Kim Kardashian=kim-kardashian']);
});

test('a foundation that bears a name is not its founder', () => {
  expect(found('Die Kühne Stiftung zahlt. Klaus-Michael Kühne schweigt dazu.')).toEqual(['Klaus-Michael Kühne=klaus-michael-kuehne']);
});

test('two of a name without a hint are nobody', () => {
  expect(found('Kim lehnte ab.')).toEqual([]);
});
