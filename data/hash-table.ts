/** An open-addressing hash table in one Int32Array: from a 64-bit hash to a number, without a string and without parsing. */

/** Slots hold the second hash and the number plus one; 0 is an empty slot. */
const SLOT = 2;
/** At most half full: a search for what is not there ends after one or two looks. */
const SPARE = 2;

/** Entries are `[hashA, hashB, number]`; no two share both hashes (throws: another seed is needed then). */
export function buildTable(entries: readonly (readonly [a: number, b: number, value: number])[]): Int32Array {
  let size = 4;
  while (size < entries.length * SPARE) size *= 2;
  const slots = new Int32Array(size * SLOT);
  for (const [a, b, value] of entries) {
    let at = slotOf(a, size);
    while (slots[at * SLOT + 1] !== 0) {
      if (slots[at * SLOT] === b && slotOf(a, size) === at) throw new Error('two words share their hashes');
      at = (at + 1) & (size - 1);
    }
    slots[at * SLOT] = b;
    slots[at * SLOT + 1] = value + 1;
  }
  return slots;
}

/** The number stored for a hash, or -1. */
export function lookUp(slots: Int32Array, a: number, b: number): number {
  const size = slots.length / SLOT;
  for (let at = slotOf(a, size); ; at = (at + 1) & (size - 1)) {
    const value = slots[at * SLOT + 1]!;
    if (value === 0) return -1;
    if (slots[at * SLOT] === b) return value - 1;
  }
}

/** The low bits of a product are weak: the high ones are folded in. */
function slotOf(a: number, size: number): number {
  return (a ^ (a >>> 15)) & (size - 1);
}
