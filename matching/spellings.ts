/** Last resort for what no exact form explains: spelling variants, among a handful of candidates each. */
import type { DataRecord } from '../data/record.ts';
import { namesOf } from './surface-forms.ts';
import { spellingKey } from './spelling-key.ts';
import { adjoins, claim, establish, support, type Block, type Reading } from './reading.ts';

const LONGEST_NAME = 4;

/** Full names in another spelling ("Volodymyr Zelensky"), before families so that they can establish somebody. */
export function claimFullSpellings(reading: Reading): void {
  reading.blocks.forEach((block, b) => {
    let next = 0;
    for (const i of block.capitals) {
      if (i < next || !nameGoesOn(block, i)) continue;
      const end = runEnd(block, i);
      const keys = block.tokens.slice(i, end).map(({ text }) => spellingKey(text));
      for (let to = end; to >= i + 2; to--) {
        const record = nearestName(reading, block, i, to, keys.slice(0, to - i));
        if (!record) continue;
        if (claim(reading, { block: b, from: i, to, record, via: 'spelling' })) establish(reading, record);
        next = to;
        break;
      }
    }
  });
}

/** The very name of a person, which an earlier pass has found to be somebody else's: another spelling of it is no way back. */
function isRejectedName(block: Block, from: number, to: number): boolean {
  return block.candidates[from]!.some((candidate) => candidate.to === to && candidate.entries.some(({ form }) => form === 'name'));
}

/** A name has a second word: most capitalised words of a text end here. */
function nameGoesOn(block: Block, i: number): boolean {
  const second = block.tokens[i + 1];
  return second !== undefined && second.capital && adjoins(second) && !block.claimed[i] && !block.claimed[i + 1];
}

/** The one record whose name is spelled nearly like the tokens, as they stand or without a genitive s. */
function nearestName(reading: Reading, block: Block, from: number, to: number, keys: string[]): DataRecord | null {
  const { fuzzy, words } = reading.knowledge;
  const run = block.tokens.slice(from, to);
  const last = run.at(-1)!.text;
  let found = fuzzy.fullName(run, last, keys);
  if (found.length === 0 && last.endsWith('s')) {
    const bare = last.slice(0, -1);
    found = fuzzy.fullName(run, bare, [...keys.slice(0, -1), spellingKey(bare)]);
  }
  if (found.length !== 1 || isRejectedName(block, from, to) || run.every((token) => words.isNoun(token))) return null;
  return plausible(reading, block, from, to, found[0]!) ? found[0]! : null;
}

/**
 * A transliteration is the same name. A slip of the pen needs an article that speaks of the person's surroundings and
 * does not spell the name right elsewhere: beside Boris Johnson, a bookseller Boris Jonson is somebody else.
 */
function plausible(reading: Reading, block: Block, from: number, to: number, record: DataRecord): boolean {
  if (block.tokens[to]?.glue === 'hyphen') return false;
  const written = block.tokens.slice(from, to).map(({ text }) => text);
  if (sameSpelling(written, record)) return true;
  return !reading.established.has(record.id) && support(reading, record) > 0;
}

/** The same name by another way of writing its sounds: Zelensky for Selenskyj, Schroeder for Schröder. */
function sameSpelling(written: readonly string[], record: DataRecord): boolean {
  const key = soundOf(written);
  return namesOf(record).some((name) => soundOf(name.split(/[\s-]+/)) === key);
}

function soundOf(words: readonly string[]): string {
  return words
    .map((word) => spellingKey(word.replace(/([aou])e/gi, '$1')))
    .join(' ')
    .replace(/s$/, '');
}

/** Famous family names in another spelling ("Zelensky"), only where the article supports them. */
export function claimFamilySpellings(reading: Reading): void {
  const { fuzzy, words } = reading.knowledge;
  reading.blocks.forEach((block, b) => {
    for (const i of block.capitals) {
      const token = block.tokens[i]!;
      if (!unread(block, i) || words.isNoun(token) || words.isGivenName(token)) continue;
      const before = block.tokens[i - 1];
      if (before?.capital && adjoins(token) && words.isGivenName(before)) continue;
      let found = fuzzy.family(token.text);
      if (found.length === 0 && token.text.endsWith('s')) found = fuzzy.family(token.text.slice(0, -1));
      if (found.length !== 1) continue;
      const record = found[0]!;
      if (!reading.established.has(record.id) && support(reading, record) === 0) continue;
      claim(reading, { block: b, from: i, to: i + 1, record, via: 'spelling' });
    }
  });
}

function unread(block: Block, i: number): boolean {
  const token = block.tokens[i]!;
  return !block.claimed[i] && block.candidates[i]!.length === 0 && !token.isNumber;
}

/** One past the last token of a run of capitalised words that nothing has claimed, no longer than a name. */
function runEnd(block: Block, i: number): number {
  let end = i;
  while (end < Math.min(block.tokens.length, i + LONGEST_NAME)) {
    const token = block.tokens[end]!;
    if (!token.capital || token.isNumber || block.claimed[end] || (end > i && !adjoins(token))) break;
    end++;
  }
  return end;
}
