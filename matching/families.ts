/** Family names after the first mention: "Takaichi", "Kim", "von der Leyen". Never without something that supports them. */
import { pushTo } from '../data/push-to.ts';
import type { DataRecord } from '../data/record.ts';
import { namesOf } from './surface-forms.ts';
import type { Candidate } from './lookup.ts';
import { chainHead, inForeignPhrase, isDoubleName, NAMED_AFTER } from './another-name.ts';
import { blockOf, lastBefore, namingsOf, placeOf } from './recency.ts';
import { claim, establish, type Block, type Claim, type Reading } from './reading.ts';
import { fold } from './tokenize.ts';

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

/**
 * True where the article last spoke of somebody else by this family name: "Matthias Müller … Müller" is not Thomas
 * Müller. Before any full name, a stranger anywhere in the article is enough to be silent.
 */
function strangerLast(reading: Reading, b: number, candidate: Candidate, persons: readonly DataRecord[]): boolean {
  const family = reading.blocks[b]!.tokens[candidate.from]!.folded;
  const strangers = reading.strangers.get(candidate.inflected ? family.replace(/s$/, '') : family);
  if (!strangers) return false;
  const here = placeOf(b, candidate.from);
  const lastStranger = lastBefore(strangers, here);
  const lastNamed = Math.max(...persons.map((person) => lastBefore(reading.namings.get(person), here)));
  if (lastStranger < 0) return lastNamed < 0 && !persons.some((person) => reading.namings.has(person));
  return lastNamed < lastStranger;
}

/** Family names of the dataset behind a given name that is none of their bearers': who is meant is nobody we know. */
function findStrangers(reading: Reading): void {
  reading.blocks.forEach((block, b) => {
    for (const i of block.starts) {
      const token = block.tokens[i]!;
      const given = block.tokens[i - 1];
      if (!given?.capital || token.glue !== 'space' || block.claimed[i] || !reading.knowledge.words.isGivenName(given)) continue;
      const candidate = block.candidates[i]!.find(({ entries }) => entries.some(({ form }) => form === 'family'));
      if (!candidate) continue;
      const bearers = candidate.entries.filter(({ form }) => form === 'family').map(({ record }) => record);
      // the very name of a bearer, unclaimed: an earlier pass has found that it is somebody else's
      const rejected = endsRejectedName(block, candidate);
      if (!rejected && bearers.some((person) => givenNamesOf(person).has(given.folded))) continue;
      const family = candidate.inflected ? token.folded.replace(/s$/, '') : token.folded;
      pushTo(reading.strangers, family, placeOf(b, i));
    }
  });
}

/** True where the family name ends a full name that the dataset has and that was not claimed: "der 23-jährige Olaf Scholz". */
function endsRejectedName(block: Block, candidate: Candidate): boolean {
  for (let from = candidate.from - 1; from >= Math.max(0, candidate.from - LONGEST_GIVEN); from--) {
    const full = block.candidates[from]!.some(
      ({ to, entries }) => to === candidate.to && entries.some(({ form, record }) => form === 'name' && record.kind === 'person'),
    );
    if (full) return true;
  }
  return false;
}

/** So many words of given names are looked back over. */
const LONGEST_GIVEN = 2;

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

const ARTICLE = /^(ein|eine|einen|einem|einer|eines|kein|keine|keinen|am|im|beim|vom|zum|zur|ans|ins)$/;

/** "Ein Neuer stand im Tor", "am Rhein", "Weil das Land …": a word, not a person. "beim Trump-Besuch" is one all the same. */
function isWordHere(reading: Reading, block: Block, candidate: Candidate, persons: readonly DataRecord[]): boolean {
  const first = block.tokens[candidate.from]!;
  const before = block.tokens[candidate.from - 1];
  const compound = block.tokens[candidate.to]?.glue === 'hyphen';
  if (compound || first.glue === 'hyphen') return false;
  const ordinary = candidate.to - candidate.from === 1 && reading.knowledge.words.isOrdinaryFamily(first.text);
  const named = persons.some(({ id }) => reading.established.has(id));
  if (ordinary && (first.opensSentence || first.glue === 'break')) return !named || !isSubject(block, candidate.to);
  if (!before || first.glue !== 'space') return false;
  if (ARTICLE.test(before.folded)) return true;
  const adjective = !before.capital && /(e|er|es|en|em)$/.test(before.folded);
  const determiner = block.tokens[candidate.from - 2]?.folded ?? '';
  return adjective && before.glue === 'space' && ARTICLE.test(determiner);
}

const VERB =
  /^(ist|war|hat|hatte|will|wollte|kann|konnte|muss|musste|soll|sollte|wird|wurde|sagte|sagt|sprach|spricht|nannte|nennt|erklarte|betonte|forderte|fordert|warnte|warnt|sieht|sah|bleibt|blieb|gilt|galt|kam|kommt|ging|geht|steht|stand|verspricht|versprach|warf|setzt|setzte|hielt|braucht|gab|gibt|regiert|kritisierte|verteidigte|lobte)$/;

/** "Bas ist auch …", "Magyar, früher …": at the head of a sentence a subject is followed by a verb or a comma, "Weil das Land" is not. */
function isSubject(block: Block, next: number): boolean {
  const token = block.tokens[next];
  if (token?.glue === 'space') return VERB.test(token.folded);
  return block.text.charAt(block.tokens[next - 1]!.end) === ',';
}

/** Folded words of a person's names, kept as long as the record is. */
const givenNames = new WeakMap<DataRecord, ReadonlySet<string>>();

function givenNamesOf(person: DataRecord): ReadonlySet<string> {
  let names = givenNames.get(person);
  if (!names) {
    names = new Set(
      namesOf(person)
        .flatMap((name) => name.split(/[\s-]+/))
        .map(fold),
    );
    givenNames.set(person, names);
  }
  return names;
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
