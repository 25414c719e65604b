/** A Bloom filter over folded words: "surely not in the list" or "very probably in it", in a few kilobytes. */

/** Bits per word; with five hashes one foreign word in 200 is taken for a member, which costs a mark, never a wrong card. */
const BITS_PER_WORD = 12;
const HASHES = 5;

/** FNV-1a, 32 bit, seeded. */
function hash(word: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}

/** Builds the filter for a list of folded words. */
export function buildBloom(words: Iterable<string>): Uint8Array {
  const list = [...new Set(words)];
  const bits = new Uint8Array(Math.max(8, Math.ceil((list.length * BITS_PER_WORD) / 8)));
  for (const word of list) for (let k = 0; k < HASHES; k++) setBit(bits, position(word, k, bits.length * 8));
  return bits;
}

/** True where `word` may be a member; false is certain. */
export function mayContain(bits: Uint8Array, word: string): boolean {
  for (let k = 0; k < HASHES; k++) {
    const p = position(word, k, bits.length * 8);
    if ((bits[p >> 3]! & (1 << (p & 7))) === 0) return false;
  }
  return true;
}

/** Double hashing (Kirsch and Mitzenmacher 2006): k hashes from two. */
function position(word: string, k: number, size: number): number {
  return ((hash(word, 0) + k * (hash(word, 0x9747b28c) | 1)) >>> 0) % size;
}

function setBit(bits: Uint8Array, p: number): void {
  bits[p >> 3]! |= 1 << (p & 7);
}
