/** First pass: full names and aliases. They need no support, but a neighbour can show that they are part of another name. */
import { eventStart } from '../data/graph.ts';
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import { adjoins, claim, establish, support, type Block, type Reading } from './reading.ts';

export function claimNames(reading: Reading): void {
  const homonyms: { block: number; candidate: Candidate; records: DataRecord[] }[] = [];
  reading.blocks.forEach((block, b) => {
    for (let i = 0; i < block.tokens.length; i++) {
      for (const whole of block.candidates[i]!) {
        const records = namedBy(reading, block, whole);
        if (records.length === 0) continue;
        const candidate = headOfEvent(block, whole, records);
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

/** A record that the article also names in full outweighs any number of neighbours. */
const NAMED_IN_FULL = 100;

/** The one record that the article supports more than every other; null where two are even: silence before error. */
export function bestSupported(reading: Reading, records: readonly DataRecord[]): DataRecord | null {
  const ranked = records
    .map((record) => ({ record, points: support(reading, record) + (reading.established.has(record.id) ? NAMED_IN_FULL : 0) }))
    .sort((a, b) => b.points - a.points);
  if (ranked.length === 0 || ranked[0]!.points === 0) return null;
  return ranked.length > 1 && ranked[0]!.points === ranked[1]!.points ? null : ranked[0]!.record;
}

/** "Landtagswahl in Thüringen" is one name; "Gipfel in Hanoi" is a gathering and its place. */
const WHOLE_EVENTS = new Set(['election', 'referendum', 'war', 'attack', 'disaster', 'accident', 'sport', 'treaty']);
const PREPOSITION = /^(in|im|an|am|auf|von|vom|bei|der|des|zu|zum|zur|vor)$/;

/** "Gipfel in Hanoi", "Krönung von Charles III.": the event's head alone is its mark, place and person have their own. */
function headOfEvent(block: Block, candidate: Candidate, records: readonly DataRecord[]): Candidate {
  if (!records.every(({ kind, type }) => kind === 'event' && !WHOLE_EVENTS.has(type))) return candidate;
  for (let i = candidate.from + 1; i < candidate.to; i++) {
    if (!PREPOSITION.test(block.tokens[i]!.folded)) continue;
    for (let k = i + 1; k < candidate.to; k++) {
      const inner = block.candidates[k]!.some(
        ({ to, entries }) => to <= candidate.to && entries.some(({ form, record }) => form === 'name' && record.kind !== 'event'),
      );
      if (inner) return { ...candidate, to: i };
    }
  }
  return candidate;
}

/** Records that this stretch names on its own; offices are left to the roles, which know about dates. */
function namedBy(reading: Reading, block: Block, candidate: Candidate): DataRecord[] {
  const entries = candidate.entries.filter(({ form, record }) => {
    if (form === 'prefix') return block.tokens[candidate.to]?.glue === 'hyphen' && block.tokens[candidate.from]!.glue !== 'hyphen';
    if (record.kind === 'event' && isOtherEdition(block, candidate, record)) return false;
    if (form === 'context') return record.kind === 'event' && isCurrentEdition(reading, block, candidate, record);
    if (form === 'name' && record.type === 'party' && opensWithArticle(block, candidate)) return false;
    return form === 'name' && record.kind !== 'office';
  });
  const exact = entries.filter((entry) => !candidate.inflected || genitivePossible(reading, block, candidate, entry.record));
  return nearestEdition(reading, [...new Set(exact.map(({ record }) => record))]).filter(
    (record) =>
      !titleAndName(reading, block, candidate, record) &&
      !partOfAnotherName(reading, block, candidate, record) &&
      !inByline(block, candidate, record),
  );
}

/** "Die Linke" at the head of a sentence may be any linke: left to the article's support. */
export function opensWithArticle(block: Block, candidate: Candidate): boolean {
  const first = block.tokens[candidate.from]!;
  return first.opensSentence && /^(die|der|das)$/.test(first.folded);
}

/** A name that comes back every few years ("Landtagswahl in Thüringen") means the edition of about now. Days. */
const EDITION_DAYS = 400;

function daysFrom(reading: Reading, event: DataRecord): number {
  const start = eventStart(event);
  if (reading.published === null || start === '') return Infinity;
  return Math.abs(Date.parse(start) - Date.parse(reading.published)) / 86_400_000;
}

/** Events that nobody announces: they are not spoken of before they happen. */
const UNANNOUNCED = new Set(['attack', 'disaster', 'accident', 'war', 'crisis', 'scandal', 'coup', 'protest', 'pandemic']);

function isCurrentEdition(reading: Reading, block: Block, candidate: Candidate, event: DataRecord): boolean {
  if (UNANNOUNCED.has(event.type) && reading.published !== null && eventStart(event) > reading.published) return false;
  return yearBehind(block, candidate) !== null || daysFrom(reading, event) <= EDITION_DAYS;
}

/** "Landtagswahl in Sachsen 2019" is not that of 2024, and "Eishockey-WM" not the football one. */
function isOtherEdition(block: Block, candidate: Candidate, event: DataRecord): boolean {
  const year = yearBehind(block, candidate);
  if (year !== null && !eventStart(event).startsWith(year)) return true;
  return block.tokens[candidate.from]!.glue === 'hyphen';
}

function yearBehind(block: Block, candidate: Candidate): string | null {
  const after = block.tokens[candidate.to];
  return after?.glue === 'space' && /^(19|20)\d{2}$/.test(after.text) ? after.text : null;
}

/** Of several editions, the one next to the article's date. */
function nearestEdition(reading: Reading, records: readonly DataRecord[]): DataRecord[] {
  if (records.length < 2 || !records.every(({ kind }) => kind === 'event')) return [...records];
  return records.toSorted((a, b) => daysFrom(reading, a) - daysFrom(reading, b)).slice(0, 1);
}

/** "Kaiser Naruhito", "Papst Leo": the role is a mention of its own, and the name is found without it. */
function titleAndName(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  if (record.kind !== 'person' || candidate.to - candidate.from < 2) return false;
  const title = block.tokens[candidate.from]!.folded;
  const isRole =
    reading.knowledge.lexicon.roles.has(title) ||
    block.candidates[candidate.from]!.some(
      ({ to, entries }) => to === candidate.from + 1 && entries.some((entry) => entry.record.kind === 'office'),
    );
  return (
    isRole &&
    block.candidates[candidate.from + 1]!.some(({ to, entries }) => to === candidate.to && entries.some((entry) => entry.record === record))
  );
}

/** "Hamburg (dpa/lno) -": who reports is none of the article's matter. */
function inByline(block: Block, candidate: Candidate, record: DataRecord): boolean {
  if (record.type !== 'news-agency') return false;
  const before = block.text.slice(0, block.tokens[candidate.from]!.start);
  const after = block.text.slice(block.tokens[candidate.to - 1]!.end);
  return /\((\w+\/)*$/.test(before) && /^(\/\w+)*\)/.test(after);
}

/** "Hans", "Jans", "Klaus": given names that look like genitives are short. */
const LONGEST_AMBIGUOUS_GENITIVE = 6;

/** "Hans" is a given name before it is a genitive of "Han"; "Essens" an ordinary noun's. */
function genitivePossible(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  const last = block.tokens[candidate.to - 1]!;
  if (candidate.to - candidate.from > 1) return true;
  const { words } = reading.knowledge;
  // long names are in no list of given names with their ending
  if (last.folded.length > LONGEST_AMBIGUOUS_GENITIVE) return true;
  return !words.isGivenName(last.folded) && (record.kind !== 'person' || !words.isNoun(last.folded));
}

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
  /^(cafe|restaurant|hotel|gasthof|gasthaus|bistro|kneipe|bar|kino|pension|zeche|frachter|tanker|dampfer|schlepper|orkan|hurrikan|taifun|sturm|tisch|familie|familien)$/;

/** "Café Moskau", "Stuttgart 21", "der britische Supreme Court", "Golda-Meir-Straße": the name of a record names something else here. */
function namesSomethingElse(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  const before = block.tokens[candidate.from - 1];
  const after = block.tokens[candidate.to];
  if (record.kind !== 'event' && before && block.tokens[candidate.from]!.glue === 'space' && NAMED_BEFORE.test(before.folded)) return true;
  if (record.kind === 'place' && after?.glue === 'space' && /^\d{1,2}$/.test(after.text)) return true;
  if (record.kind === 'person' && (chainHead(block, candidate.to - 1, NAMED_AFTER) || isDoubleName(reading, block, candidate))) return true;
  if (record.type === 'party' && /^(im|ins|am)$/.test(before?.folded ?? '')) return true;
  return record.kind === 'organisation' && ofAnotherState(reading, block, candidate, record);
}

/** "Wolfgang Schäuble-Kern": what goes on behind the hyphen is neither a noun nor another name of the dataset. */
export function isDoubleName(reading: Reading, block: Block, candidate: Pick<Candidate, 'to'>): boolean {
  const after = block.tokens[candidate.to];
  if (after?.glue !== 'hyphen' || !after.capital || !/^\p{Lu}\p{Ll}/u.test(after.text)) return false;
  return (
    !reading.knowledge.words.isNoun(after.folded) &&
    block.candidates[candidate.to]!.length === 0 &&
    !reading.knowledge.lexicon.roles.has(after.folded)
  );
}

/** True where the hyphen chain that goes on from a token ends in a word that `pattern` describes. */
export function chainHead(block: Block, token: number, pattern: RegExp): boolean {
  let last = token;
  while (block.tokens[last + 1]?.glue === 'hyphen') last++;
  return last > token && pattern.test(block.tokens[last]!.folded);
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

/** "Jack London", "Paris Hilton", "Klaus-Michael Kühne" for a Michael Kühne: the name is a piece of a longer one. */
function partOfAnotherName(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  const { words } = reading.knowledge;
  const before = block.tokens[candidate.from - 1];
  const first = block.tokens[candidate.from]!;
  if (inForeignPhrase(block, candidate) || namesSomethingElse(reading, block, candidate, record)) return true;
  const follower = block.tokens[candidate.to];
  // "Die Linke Spur": an article, an adjective and their noun
  if (/^(die|der|das)$/.test(first.folded) && follower?.glue === 'space' && follower.capital && words.isNoun(follower.folded)) return true;
  const oneWord = candidate.to - candidate.from === 1;
  if (before && adjoins(first) && before.capital && words.isGivenName(before.folded) && !block.claimed[candidate.from - 1]) {
    if (record.kind === 'person' || (oneWord && first.glue === 'space' && record.kind !== 'event')) return true;
  }
  const after = block.tokens[candidate.to];
  const surnameFollows =
    oneWord &&
    after?.glue === 'space' &&
    after.capital &&
    !after.allCaps &&
    /^\p{L}/u.test(after.text) &&
    !words.isNoun(after.folded) &&
    block.candidates[candidate.to]!.length === 0;
  return (
    surnameFollows &&
    record.kind !== 'organisation' &&
    words.isGivenName(first.folded) &&
    !reading.knowledge.lexicon.roles.has(after.folded)
  );
}
