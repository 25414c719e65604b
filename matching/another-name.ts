/** Signs that the name of a record is a piece of another name, or names something else, where it stands. */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import { ageContradicts } from './age.ts';
import type { Token } from './tokenize.ts';
import { adjoins, chainAround, type Block, type Reading } from './reading.ts';
import { insideTitle } from './titles.ts';

const ENGLISH = /^(for|of|the|and|by|to|with|against|card)$/;

/** "Irish for Trump", "Bank of China", "Trump card": the name is a piece of an English one. */
export function inForeignPhrase(block: Block, candidate: Pick<Candidate, 'from' | 'to'>): boolean {
  const before = block.tokens[candidate.from - 1];
  const after = block.tokens[candidate.to];
  return (
    (before !== undefined && block.tokens[candidate.from]!.glue === 'space' && ENGLISH.test(before.text)) ||
    (after?.glue === 'space' && ENGLISH.test(after.text))
  );
}

/** What bears another's name: "Golda-Meir-Straße", "Kühne Stiftung", "Trump Organization". */
export const NAMED_AFTER =
  /(strasse|platz|allee|gasse|ufer|brucke|schule|gymnasium|preis|medaille|stiftung|institut|institute|universitat|university|akademie|halle|stadion|arena|gesellschaft|museum|kaserne|klinik|foundation|tower|towers|organization|group|holding|award|center|centre|airport|diner)$/;
const NAMED_BEFORE =
  /^(cafe|restaurant|hotel|gasthof|gasthaus|bistro|kneipe|bar|kino|pension|kiosk|wirtshaus|pizzeria|zeche|frachter|tanker|dampfer|schlepper|ms|mv|orkan|hurrikan|taifun|sturm|tisch|familie|familien|band|rockband|popband|popgruppe|punkband)$/;

/** What clubs are called before their town's name. */
const CLUB_BEFORE =
  /^(olympique|racing|sporting|athletic|real|inter|dynamo|lokomotive|lok|spartak|zenit|rapid|roter|partizan|hapoel|maccabi|fc|sc|sv|tsv|vfl|vfb|tus|fsv|esv|ssv|as|ac|ssc)$/;

/** "Café Moskau", "Stuttgart 21", "der britische Supreme Court", "Golda-Meir-Straße": the name of a record names something else here. */
function namesSomethingElse(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  const before = block.tokens[candidate.from - 1];
  if (
    (record.kind !== 'event' || record.type === 'sport') &&
    before &&
    block.tokens[candidate.from]!.glue === 'space' &&
    NAMED_BEFORE.test(before.folded)
  )
    return true;
  if (record.kind === 'place' && isNumbered(block, candidate)) return true;
  if (record.kind === 'person' && (chainHead(block, candidate.to - 1, NAMED_AFTER) || isDoubleName(reading, block, candidate))) return true;
  // "im Grünen", but "im Fidesz"
  const adjective = /(e|en|er)$/.test(block.tokens[candidate.to - 1]!.folded);
  if (record.type === 'party' && adjective && /^(im|ins|am)$/.test(before?.folded ?? '')) return true;
  if (record.kind === 'place' && before && block.tokens[candidate.from]!.glue === 'space' && CLUB_BEFORE.test(before.folded)) return true;
  return record.kind === 'organisation' && ofAnotherState(reading, block, candidate, record);
}

const WITHIN = /^(in|aus|nach|bei|um|im|ab)$/;

/** "Stuttgart 21", "Sydney 2000": with a number a place is a project, a motorway or the games held there. "in Leipzig 6:0" and "in Paris 2015" are not. */
function isNumbered(block: Block, candidate: Candidate): boolean {
  const number = block.tokens[candidate.to];
  if (number?.glue !== 'space' || !/^(\d{1,2}|(19|20)\d{2})$/.test(number.text)) return false;
  if (WITHIN.test(block.tokens[candidate.from - 1]?.folded ?? '')) return false;
  if (/^([:.,]\d|\.)/.test(block.text.slice(number.end, number.end + 2))) return false;
  // "24 Spieler", "3 Prozent": the number counts what follows
  const next = block.tokens[candidate.to + 1];
  return !(next?.glue === 'space' && next.capital);
}

/** "Wolfgang Schäuble-Kern": what goes on behind the hyphen is neither a noun nor another name of the dataset. */
export function isDoubleName(reading: Reading, block: Block, candidate: Pick<Candidate, 'to'>): boolean {
  const after = block.tokens[candidate.to];
  if (after?.glue !== 'hyphen' || !after.capital || !/^\p{Lu}\p{Ll}/u.test(after.text)) return false;
  return (
    !reading.knowledge.words.isNoun(after) &&
    block.candidates[candidate.to]!.length === 0 &&
    !reading.knowledge.lexicon.isRole(after.folded)
  );
}

