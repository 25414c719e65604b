/** Names as the news has them: persons of five languages, German places and organisations, acronyms. */
import { base, de, en, Faker, fr, pl, tr } from '@faker-js/faker';
import { fold } from '../../matching/tokenize.ts';
import { pick } from './random.ts';

/** A name and the other names that mean the same. */
export interface Naming {
  name: string;
  aliases: string[];
}

export type NameMaker = () => Naming;

const STEMS =
  'Alten Birken Brunn Buchen Eber Eichen Falken Frauen Grün Hasel Hirsch Hohen Kalten Kirch Königs Linden Mühl Neuen Ober Rosen Schön Stein Tannen Unter Wald Weiden Wester Wolfs Zell'.split(
    ' ',
  );
const MIDDLES = ['', '', 'bach', 'born', 'hof', 'mark', 'see', 'tal'];
const ENDS =
  'au bach berg born brück burg dorf feld furt hain hausen heim hofen kirchen leben rode roda stadt stedt stein tal walde wangen weiler werder'.split(
    ' ',
  );
const RIVERS = 'Alme Elster Ilme Lauter Mulde Naab Orla Pegnitz Rems Selke Traun Unstrut Vils Wern Zorge'.split(' ');
const FIELDS =
  'Bau Berg Chemie Energie Film Forst Glas Handels Holz Kultur Land Metall Milch Presse Schiffs Sport Stahl Textil Umwelt Verkehrs Wasser Weiter'.split(
    ' ',
  );
const BODIES =
  'Akademie Amt Bank Behörde Bund Genossenschaft Gesellschaft Institut Kammer Kommission Rat Stiftung Union Verband Verein Werke'.split(
    ' ',
  );
const LETTERS = 'A B C D E F G H I K L M N O P R S T U V W Z'.split(' ');

/** Persons: given and family names of German, English, French, Polish and Turkish; five aliases each. */
export function personMaker(random: () => number): NameMaker {
  // a randomizer instead of a seed per language: all of them draw from the one source
  const randomizer = { next: random, seed: () => {} };
  const languages = [de, de, en, fr, pl, tr].map((locale) => new Faker({ locale: [locale, en, base], randomizer }));
  return () => {
    const faker = pick(random, languages);
    const [given, middle, family] = [faker.person.firstName(), faker.person.firstName(), faker.person.lastName()];
    return {
      name: `${given} ${family}`,
      aliases: [
        `${given} ${middle} ${family}`,
        `${given} ${middle[0]!}. ${family}`,
        `${given}-${middle} ${family}`,
        `${given} ${family}-${faker.person.lastName()}`,
        transliterated(`${middle} ${family}`),
      ],
    };
  };
}

/** Places: compounds that sound like towns (Birkenbachhausen), with river, district and region. */
export function placeMaker(random: () => number): NameMaker {
  return () => {
    const town = townName(random);
    const river = pick(random, RIVERS);
    return {
      name: town,
      aliases: [
        `${town} an der ${river}`,
        `Bad ${town}`,
        `${town}-${pick(random, STEMS)}${pick(random, ENDS)}`,
        `Kreis ${town}`,
        `Region ${town} ${river}`,
      ],
    };
  };
}

/** Organisations: compounds with a seat (Stahlverband Birkenheim), and the acronym. */
export function organisationMaker(random: () => number): NameMaker {
  return () => {
    const field = pick(random, FIELDS);
    const body = pick(random, BODIES);
    const town = townName(random);
    const acronym = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(random, LETTERS)).join('');
    const compound = `${field}${body.toLowerCase()}`;
    return {
      name: `${compound} ${town}`,
      aliases: [acronym, `${town}er ${compound}`, `${acronym} ${town}`, `${body} für ${field}wesen ${town}`, `${field}-${body} ${town}`],
    };
  };
}

function townName(random: () => number): string {
  return pick(random, STEMS) + pick(random, MIDDLES) + pick(random, ENDS);
}

/** As an agency without accents writes it; a name without any stays as it is. */
function transliterated(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const folded = fold(word);
      return folded.charAt(0).toUpperCase() + folded.slice(1);
    })
    .join(' ');
}
