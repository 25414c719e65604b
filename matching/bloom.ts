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
    const a = mixed(hashFromEnd(word, 0));
    const b = mixed(Math.imul(a, SECOND)) | 1;
    for (let k = 0; k < HASHES; k++) setBit(bits, position(a, b, k, bits.length * 8));
  }
  return bits;
}

/** True where `word` may be a member; false is certain. */
export function mayContain(bits: Uint8Array, word: string): boolean {
  return mayContainHash(bits, hashFromEnd(word, 0));
}

/** True where an ending of `word` with `least` to `most` letters, or all of it, may be a member. The word is read once, from its end. */
export function mayContainEnding(bits: Uint8Array, word: string, least: number, most: number): boolean {
  let hash = SEED;
  for (let i = word.length - 1; i >= 0; i--) {
    hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    const length = word.length - i;
    if (length > most && i > 0) continue;
    if ((i === 0 || length >= least) && mayContainHash(bits, hash)) return true;
  }
  return false;
}

/** FNV-1a */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SECOND = 0x2c1b3c6d;

/** Read backwards, so that all endings of a word are hashed on the way. */
function hashFromEnd(word: string, from: number): number {
  let hash = SEED;
  for (let i = word.length - 1; i >= from; i--) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
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
