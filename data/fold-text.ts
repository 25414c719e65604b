/** Text without case and accents, letter by letter, so that offsets in it are offsets in the original. */

/** "Özdemir" → "ozdemir". As many UTF-16 units as `text` has. */
export function foldText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.replaceAll(/[^ -~]/gu, foldLetter).toLowerCase();
}

/** A letter whose plain form is longer or shorter ("ß", "İ") stays as it is. */
function foldLetter(letter: string): string {
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter;
}

/** Which of the letters a to z and of the digits occur in a folded text, one bit each; all others share a bit. */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) bits |= bitOf(folded.charCodeAt(i));
  return bits;
}

/** How many of the `wanted` letters are not among `given`. */
export function lettersMissing(wanted: number, given: number): number {
  let missing = wanted & ~given;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}

const LETTER_A = 97;
const ALPHABET = 26;

function bitOf(code: number): number {
  if (code === 32) return 0;
  const letter = code - LETTER_A;
  return letter >= 0 && letter < ALPHABET ? 1 << letter : 1 << ALPHABET;
}
