import { expect, test } from 'vitest';
import { found } from './engine.ts';

/** Names that several records share, or that are words too: the article decides, or nobody does. */
test.each<[published: string, blocks: string[], mentions: string[]]>([
  // two of a family name
  ['2025-03-01', ['Müller sprach.'], []],
  ['2025-03-01', ['Thomas Müller traf zweimal. Müller jubelte.'], ['Thomas Müller=thomas-mueller', 'Müller=thomas-mueller']],
  ['2018-04-13', ['VW trennt sich von Matthias Müller. Müller war seit 2015 Chef.'], ['VW=volkswagen']],
  // a state, a US state and a given name
  ['2025-03-01', ['Georgia Müller gewann den Lauf.'], []],
  ['2025-03-01', ['In Georgien wird protestiert.'], ['Georgien=georgien']],
  // words that are parties too
  ['2025-03-01', ['Die Linke im Stadion sang, im Grünen wurde gegrillt, eine Union der Kulturen.'], []],
  ['2025-03-01', ['SPD und Grüne stimmten zu, die Linke nicht.'], ['SPD=spd', 'Grüne=gruene', 'Linke=linke']],
  [
    '2025-03-01',
    ['CDU-Chef Friedrich Merz will, dass die Union regiert.'],
    ['CDU-Chef=cdu-chef>friedrich-merz', 'Friedrich Merz=friedrich-merz', 'Union=unionsfraktion'],
  ],
  // a town that is a meal
  ['2025-03-01', ['Das Essen kam spät.'], []],
  ['2025-03-01', ['Der Zug fährt nach Essen und Halle.'], ['Essen=essen', 'Halle=halle']],
])('%s %j', (published, blocks, mentions) => {
  expect(found(blocks, published)).toEqual(mentions);
});
