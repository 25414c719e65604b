/**
 * Hashes for the tables of the asset: two of 32 bits, so that 64 bits stand for a word and no string has to be stored or
 * compared. Among a million words, one unknown word in 10¹³ is taken for a known one; what is found by hash is
 * compared with its record's own writing before it counts.
 */

export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x9747b28c | 0;

/** FNV-1a, one UTF-16 unit on. */
export function stepA(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A rotation and another multiplier: independent of `stepA` for all that words can show. */
export function stepB(hash: number, unit: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ unit, 0x2c1b3c6d);
}

/** The multipliers' inverses modulo 2³²: what undoes a step. */
const INVERSE_A = inverse(0x01000193);
const INVERSE_B = inverse(0x2c1b3c6d);

/** The hash before the last unit: the hash of "trumps" without its s is that of "trump", and nothing is read again. */
export function undoA(hash: number, unit: number): number {
  return Math.imul(hash, INVERSE_A) ^ unit;
}

export function undoB(hash: number, unit: number): number {
  const turned = Math.imul(hash, INVERSE_B) ^ unit;
  return (turned >>> 5) | (turned << 27);
}

/** Newton's iteration: each round doubles the bits that are right. `odd` is odd, or it would have no inverse. */
function inverse(odd: number): number {
  let x = odd;
  for (let bits = 3; bits < 32; bits *= 2) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}

export function hashA(word: string): number {
  let hash = SEED_A;
  for (let i = 0; i < word.length; i++) hash = stepA(hash, word.charCodeAt(i));
  return hash;
}

export function hashB(word: string): number {
  let hash = SEED_B;
  for (let i = 0; i < word.length; i++) hash = stepB(hash, word.charCodeAt(i));
  return hash;
}
