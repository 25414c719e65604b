/** Case, umlauts and spacing decide what folding has blurred: "UN" is not "un", "Is" is not "IS", "Müller" is not "Muller". */
import type { Entry } from './lexicon.ts';
import type { Glue, Token } from './tokenize.ts';

/** True where the tokens `from` to `to` may be meant as the entry's name; `inflected`: the last one carries an ending. */
export function writtenLike(
  { form, record, tokens: names }: Entry,
  tokens: readonly Token[],
  from: number,
  to: number,
  inflected: boolean,
): boolean {
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    const token = tokens[from + k]!;
    if (k > 0 && !gluedLike(name.glue, token.glue)) return false;
    if (form === 'adjective') {
      if (!(k === 0 && names.length > 1 ? token.text === name.text : !token.allCaps)) return false;
      continue;
    }
    if (name.allCaps && name.text.length > 1) {
      if (!acronymLike(name.text, token, inflected && from + k === to - 1)) return false;
      continue;
    }
    if ((name.hasUmlaut || token.hasUmlaut) && umlauts(name.text) !== umlauts(token.text)) return false;
    // a particle (von, al) is written as it comes; a name that is lower case as a whole (dpa, taz) is not
    if (!name.capital) {
      if (names.length === 1 && token.text !== name.text) return false;
      continue;
    }
    // Kim Jong-un is Kim Jong Un
    if (!token.capital) {
      if (k === 0 || token.glue !== 'hyphen') return false;
      continue;
    }
    if (token.allCaps && token.text.length < 5 && record.kind !== 'organisation') return false;
  }
  return true;
}

/** Folding takes the dots away, but "Über" is no "Uber" and "Müller" no "Muller". */
function umlauts(word: string): string {
  return word.toLowerCase().replace(/[^äöü]/g, '');
}

/** Space and hyphen stand for each other (Kim Jong-un); a dot only where the name has one, an apostrophe likewise. */
function gluedLike(name: Glue, written: Glue): boolean {
  if (name === 'dot' || name === 'break') return written !== 'break' || name === 'break';
  return written === 'space' || written === 'hyphen' || written === name;
}

/** "AfD", "USA" in their own case; from four letters on also "Nato", "Unesco". A genitive s is lower case. */
function acronymLike(acronym: string, token: Token, inflected: boolean): boolean {
  const text = inflected ? token.text.replace(/s$/, '') : token.text;
  if (text === acronym) return !inflected || acronym.length >= 3;
  const titled = acronym.charAt(0) + acronym.slice(1).toLowerCase();
  return acronym.length >= 4 && text === titled;
}
