/**
 * Search over the whole dataset by name, for an answer at each key: every word of the query begins a word of the name;
 * where that finds little, Fuse.js also takes misspelt words. Fuse over all names costs 30 ms and more a key; it is
 * asked about single words, and only those with enough of the wanted letters.
 */
import { lettersOf } from './fold-text.ts';
import { matchBeginning, matchMisspelt, wordsOfNames, wordsOfQuery, type Name, type NameWord, type WordMatch } from './name-words.ts';
import type { DataRecord, Kind } from './record.ts';

/** Letters of a name that belong to the query: UTF-16 offsets, `end` exclusive. */
export type MatchedRange = [start: number, end: number];

export interface SearchHit {
  id: string;
  kind: Kind;
  type: string;
  name: string;
  description: string;
  /** the name or alias that matches, with the letters that do, in order and without overlap */
  matched: { text: string; ranges: MatchedRange[] };
}

/** Enough to choose from without scrolling far. */
const MOST_HITS = 12;

/** Where the query as it is written finds fewer than these, it may be misspelt. */
const FEW_HITS = 3;

/** An alias counts a little less than the record's own name, and a name that the query is all of a little more. */
const ALIAS = 0.5;
const WHOLE = -0.6;

/** Smaller is better: the sum over the query's words. */
interface Found {
  name: Name;
  rank: number;
  ranges: MatchedRange[];
}

/** Returns a search function; the words are gathered at its first use, which a reader who never searches is spared. */
export function createSearch(records: readonly DataRecord[]): (query: string) => SearchHit[] {
  let words: NameWord[] | undefined;
  return (query) => {
    words ??= wordsOfNames(records);
    const wanted = wordsOfQuery(query);
    if (wanted.length === 0) return [];
    const exact = recordsWith(wanted.map((word) => placesOf(words!, (known) => matchBeginning(word, known))));
    if (exact.length >= FEW_HITS) return exact.slice(0, MOST_HITS).map(hitOf);
    const close = recordsWith(
      wanted.map((word) => {
        const letters = lettersOf(word);
        return placesOf(words!, (known) => matchMisspelt(word, letters, known));
      }),
    );
    return close.slice(0, MOST_HITS).map(hitOf);
  };
}

/** Names that hold a word which `match` takes, each with the best of its words. */
function placesOf(words: readonly NameWord[], match: (word: NameWord) => WordMatch | null): Map<Name, Found> {
  const found = new Map<Name, Found>();
  for (const word of words) {
    const hit = match(word);
    if (!hit) continue;
    for (const { name, at } of word.places) {
      const before = found.get(name);
      if (before && before.rank <= hit.rank) continue;
      found.set(name, { name, rank: hit.rank, ranges: hit.ranges.map(([start, end]) => [start + at, end + at]) });
    }
  }
  return found;
}

/** Records of which one name has all words, best first; what most is written about stands first among equals. */
function recordsWith(byWord: readonly Map<Name, Found>[]): Found[] {
  const [first, ...others] = byWord;
  const records = new Map<DataRecord, Found>();
  for (const found of first!.values()) {
    const all = [found, ...others.flatMap((names) => names.get(found.name) ?? [])];
    if (all.length < byWord.length) continue;
    const { name } = found;
    const ranges = joined(all.flatMap((part) => part.ranges));
    const whole = ranges.length === byWord.length && ranges[0]![0] === 0 && ranges.at(-1)![1] === name.text.length;
    const rank = all.reduce((sum, part) => sum + part.rank, (name.isOwn ? 0 : ALIAS) + (whole ? WHOLE : 0));
    const before = records.get(name.record);
    if (before && before.rank <= rank) continue;
    records.set(name.record, { name, rank, ranges });
  }
  const written = ({ name }: Found) => name.record.statements.length;
  return [...records.values()].sort((a, b) => a.rank - b.rank || written(b) - written(a));
}

/** In order, and where two words of the query mean the same letters, these once. */
function joined(ranges: readonly MatchedRange[]): MatchedRange[] {
  const result: MatchedRange[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

function hitOf({ name: { record, text }, ranges }: Found): SearchHit {
  const { id, kind, type, name, description } = record;
  return { id, kind, type, name, description, matched: { text, ranges } };
}
