/** The words of all names, each once, with the names they stand in: what a search compares its words with. */
import Fuse from 'fuse.js';
import { foldText, lettersMissing, lettersOf } from './fold-text.ts';
import type { DataRecord } from './record.ts';

export interface Name {
  record: DataRecord;
  /** the record's own name, or an alias of it */
  text: string;
  isOwn: boolean;
}

export interface NameWord {
  folded: string;
  letters: number;
  /** names that hold the word, and the UTF-16 offset at which it stands there */
  places: { name: Name; at: number }[];
}

/** How well a word answers a word of the query; smaller is better. 0 the same, `BEGINS` its beginning, from `MISSPELT` on by Fuse's score. */
export interface WordMatch {
  rank: number;
  /** UTF-16 offsets in the word, `end` exclusive */
  ranges: [start: number, end: number][];
}

export const BEGINS = 1;
export const MISSPELT = 3;

/** Below three letters everything is a misspelling of everything. */
const LEAST_LETTERS = 3;

/** Fuse's score is 0 to 1; 0.3 forgives one wrong letter in four ("merkl", "selensky"). */
const THRESHOLD = 0.3;

/** Letters by which a misspelt word may be longer than the right one: Fuse takes a part for the whole (haus in hausen). */
const LONGER = 2;

/** Words begin alike: what is found some letters further in is another word ("russ" in "strauss"). */
const FUSE = {
  threshold: THRESHOLD,
  distance: 10,
  includeMatches: true,
  includeScore: true,
  // single letters that happen to occur are no match worth a mark
  minMatchCharLength: 2,
} as const;

export function wordsOfNames(records: readonly DataRecord[]): NameWord[] {
  const words = new Map<string, NameWord>();
  for (const record of records) {
    [record.name, ...(record.aliases ?? []), ...(record.contextAliases ?? [])].forEach((text, i) => {
      const name: Name = { record, text, isOwn: i === 0 };
      for (const { 0: folded, index: at } of foldText(text).matchAll(WORD)) {
        const word = words.get(folded);
        if (word) word.places.push({ name, at });
        else words.set(folded, { folded, letters: lettersOf(folded), places: [{ name, at }] });
      }
    });
  }
  return [...words.values()];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a query, folded as those of the names are. */
export function wordsOfQuery(query: string): string[] {
  return foldText(query).match(WORD) ?? [];
}

/** The same word or its beginning; null for anything else. */
export function matchBeginning(wanted: string, { folded }: NameWord): WordMatch | null {
  if (!folded.startsWith(wanted)) return null;
  return { rank: folded.length === wanted.length ? 0 : BEGINS, ranges: [[0, wanted.length]] };
}

/** As `matchBeginning`, and also what Fuse takes for `wanted` misspelt. `letters` are those of `wanted`. */
export function matchMisspelt(wanted: string, letters: number, word: NameWord): WordMatch | null {
  const exact = matchBeginning(wanted, word);
  if (exact || wanted.length < LEAST_LETTERS || wanted.length > word.folded.length + LONGER) return exact;
  // a look at the letters is a hundred times cheaper than Fuse, and leaves it one word in fifty
  if (lettersMissing(letters, word.letters) > Math.floor(wanted.length * THRESHOLD)) return null;
  const { isMatch, score, indices = [] } = Fuse.match(wanted, word.folded, FUSE);
  return isMatch ? { rank: MISSPELT + score, ranges: indices.map(([start, last]) => [start, last + 1]) } : null;
}
