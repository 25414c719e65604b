/**
 * Spelling variants of names that exact lookup did not find. Fuse.js judges, but only among the few records whose
 * spelling key is at most one deletion away: a Fuse search over everything costs seconds on one article.
 */
import Fuse from 'fuse.js';
import { pushTo } from '../data/push-to.ts';
import type { DataRecord } from '../data/record.ts';
import { withinOneEdit } from './one-edit.ts';
import { familyOf, namesOf } from './lexicon.ts';
import { deletions, spellingKey } from './spelling-key.ts';
import { fold } from './tokenize.ts';

/** Fuse's score from 0 (same) to 1; above this two spellings are different names. */
const WORST_SCORE = 0.4;
/** Fuse takes a substring for a hit (haus in hausen): lengths may differ by this many letters. */
const LENGTH_SLACK = 3;
/** One edit in a shorter word makes a different name (Merz, Herz). */
const SHORTEST_EDITED = 7;
const SHORTEST = 5;

export interface FuzzyIndex {
  /** Records with a full name spelled nearly like `words` (two or more words). */
  fullName(words: readonly string[]): DataRecord[];
  /** Persons known by a family name spelled nearly like `word`. */
  family(word: string): DataRecord[];
}

interface Spelling {
  record: DataRecord;
  name: string;
  keys: string[];
  /** the words as they are, since a key may take one slip for two (Steffen, Stefufen) */
  folded: string[];
}

export function buildFuzzyIndex(records: readonly DataRecord[]): FuzzyIndex {
  const full = new Map<string, Spelling[]>();
  const family = new Map<string, Spelling[]>();
  for (const record of records) {
    if (record.kind !== 'person') continue;
    for (const name of namesOf(record)) {
      const keys = name.split(/[\s-]+/).map(spellingKey);
      if (keys.length < 2) continue;
      const spelling = { record, name, keys, folded: name.split(/[\s-]+/).map(fold) };
      // the family name is what a misspelt name is looked up by; its given name is judged after
      for (const key of new Set(deletions(keys.at(-1)!))) pushTo(full, key, spelling);
    }
    const own = familyOf(record);
    if (own && record.knownByFamily && !own.includes(' ')) {
      const spelling = { record, name: own, keys: [spellingKey(own)], folded: [fold(own)] };
      for (const key of deletions(spelling.keys[0]!)) pushTo(family, key, spelling);
    }
  }
  return {
    fullName(words) {
      if (words.join('').length < SHORTEST) return [];
      const keys = words.map(spellingKey);
      const near = new Set(deletions(keys.at(-1)!).flatMap((key) => full.get(key) ?? []));
      if (near.size === 0) return [];
      const folded = words.map(fold);
      const fitting = [...near].filter(
        ({ name, keys: own, folded: letters }) =>
          own.length === keys.length &&
          own.every((key, i) => alike(key, keys[i]!) || alike(letters[i]!, folded[i]!)) &&
          judged(words.join(' '), name),
      );
      return unique(fitting);
    },
    family(word) {
      if (word.length < SHORTEST) return [];
      const key = spellingKey(word);
      const near = deletions(key).flatMap((k) => family.get(k) ?? []);
      const fitting = near.filter(
        ({ name, keys }) =>
          (keys[0] === key || (alike(keys[0]!, key) && Math.min(key.length, keys[0]!.length) >= SHORTEST_EDITED)) && judged(word, name),
      );
      return unique(fitting);
    },
  };
}

/** Equal, or one slip apart where the word is long enough to bear it. */
function alike(a: string, b: string): boolean {
  // nobody misspells the first letter of a name: Müller is no Hüller
  return a === b || (a[0] === b[0] && Math.min(a.length, b.length) >= SHORTEST - 1 && withinOneEdit(a, b));
}

function judged(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > LENGTH_SLACK) return false;
  const { isMatch, score } = Fuse.match(written, name, { includeScore: true, threshold: WORST_SCORE, ignoreDiacritics: true });
  return isMatch && (score ?? 1) <= WORST_SCORE;
}

function unique(spellings: readonly Spelling[]): DataRecord[] {
  return [...new Set(spellings.map(({ record }) => record))];
}
