/** What the engine knows of a letter, by its code: tables for Latin, so that most words are read without a regular expression. */

/** Codes below this are in the tables: Latin up to Extended B. Whatever is above takes the slow way. */
export const TABLED = 0x250;

/** begins a word and goes on in one */
export const WORD = 1;
/** has a lower-case form that differs */
export const UPPER = 2;
/** has an upper-case form that differs */
export const LOWER = 4;
export const DIGIT = 8;
/** invisible inside a word (soft hyphen), or folds to something longer than two letters: the slow way */
export const AWKWARD = 16;
/** ä, ö, ü: folding takes their dots away, and they count all the same */
export const UMLAUT = 32;

/** Flags by code. */
export const LETTERS = new Uint8Array(TABLED);
/** Folded letter by code: one unit, or two as `first | second << 16`. */
export const FOLDED = new Uint32Array(TABLED);

const SPECIAL: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe' };
const ASCII = /^[\0-\x7F]*$/;

/** Lower case, without accents; ß becomes ss, ø o, ł l, ı i. Umlauts lose their dots: Müller and Muller compete, the writing decides later. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłıđæœ]/g, (letter) => SPECIAL[letter]!);
}

for (let code = 0; code < TABLED; code++) {
  const letter = String.fromCharCode(code);
  if (letter === '\u00AD') LETTERS[code] = AWKWARD;
  if (!/[\p{L}\p{N}]/u.test(letter)) continue;
  const folded = fold(letter);
  FOLDED[code] = folded.charCodeAt(0) | (folded.length > 1 ? folded.charCodeAt(1) << 16 : 0);
  LETTERS[code] =
    WORD |
    (letter === letter.toLowerCase() ? 0 : UPPER) |
    (letter === letter.toUpperCase() ? 0 : LOWER) |
    (/\p{N}/u.test(letter) ? DIGIT : 0) |
    (/[äöüÄÖÜ]/.test(letter) ? UMLAUT : 0) |
    (folded.length === 1 || folded.length === 2 ? 0 : AWKWARD);
}
