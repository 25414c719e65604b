import { expect, test } from 'vitest';
import { found } from './engine.ts';

/** Signs beside a name that somebody or something else is meant, and the like of them that are none. */
test.each<[published: string, text: string, mentions: string[]]>([
  // titles and names of things in quotation marks
  ['2025-08-03', 'Im Kino läuft die Komödie "Berlin, Berlin und kein Ende".', []],
  ['2025-08-03', 'Er las aus dem Roman „Der Trafikant von Kiew“.', []],
  ['2025-08-03', 'Auf dem Ausflugsschiff "MS Deutschland" gab es Streit.', []],
  ['2025-08-03', 'Auf dem Kreuzfahrtschiff "Europa" gab es Streit.', []],
  ['2025-08-03', 'Er sagte: "Berlin hat Fehler gemacht."', ['Berlin=berlin']],
  ['2025-08-03', 'Nach dem Film sagte er: "Paris war schön."', ['Paris=paris']],
  ['2025-08-03', 'Die Rockband Boston fuhr nach Hamburg.', ['Hamburg=hamburg']],
  // an age that the person cannot have
  ['2025-05-31', 'Der 34-jährige Andreas Scheuer aus Bingen verlor zwei Zähne.', []],
  ['2025-05-31', 'Olaf Scholz (23) gewann das Turnier. Scholz jubelte.', []],
  ['2025-05-31', 'Der 66-jährige Olaf Scholz trat ab.', ['Olaf Scholz=olaf-scholz']],
  ['2025-05-31', 'Olaf Scholz (66) trat ab.', ['Olaf Scholz=olaf-scholz']],
  // places with numbers
  ['2024-08-05', 'Seit Sydney 2000 fehlten sie.', []],
  ['2024-08-05', 'Sie gewannen in Leipzig 6:0.', ['Leipzig=leipzig']],
  ['2024-08-05', 'Für Italien 24 Spieler zu finden war schwer.', ['Italien=italien']],
  // a city that is a given name
  ['2025-03-03', 'Mit Basel Adra sprach niemand, mit Sydney Sweeney alle.', []],
  ['2025-03-03', 'In Basel Adra zu treffen war Zufall.', ['Basel=basel']],
  // titles before names
  ['2024-03-03', 'First Lady Jill Biden kam.', ['Jill Biden=jill-biden']],
  // a long noun before a name is no given name
  ['2024-08-27', 'Hier sprach AfD-Spitzenkandidat Björn Höcke.', ['AfD-Spitzenkandidat=afd', 'Björn Höcke=bjoern-hoecke']],
  // clubs that the dataset does not have, parties behind "im"
  ['2025-09-17', 'Gegen Olympique Marseille spielte auch der SV Essen.', []],
  ['2026-03-12', 'Im Grünen wurde gegrillt, im Fidesz gestritten.', ['Fidesz=fidesz']],
  // family names that are words, at the head of a sentence
  ['2026-03-12', 'Stephan Weil kam spät. Weil das Land wartet, ging es gleich los.', ['Stephan Weil=stephan-weil']],
  [
    '2021-03-12',
    'Stephan Weil regiert in Niedersachsen für die SPD. Weil sagte nichts.',
    ['Stephan Weil=stephan-weil', 'Niedersachsen=niedersachsen', 'SPD=spd', 'Weil=stephan-weil'],
  ],
  // what comes back every few years
  ['2024-08-05', 'Sie spielten bei diesen Olympischen Spielen stark.', ['Olympischen Spielen=olympische-sommerspiele-2024']],
  ['2024-08-05', 'Er war noch nie bei Olympischen Spielen.', ['Olympischen Spielen=olympische-spiele']],
  ['2025-01-26', 'Er verlor bei den French Open 2023.', ['French Open=french-open']],
  ['2025-03-02', 'Am Sonntag begann der Ukraine-Gipfel in London.', ['Ukraine-Gipfel=ukraine-gipfel-in-london-2025', 'London=london']],
  // the noun of an event has no mark of its own beside its place
  ['2025-03-02', 'Nach dem Eklat im Weißen Haus wurde beraten.', ['Weißen Haus=weisses-haus']],
])('%s: %s', (published, text, mentions) => {
  expect(found(text, published)).toEqual(mentions);
});
