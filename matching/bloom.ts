/** A Bloom filter over folded words: "surely not in the list" or "very probably in it", in a few kilobytes. */

/**
 * Bits per word. With seven hashes one foreign word in 2,000 is taken for a member; that costs a mark, never makes a wrong
 * card. A compound is asked for by six endings, which is why it has to be that rare.
 */
const BITS_PER_WORD = 16;
const HASHES = 7;

/** Builds the filter for a list of folded words. */
export function buildBloom(words: Iterable<string>): Uint8Array {
  const list = [...new Set(words)];
  const bits = new Uint8Array(Math.max(8, Math.ceil((list.length * BITS_PER_WORD) / 8)));
  for (const word of list) {
    const a = mixed(hashFromEnd(word));
    const b = mixed(Math.imul(a, SECOND)) | 1;
    for (let k = 0; k < HASHES; k++) setBit(bits, position(a, b, k, bits.length * 8));
  }
  return bits;
}

/** A folded word, read from its end: a `Token`, which needs no string for it. */
export interface Units {
  readonly units: number;
  /** The unit that is `back` before the end: 1 is the last one. */
  unit(back: number): number;
}

/** True where the word may be a member; false is certain. */
export function mayContainUnits(bits: Uint8Array, word: Units): boolean {
  let hash = SEED;
  for (let back = 1; back <= word.units; back++) hash = Math.imul(hash ^ word.unit(back), PRIME);
  return mayContainHash(bits, hash);
}

/** True where an ending of the word with `least` to `most` letters, or all of it, may be a member. The word is read once. */
export function mayContainEnding(bits: Uint8Array, word: Units, least: number, most: number): boolean {
  let hash = SEED;
  const { units } = word;
  for (let length = 1; length <= units; length++) {
    hash = Math.imul(hash ^ word.unit(length), PRIME);
    if ((length === units || (length >= least && length <= most)) && mayContainHash(bits, hash)) return true;
  }
  return false;
}

/** FNV-1a */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SECOND = 0x2c1b3c6d;

/** Read backwards, so that all endings of a word are hashed on the way. */
function hashFromEnd(word: string): number {
  let hash = SEED;
  for (let i = word.length - 1; i >= 0; i--) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

function mayContainHash(bits: Uint8Array, hash: number): boolean {
  const a = mixed(hash);
  const b = mixed(Math.imul(a, SECOND)) | 1;
  const size = bits.length * 8;
  for (let k = 0; k < HASHES; k++) {
    const p = position(a, b, k, size);
    if ((bits[p >> 3]! & (1 << (p & 7))) === 0) return false;
  }
  return true;
}

/** FNV's low bits are weak: the high ones are folded in (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Double hashing (Kirsch and Mitzenmacher 2006): k hashes from two. */
function position(a: number, b: number, k: number, size: number): number {
  return ((a + Math.imul(k, b)) >>> 0) % size;
}

function setBit(bits: Uint8Array, p: number): void {
  bits[p >> 3]! |= 1 << (p & 7);
}
