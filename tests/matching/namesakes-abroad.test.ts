import { expect, test } from 'vitest';
import { found } from './engine.ts';

/** Bodies of several states with one name: whose is meant tells the rest of the article. */
test.each<[text: string, wanted: string[], forbidden: string[]]>([
  ['Die SPD lobt, die FDP tadelt den Bundestag.', ['FDP=fdp'], ['fdp-schweiz']],
  ['CDU, Grüne und FDP streiten in Berlin über die Schweiz.', ['Grüne=gruene', 'FDP=fdp'], ['gruene-schweiz', 'fdp-schweiz']],
  ['Der Bundestag und der Bundesrat stimmen zu, Friedrich Merz unterschreibt.', ['Bundesrat=bundesrat'], ['schweizer-bundesrat']],
  ['In Bern streitet Karin Keller-Sutter mit der SVP, die FDP schweigt.', ['FDP=fdp-schweiz'], ['fdp']],
  ['In Bern hat der Bundesrat mit der SVP und Karin Keller-Sutter beraten.', ['Bundesrat=schweizer-bundesrat'], ['bundesrat']],
  ['In Wien toben die Grünen gegen ÖVP und FPÖ.', ['Grünen=gruene-oesterreich'], ['gruene']],
  // a club is no rival of a parliamentary group
  ['CDU-Chef Friedrich Merz führt die Union.', ['Union=unionsfraktion'], ['union-berlin']],
])('%s', (text, wanted, forbidden) => {
  const mentions = found(text, '2025-09-11');
  for (const mention of wanted) expect(mentions).toContain(mention);
  expect(mentions.filter((mention) => forbidden.includes(mention.split('=')[1]!))).toEqual([]);
});
