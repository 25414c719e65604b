/**
 * German endings: which stems a written token may go back to. Rules only, no word lists, and no strings: a stem is known
 * by its hashes, which come from the token's own by undoing its last letters.
 */
import { stepA, stepB, undoA, undoB } from '../data/hash.ts';
import type { Token } from './tokenize.ts';

const ADJECTIVE_ENDING = /(e|er|es|en|em)$/;
const SHORTEST_STEM = 3;

/** "weisses" and "weissen" share the stem "weiss"; words too short to be adjectives stay whole. */
export function adjectiveStem(folded: string): string | null {
  const stem = folded.replace(ADJECTIVE_ENDING, '');
  return stem !== folded && stem.length >= SHORTEST_STEM ? stem : null;
}

/** How a last word may be inflected, by what the name is: a set of bits where several are tried at once. */
export type InflectionClass = 'proper' | 'noun' | 'role';
export const PROPER = 1;
export const NOUN = 2;
export const ROLE = 4;
export const INFLECTION_BITS: Record<InflectionClass, number> = { proper: PROPER, noun: NOUN, role: ROLE };

const E = 0x65;
const I = 0x69;
const L = 0x6c;
const M = 0x6d;
const N = 0x6e;
const R = 0x72;
const S = 0x73;
const T = 0x74;

/** Letters that an adjective's ending takes away, or 0: the same rule as `adjectiveStem`, without a string. */
export function adjectiveEnding(token: Token): 0 | 1 | 2 {
  const last = token.unit(1);
  if (last === E) return token.units - 1 >= SHORTEST_STEM ? 1 : 0;
  if ((last === R || last === S || last === N || last === M) && token.unit(2) === E) return token.units - 2 >= SHORTEST_STEM ? 2 : 0;
  return 0;
}

/** Base forms, three numbers each: both hashes, and the classes for which it is one. */
export type Bases = readonly number[];

const NO_BASES: Bases = [];

/**
 * Base forms of a token besides itself, likeliest first.
 * proper: Trumps → trump. noun: Hauses → haus, Republikanern → republikaner. role: Präsidenten → prasident, Kanzlerin → kanzler,
 * Beauftragte → beauftragter. A token of up to three letters has hardly one: "Hans" is no genitive of "Han" (`names.ts` sees to it).
 */
export function basesOf(token: Token): Bases {
  const last = token.unit(1);
  if (last !== S && last !== N && last !== E) return NO_BASES;
  const bases: number[] = [];
  const { hashA, hashB, units } = token;
  const a1 = undoA(hashA, last);
  const b1 = undoB(hashB, last);
  const before = token.unit(2);
  if (last === E) {
    if (units > 4) bases.push(a1, b1, ROLE);
    if (before === T) bases.push(stepA(hashA, R), stepB(hashB, R), ROLE);
    return bases;
  }
  const a2 = undoA(a1, before);
  const b2 = undoB(b1, before);
  if (last === S) {
    if (units > 2) bases.push(a1, b1, PROPER | NOUN | ROLE);
    if (before === E && units > 4) bases.push(a2, b2, NOUN | ROLE);
    // Bündnisses → Bündnis
    if (before === E && token.unit(3) === S && token.unit(4) === S) bases.push(undoA(a2, S), undoB(b2, S), NOUN | ROLE);
    return bases;
  }
  // Republikanern → Republikaner, but Lehmann is no Lehman
  const plural = before === E || ((before === L || before === R) && token.unit(3) === E);
  if (plural && units > 5) bases.push(a1, b1, NOUN);
  if (before === E && units > 6) bases.push(a2, b2, NOUN);
  if (units > 4) bases.push(a1, b1, ROLE);
  if ((before === E || before === I) && units > 5) bases.push(a2, b2, ROLE);
  if (before === E && token.unit(3) === T) bases.push(stepA(a1, R), stepB(b1, R), ROLE);
  // Präsidentinnen
  if (before === E && units > 8 && token.unit(3) === N && token.unit(4) === N && token.unit(5) === I) {
    bases.push(undoA(undoA(undoA(a2, N), N), I), undoB(undoB(undoB(b2, N), N), I), ROLE);
  }
  return bases;
}
