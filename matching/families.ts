/** Family names after the first mention: "Takaichi", "Kim", "von der Leyen". Never without something that supports them. */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import { chainHead, inForeignPhrase, isDoubleName, NAMED_AFTER } from './another-name.ts';
import { isWordHere } from './family-words.ts';
import { blockOf, lastBefore, namingsOf, placeOf } from './recency.ts';
import { claim, establish, type Block, type Claim, type Reading } from './reading.ts';
import { endsRejectedName, findStrangers, givenNamesOf, strangerLast } from './strangers.ts';

export function claimFamilies(reading: Reading): void {
  findStrangers(reading);
  reading.namings = namingsOf(reading);
  reading.blocks.forEach((block, b) => {
    for (const i of block.starts) {
      if (block.claimed[i]) continue;
      for (const candidate of block.candidates[i]!) {
        const persons = candidate.entries
          .filter(({ form, record }) => record.kind === 'person' && (form === 'family' || form === 'context'))
          .map(({ record }) => record);
        if (persons.length === 0) continue;
        const person = personMeant(reading, b, candidate, [...new Set(persons)]);
        if (person && claim(reading, { block: b, from: candidate.from, to: candidate.to, record: person, via: 'family' })) break;
      }
    }
  });
}

function personMeant(reading: Reading, b: number, candidate: Candidate, persons: readonly DataRecord[]): DataRecord | null {
  const block = reading.blocks[b]!;
  if (candidate.inflected && candidate.to - candidate.from === 1 && reading.knowledge.words.isGivenName(block.tokens[candidate.from]!))
    return null;
  if (stranger(reading, block, candidate, persons)) return null;
  const wanted = persons.filter((person) => addressFits(block, candidate, person));
  const byRole = wanted.filter((person) => roleBefore(block, candidate)?.holder?.id === person.id);
  if (byRole.length === 1) {
    establish(reading, byRole[0]!);
    return byRole[0]!;
  }
  if (strangerLast(reading, b, candidate, persons)) return null;
  const established = wanted.filter(({ id }) => reading.established.has(id));
  if (established.length === 1) return established[0]!;
  if (established.length > 1) return preferred(reading, b, candidate, established);
  const famous = wanted.filter(({ knownByFamily }) => knownByFamily);
  if (famous.length !== 1 || doubtful(reading, block, candidate)) return null;
  establish(reading, famous[0]!);
  return famous[0]!;
}

/** How many times as often as the next a person must be named for the family name alone to mean this one. */
const DOMINANCE = 2;

/** Two of a name in one article: whom the name alone means everywhere; whom the article is about; else the one named last before; else nobody. */
function preferred(reading: Reading, b: number, candidate: Candidate, persons: readonly DataRecord[]): DataRecord | null {
  const famous = persons.filter(({ knownByFamily }) => knownByFamily);
  if (famous.length === 1) return famous[0]!;
  const [first, second] = persons
    .map((record) => ({ record, count: reading.established.get(record.id)! }))
    .sort((x, y) => y.count - x.count);
  if (first!.count >= DOMINANCE * second!.count) return first!.record;
  const here = placeOf(b, candidate.from);
  const [last] = persons
    .map((record) => ({ record, place: lastBefore(reading.namings.get(record), here) }))
    .sort((x, y) => y.place - x.place);
  return last!.place >= 0 && b - blockOf(last!.place) <= 1 ? last!.record : null;
}

/** A given name, or an unknown capitalised word, that makes it somebody else: "Melania Trump", "Kim Kardashian". */
function stranger(reading: Reading, block: Block, candidate: Candidate, persons: readonly DataRecord[]): boolean {
  const { words, lexicon } = reading.knowledge;
  const first = block.tokens[candidate.from]!;
  const before = block.tokens[candidate.from - 1];
  if (inForeignPhrase(block, candidate) || chainHead(block, candidate.to - 1, NAMED_AFTER)) return true;
  if (endsRejectedName(block, candidate)) return true;
  if (isWordHere(reading, block, candidate, persons)) return true;
  if (before && (first.glue === 'space' || first.glue === 'hyphen' || first.glue === 'dot') && before.capital && !before.isNumber) {
    if (!block.claimed[candidate.from - 1] && words.isGivenName(before)) {
      if (!persons.some((person) => givenNamesOf(person).has(before.folded))) return true;
    }
    // an initial: "J. Kim"
    if (before.text.length === 1 && first.glue === 'dot') return true;
    const known =
      before.opensSentence ||
      words.isNoun(before) ||
      lexicon.isRole(before.folded) ||
      block.claimed[candidate.from - 1] !== undefined ||
      before.glue === 'hyphen' ||
      before.folded.endsWith('in') ||
      /(chef|minister|prasident|kanzler|sprecher|fuhrer|er)$/.test(before.folded);
    if (!known && first.glue === 'space' && !persons.some(({ id }) => reading.established.has(id))) return true;
  }
  const after = block.tokens[candidate.to];
  if (after?.glue === 'space' && after.capital && !after.isNumber && !after.allCaps) {
    if (/^(jr|sr|junior|senior)$/.test(after.folded) || NAMED_AFTER.test(after.folded)) return true;
    // "Kim" is a given name too: what follows must be a noun, not a family name
    if (words.isGivenName(first) && !words.isNoun(after) && block.claimed[candidate.to] === undefined) return true;
  }
  return isDoubleName(reading, block, candidate);
}

/** "Frau Merz" is not Friedrich Merz. */
function addressFits(block: Block, candidate: Candidate, person: DataRecord): boolean {
  const before = block.tokens[candidate.from - 1]?.folded;
  if (before === 'frau') return person.gender !== 'm';
  if (before === 'herr' || before === 'herrn') return person.gender !== 'f';
  return true;
}

function roleBefore(block: Block, candidate: Candidate): Claim | undefined {
  return block.tokens[candidate.from]!.glue === 'space' ? block.claimed[candidate.from - 1] : undefined;
}

/** A famous family name at the head of a sentence or beside "Familie" may still be a word or another person. */
function doubtful(reading: Reading, block: Block, candidate: Candidate): boolean {
  const { words } = reading.knowledge;
  const first = block.tokens[candidate.from]!;
  const before = block.tokens[candidate.from - 1]?.folded ?? '';
  return (
    (words.isNoun(first) && first.folded.length < 5) ||
    /^(familie|ehepaar|eheleute|geschwister|bruder|schwester|witwe|tochter|sohn)$/.test(before)
  );
}
