/** Acronyms that the article itself introduces: "Transsexuellengesetz (TSG)", "Deutscher Basketball-Bund (DBB)". */
import type { DataRecord } from '../data/record.ts';
import { claim, establish, release, type Claim, type Reading } from './reading.ts';

/** What stands in the brackets must look like an acronym: two capitals at least. */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u;
const LONGEST = 8;

/** Claims every mention of an acronym for the record that introduced it, also where another record has that name. */
export function claimIntroduced(reading: Reading): void {
  const introduced = new Map<string, DataRecord>();
  for (const made of reading.claims) {
    const acronym = bracketed(reading, made);
    if (acronym !== null && !introduced.has(acronym)) introduced.set(acronym, made.record);
  }
  if (introduced.size === 0) return;
  reading.blocks.forEach((block, b) => {
    block.tokens.forEach(({ text }, i) => {
      const record = introduced.get(text);
      const standing = block.claimed[i];
      if (!record || standing?.record === record) return;
      if (standing && standing.to - standing.from > 1) return;
      release(reading, b, i);
      if (claim(reading, { block: b, from: i, to: i + 1, record, via: 'name' })) establish(reading, record);
    });
  });
}

function bracketed(reading: Reading, made: Claim): string | null {
  const { text, tokens } = reading.blocks[made.block]!;
  const next = tokens[made.to];
  if (made.record.kind === 'person' || !next || next.text.length > LONGEST || !ACRONYM.test(next.text)) return null;
  const inBrackets = /^\s*\($/.test(text.slice(tokens[made.to - 1]!.end, next.start)) && text.charAt(next.end) === ')';
  return inBrackets && made.to - made.from + tokens[made.to - 1]!.text.length > 4 ? next.text : null;
}
