/** First pass: full names and aliases. They need no support, but a neighbour can show that they are part of another name. */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import { adjoins, claim, establish, support, type Block, type Reading } from './reading.ts';

export function claimNames(reading: Reading): void {
  const homonyms: { block: number; candidate: Candidate; records: DataRecord[] }[] = [];
  reading.blocks.forEach((block, b) => {
    for (let i = 0; i < block.tokens.length; i++) {
      for (const candidate of block.candidates[i]!) {
        const records = namedBy(reading, block, candidate);
        if (records.length === 0) continue;
        if (records.length > 1) homonyms.push({ block: b, candidate, records });
        else take(reading, b, candidate, records[0]!);
        i = candidate.to - 1;
        break;
      }
    }
  });
  for (const { block, candidate, records } of homonyms) {
    const best = bestSupported(reading, records);
    if (best) take(reading, block, candidate, best);
  }
}

function take(reading: Reading, block: number, candidate: Candidate, record: DataRecord): void {
  const via = candidate.inflected ? 'genitive' : 'name';
  if (claim(reading, { block, from: candidate.from, to: candidate.to, record, via })) establish(reading, record);
}

/** The one record that the article supports more than every other; null where two are even: silence before error. */
export function bestSupported(reading: Reading, records: readonly DataRecord[]): DataRecord | null {
  const ranked = records.map((record) => ({ record, points: support(reading, record) })).sort((a, b) => b.points - a.points);
  if (ranked.length === 0 || ranked[0]!.points === 0) return null;
  return ranked.length > 1 && ranked[0]!.points === ranked[1]!.points ? null : ranked[0]!.record;
}

/** Records that this stretch names on its own; offices are left to the roles, which know about dates. */
function namedBy(reading: Reading, block: Block, candidate: Candidate): DataRecord[] {
  const entries = candidate.entries.filter(({ form, record }) => {
    if (form === 'prefix') return block.tokens[candidate.to]?.glue === 'hyphen' && block.tokens[candidate.from]!.glue !== 'hyphen';
    return form === 'name' && record.kind !== 'office';
  });
  const exact = entries.filter((entry) => !candidate.inflected || genitivePossible(reading, block, candidate, entry.record));
  return [...new Set(exact.map(({ record }) => record))].filter((record) => !partOfAnotherName(reading, block, candidate, record));
}

/** "Hans" is a given name before it is a genitive of "Han"; "Essens" an ordinary noun's. */
function genitivePossible(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  const last = block.tokens[candidate.to - 1]!;
  if (candidate.to - candidate.from > 1) return true;
  const { words } = reading.knowledge;
  return !words.isGivenName(last.folded) && (record.kind !== 'person' || !words.isNoun(last.folded));
}

/** "Jack London", "Paris Hilton", "Klaus-Michael Kühne" for a Michael Kühne: the name is a piece of a longer one. */
function partOfAnotherName(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  const { words } = reading.knowledge;
  const before = block.tokens[candidate.from - 1];
  const first = block.tokens[candidate.from]!;
  const oneWord = candidate.to - candidate.from === 1;
  if (before && adjoins(first) && before.capital && words.isGivenName(before.folded) && !block.claimed[candidate.from - 1]) {
    if (record.kind === 'person' || (oneWord && first.glue === 'space' && record.kind === 'place')) return true;
  }
  const after = block.tokens[candidate.to];
  const surnameFollows =
    oneWord && after?.glue === 'space' && after.capital && !after.allCaps && /^\p{L}/u.test(after.text) && !words.isNoun(after.folded) && block.candidates[candidate.to]!.length === 0;
  return surnameFollows && record.kind !== 'organisation' && words.isGivenName(first.folded) && !reading.knowledge.lexicon.roles.has(after.folded);
}
