import { expect, test } from 'vitest';
import { found } from './engine.ts';

test.each<[text: string, mentions: string[]]>([
  // genitives
  ['Trumps Rede missfiel.', ['Trumps=donald-trump']],
  ['Chinas Wirtschaft wächst.', ['Chinas=china']],
  ['Xi Jinpings Delegation reiste ab.', ['Xi Jinpings=xi-jinping']],
  ['Der Garten des Weißen Hauses ist groß.', ['Weißen Hauses=weisses-haus']],
  ['Die Armee der Vereinigten Staaten zog ab.', ['Vereinigten Staaten=usa']],
  // compounds are marked whole
  ['Der Apec-Gipfel beginnt.', ['Apec-Gipfel=apec']],
  ['Der Trump-Besuch war kurz.', ['Trump-Besuch=donald-trump']],
  ['Die US-Regierung prüft das.', ['US-Regierung=us-regierung']],
  ['Neue US-Sanktionen drohen.', ['US-Sanktionen=usa']],
  ['Nicht-EU-Staaten zahlen mehr.', ['Nicht-EU-Staaten=eu']],
  ['Süd-Sudan ist arm.', ['Süd-Sudan=suedsudan']],
  // spacing and case
  ['Kim Jong-un kam.', ['Kim Jong-un=kim-jong-un']],
  ['Kim\u00A0Jong\u00A0Un kam.', ['Kim\u00A0Jong\u00A0Un=kim-jong-un']],
  ['Die Wirtschafts\u00ADgemeinschaft Apec tagt.', ['Apec=apec']],
  ['Die NATO und die Nato sind eins.', ['NATO=nato', 'Nato=nato']],
  // after the full name
  ['Kim Jong Un reiste an. Kim lächelte.', ['Kim Jong Un=kim-jong-un', 'Kim=kim-jong-un']],
  ['Sanae Takaichi siegte. Takaichi dankte.', ['Sanae Takaichi=sanae-takaichi', 'Takaichi=sanae-takaichi']],
  [
    'Von der Leyen warnt. Ursula von der Leyen reist ab.',
    ['Von der Leyen=ursula-von-der-leyen', 'Ursula von der Leyen=ursula-von-der-leyen'],
  ],
  ['Papst Leo XIV. sprach.', ['Papst Leo XIV=papst-leo-xiv']],
  // transliterations
  ['Wolodymyr Selenskyj kam.', ['Wolodymyr Selenskyj=wolodymyr-selenskyj']],
  ['Volodymyr Zelensky kam.', ['Volodymyr Zelensky=wolodymyr-selenskyj']],
  ['Selenski sprach für die Ukraine.', ['Selenski=wolodymyr-selenskyj', 'Ukraine=ukraine']],
  ['Zelensky sprach für die Ukraine.', ['Zelensky=wolodymyr-selenskyj', 'Ukraine=ukraine']],
  // acronyms that the article introduces
  [
    'Das Transsexuellengesetz (TSG) fällt. Das TSG war alt.',
    ['Transsexuellengesetz=transsexuellengesetz', 'TSG=transsexuellengesetz', 'TSG=transsexuellengesetz'],
  ],
])('%s', (text, mentions) => {
  expect(found(text)).toEqual(mentions);
});
