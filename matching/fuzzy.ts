/**
 * Spelling variants of names that exact lookup did not find. Fuse.js judges, but only among the few records whose
 * spelling key is at most one deletion away: a Fuse search over everything costs seconds on one article.
 */
import Fuse from 'fuse.js';
import type { Asset } from '../data/asset.ts';
import { lookUp } from '../data/hash-table.ts';
import type { Postings } from '../data/postings.ts';
import type { DataRecord } from '../data/record.ts';
import type { RecordStore } from '../data/record-store.ts';
import { remembered } from '../data/remembered.ts';
import { signOf } from './fuzzy-asset.ts';
import { FORM_BITS } from './lexicon-asset.ts';
import { eachDeletion, spellingKey } from './spelling-key.ts';
import { fold, type Token } from './tokenize.ts';
import { withinOneEdit } from './one-edit.ts';
import { ENTRY_FORMS, formsOf } from './surface-forms.ts';

/** Fuse's score from 0 (same) to 1; above this two spellings are different names. */
const WORST_SCORE = 0.4;
/** Fuse takes a substring for a hit (haus in hausen): lengths may differ by this many letters. */
const LENGTH_SLACK = 3;
/** One edit in a shorter word makes a different name (Merz, Herz). */
const SHORTEST_EDITED = 7;
const SHORTEST = 5;

export interface FuzzyIndex {
  /** Records with a full name spelled nearly like the tokens, the last of them read as `last`; `keys` are their spelling keys. */
  fullName(run: readonly Token[], last: string, keys: readonly string[]): readonly DataRecord[];
  /** Persons known by a family name spelled nearly like `word`. */
  family(word: string): readonly DataRecord[];
}

interface Spelling {
  record: DataRecord;
  name: string;
  /** spelling key of each word of the name */
  keys: string[];
  /** the words as they are, since a key may take one slip for two (Steffen, Stefufen) */
  folded: string[];
}

const NO_SPELLINGS: Spelling[] = [];
const NO_RECORDS: readonly DataRecord[] = [];

export function openFuzzyIndex(asset: Asset, store: RecordStore): FuzzyIndex {
  const table = asset.words('spellingTable');
  const slots = new Int32Array(table.buffer, table.byteOffset, table.length);
  const lists: Postings = { starts: asset.words('keyStarts'), values: asset.words('keyValues') };
  const byKey: Postings = { starts: asset.words('spellingStarts'), values: asset.words('spellingValues') };
  const signs = asset.bytes('spellingSigns');
  const records = asset.words('spellingRecords');
  const names = asset.words('spellingNames');
  const spellings = remembered((number): Spelling => {
    const record = store.at(records[number]!);
    const form = ENTRY_FORMS[names[number]! & ((1 << FORM_BITS) - 1)]!;
    const name = formsOf(record, form)[names[number]! >>> FORM_BITS]!;
    const words = name.split(/[\s-]+/);
    return { record, name, keys: words.map(spellingKey), folded: words.map(fold) };
  });
  /** Names of so many words whose first key begins like `first` and whose last key is at most one edit from `last`. */
  const near = (first: string, last: string, words: number): Spelling[] => {
    const found: number[] = [];
    const sign = signOf(first, words);
    eachDeletion(last, (a, b) => {
      const list = lookUp(slots, a, b);
      if (list < 0) return;
      for (let i = lists.starts[list]!; i < lists.starts[list + 1]!; i++) {
        const key = lists.values[i]!;
        for (let k = byKey.starts[key]!; k < byKey.starts[key + 1]!; k++) {
          const spelling = byKey.values[k]!;
          if (signs[spelling] === sign && !found.includes(spelling)) found.push(spelling);
        }
      }
    });
    return found.length === 0 ? NO_SPELLINGS : found.map(spellings);
  };
  return {
    fullName(run, last, keys) {
      const fitting = near(keys[0]!, keys.at(-1)!, keys.length).filter(
        ({ name, keys: own, folded: letters }) =>
          own.every((key, i) => alike(key, keys[i]!) || alike(letters[i]!, i === letters.length - 1 ? fold(last) : run[i]!.folded)) &&
          judged([...run.slice(0, -1).map(({ text }) => text), last].join(' '), name),
      );
      return unique(fitting);
    },
    family(word) {
      if (word.length < SHORTEST) return NO_RECORDS;
      const key = spellingKey(word);
      const fitting = near(key, key, 1).filter(
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

function unique(spellings: readonly Spelling[]): readonly DataRecord[] {
  return spellings.length === 0 ? NO_RECORDS : [...new Set(spellings.map(({ record }) => record))];
}
