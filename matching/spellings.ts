/** Last resort for what no exact form explains: spelling variants, among a handful of candidates each. */
import type { DataRecord } from '../data/record.ts';
import { namesOf } from './lexicon.ts';
import { spellingKey } from './spelling-key.ts';
import { adjoins, claim, establish, support, type Block, type Reading } from './reading.ts';

const LONGEST_NAME = 4;

/** Full names in another spelling ("Volodymyr Zelensky"), before families so that they can establish somebody. */
export function claimFullSpellings(reading: Reading): void {
  const { fuzzy, words } = reading.knowledge;
  reading.blocks.forEach((block, b) => {
    for (let i = 0; i < block.tokens.length; i++) {
      const end = runEnd(block, i);
      for (let to = end; to >= i + 2; to--) {
        const run = block.tokens.slice(i, to);
        if (run.every(({ folded }) => words.isNoun(folded))) continue;
        if (isRejectedName(block, i, to)) continue;
        const written = run.map(({ text }) => text);
        const bare = [...written.slice(0, -1), written.at(-1)!.replace(/s$/, '')];
        const records = fuzzy.fullName(written);
        const found = records.length > 0 ? records : fuzzy.fullName(bare);
        if (found.length !== 1 || !plausible(reading, block, i, to, found[0]!)) continue;
        if (claim(reading, { block: b, from: i, to, record: found[0]!, via: 'spelling' })) establish(reading, found[0]!);
        i = to - 1;
        break;
      }
    }
  });
}

/** The very name of a person, which an earlier pass has found to be somebody else's: another spelling of it is no way back. */
function isRejectedName(block: Block, from: number, to: number): boolean {
  return block.candidates[from]!.some((candidate) => candidate.to === to && candidate.entries.some(({ form }) => form === 'name'));
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
    block.tokens.forEach((token, i) => {
      if (!unread(block, i) || words.isNoun(token.folded) || words.isGivenName(token.folded)) return;
      const before = block.tokens[i - 1];
      if (before?.capital && adjoins(token) && words.isGivenName(before.folded)) return;
      const exact = fuzzy.family(token.text);
      const found = exact.length > 0 ? exact : fuzzy.family(token.text.replace(/s$/, ''));
      if (found.length !== 1) return;
      const record = found[0]!;
      if (!reading.established.has(record.id) && support(reading, record) === 0) return;
      claim(reading, { block: b, from: i, to: i + 1, record, via: 'spelling' });
    });
  });
}

function unread(block: Block, i: number): boolean {
  const token = block.tokens[i]!;
  return token.capital && /^\p{L}/u.test(token.text) && !block.claimed[i] && block.candidates[i]!.length === 0;
}

/** One past the last token of a run of capitalised words that nothing has claimed, no longer than a name. */
function runEnd(block: Block, i: number): number {
  let end = i;
  while (end < Math.min(block.tokens.length, i + LONGEST_NAME)) {
    const token = block.tokens[end]!;
    if (!token.capital || !/^\p{L}/u.test(token.text) || block.claimed[end] || (end > i && !adjoins(token))) break;
    end++;
  }
  return end;
}
