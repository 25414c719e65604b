/** Last resort for what no exact form explains: spelling variants, among a handful of candidates each. */
import { adjoins, claim, establish, support, type Block, type Reading } from './reading.ts';

const LONGEST_NAME = 4;

/** Full names in another spelling ("Volodymyr Zelensky"), before families so that they can establish somebody. */
export function claimFullSpellings(reading: Reading): void {
  const { fuzzy, words } = reading.knowledge;
  reading.blocks.forEach((block, b) => {
    for (let i = 0; i < block.tokens.length; i++) {
      const end = runEnd(block, i);
      for (let to = Math.min(end, i + LONGEST_NAME); to >= i + 2; to--) {
        const written = block.tokens.slice(i, to).map(({ text }) => text);
        if (written.every((word) => words.isNoun(word))) continue;
        const bare = [...written.slice(0, -1), written.at(-1)!.replace(/s$/, '')];
        const records = fuzzy.fullName(written);
        const found = records.length > 0 ? records : fuzzy.fullName(bare);
        if (found.length !== 1) continue;
        if (claim(reading, { block: b, from: i, to, record: found[0]!, via: 'spelling' })) establish(reading, found[0]!);
        i = to - 1;
        break;
      }
    }
  });
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

/** One past the last token of a run of capitalised words that nothing has claimed. */
function runEnd(block: Block, i: number): number {
  let end = i;
  while (end < block.tokens.length) {
    const token = block.tokens[end]!;
    if (!token.capital || !/^\p{L}/u.test(token.text) || block.claimed[end] || (end > i && !adjoins(token))) break;
    end++;
  }
  return end;
}
