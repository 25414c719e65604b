/** What an unknown capitalised word may be. German capitalises every noun, so this comes before any guess about names. */
import { mayContain, mayContainEnding } from './bloom.ts';

/** Shortest noun that a compound may end with: "Handelsstreit" ends with "streit". */
const SHORTEST_HEAD = 4;
const LONGEST_HEAD = 9;
/** "Ge-streit" is no compound. */
const SHORTEST_FIRST = 3;

export interface WordFilter {
  /** a given name of any language (Melania, Hans) */
  isGivenName(folded: string): boolean;
  /** an ordinary German noun or a compound of one (Raketen, Atomraketen) */
  isNoun(folded: string): boolean;
  /** a family name of the dataset that is a German word too (Weil, Reiche, Bach) */
  isOrdinaryFamily(word: string): boolean;
}

export function createWordFilter(givenNames: Uint8Array, nouns: Uint8Array, ordinaryFamilies: readonly string[]): WordFilter {
  const ordinary = new Set(ordinaryFamilies);
  return {
    isOrdinaryFamily: (word) => ordinary.has(word.toLowerCase()) || (word.endsWith('s') && ordinary.has(word.toLowerCase().slice(0, -1))),
    isGivenName: (folded) => mayContain(givenNames, folded),
    isNoun: (folded) => mayContainEnding(nouns, folded, SHORTEST_HEAD, Math.min(LONGEST_HEAD, folded.length - SHORTEST_FIRST)),
  };
}