/** True where the hyphen chain that goes on from a token ends in a word that `pattern` describes. */
export function chainHead(block: Block, token: number, pattern: RegExp): boolean {
  const [, end] = chainAround(block.tokens, token, token + 1);
  return end > token + 1 && pattern.test(block.tokens[end - 1]!.folded);
}

const NATIONAL = new Set(['court', 'parliament', 'ministry', 'government', 'party', 'central-bank', 'agency', 'armed-forces']);

/** "der britische Supreme Court": an adjective of a state with which the organisation has nothing to do, while it has with another. */
function ofAnotherState(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  if (!NATIONAL.has(record.type)) return false;
  const { neighbours, byId } = reading.knowledge.graph;
  const states = (block.candidates[candidate.from - 1] ?? [])
    .filter(({ to }) => to === candidate.from)
    .flatMap(({ entries }) => entries.filter(({ form }) => form === 'adjective'))
    .map((entry) => entry.record);
  if (states.length === 0) return false;
  const own = neighbours.get(record.id) ?? new Set<string>();
  return !states.some(({ id }) => own.has(id)) && [...own].some((id) => byId.get(id)!.type === 'state');
}

/** Titles that are given names somewhere: "General Tiani", "First Lady Jill Biden". */
const TITLE = /^(lady|lord|sir|general|major|baron|graf|prinz|prinzessin|prince|king|queen|sultan|emir|scheich|mullah|ajatollah)$/;

/** Given names are shorter: "Spitzenkandidat" is none, even where the filter of given names takes it for one. */
const LONGEST_GIVEN_NAME = 13;

function mayBeGiven({ knowledge }: Reading, token: Token): boolean {
  if (token.units > LONGEST_GIVEN_NAME || TITLE.test(token.folded) || knowledge.lexicon.isRole(token.folded)) return false;
  return knowledge.words.isGivenName(token);
}

/** "Jack London", "Paris Hilton", "Klaus-Michael Kühne" for a Michael Kühne: the name is a piece of a longer one. */
export function partOfAnotherName(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  const { words } = reading.knowledge;
  const before = block.tokens[candidate.from - 1];
  const first = block.tokens[candidate.from]!;
  if (inForeignPhrase(block, candidate) || namesSomethingElse(reading, block, candidate, record)) return true;
  if (insideTitle(block, candidate, record)) return true;
  if (record.kind === 'person' && ageContradicts(block, candidate, record, reading.published)) return true;
  const after = block.tokens[candidate.to];
  // "Die Linke Spur": an article, an adjective and their noun
  if (/^(die|der|das)$/.test(first.folded) && after?.glue === 'space' && after.capital && words.isNoun(after)) return true;
  const oneWord = candidate.to - candidate.from === 1;
  if (before && adjoins(first) && before.capital && mayBeGiven(reading, before) && !block.claimed[candidate.from - 1]) {
    if (record.kind === 'person' || (oneWord && first.glue === 'space' && record.kind !== 'event')) return true;
  }
  const surnameFollows =
    oneWord &&
    after?.glue === 'space' &&
    after.capital &&
    !after.allCaps &&
    /^\p{L}/u.test(after.text) &&
    !words.isNoun(after) &&
    block.candidates[candidate.to]!.every(({ entries }) => entries.every(({ form }) => form === 'family'));
  if (!surnameFollows || record.kind === 'organisation' || reading.knowledge.lexicon.isRole(after.folded)) return false;
  return words.isGivenName(first) || (record.type === 'city' && looksLikeSurname(reading, block, candidate));
}

/** Nouns made of adjectives and participles: "aus Syrien Geflüchtete". */
const NOMINALISED = /(te|ten|ter|ene|enen|ener|nde|nden|nder|ige|igen|ische|ischen|er|ern|in|innen)$/;

/** "Sydney Sweeney", "Basel Adra": cities are given names too, where an unknown name follows and no preposition says "place". */
function looksLikeSurname(reading: Reading, block: Block, candidate: Candidate): boolean {
  const before = block.tokens[candidate.from - 1];
  const after = block.tokens[candidate.to]!;
  const next = block.tokens[candidate.to + 1];
  if (before && WITHIN.test(before.folded)) return false;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(after.text) &&
    !NOMINALISED.test(after.folded) &&
    // "Berlin Robert Habeck": the next name has begun
    !(reading.knowledge.words.isGivenName(after) && next?.capital && adjoins(next)) &&
    next?.glue !== 'hyphen'
  );
}
