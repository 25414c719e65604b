/** First pass: full names and aliases. They need no support, but a neighbour can show that they are part of another name. */
import type { DataRecord } from '../data/record.ts';
import { partOfAnotherName } from './another-name.ts';
import { isCurrentEdition, isOtherEdition, nearestEdition, thisEdition } from './editions.ts';
import type { Candidate } from './lookup.ts';
import { placeOf } from './recency.ts';
import { claim, establish, support, type Block, type Reading } from './reading.ts';

export function claimNames(reading: Reading): void {
  const homonyms: { block: number; candidate: Candidate; records: DataRecord[] }[] = [];
  reading.blocks.forEach((block, b) => {
    let next = 0;
    for (const i of block.starts) {
      if (i < next) continue;
      for (const candidate of block.candidates[i]!) {
        const records = namedBy(reading, block, candidate);
        if (records.length === 0) continue;
        const parts = partsOf(block, candidate, records);
        if (parts && records.length === 1) {
          if (parts.head === null) reading.eventsNamed.set(placeOf(b, parts.inside), records[0]!);
          else take(reading, b, { ...candidate, to: parts.head }, records[0]!);
        }
        if (parts) {
          next = parts.head ?? parts.inside;
          break;
        }
        if (records.length > 1) homonyms.push({ block: b, candidate, records });
        else take(reading, b, candidate, thisEdition(reading, block, candidate, records[0]!) ?? records[0]!);
        next = candidate.to;
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
const LINK = /^(in|im|an|am|auf|von|vom|bei|zu|zum|zur|vor|der|des)$/;

/** How an event's name with a place or person inside is marked. */
interface EventParts {
  /** one past the event's head: "Ukraine-Gipfel" is its own mark, the bare "Gipfel" has none */
  head: number | null;
  /** first token of the name inside, which carries the event */
  inside: number;
}

/** "Gipfel in Hanoi", "Krönung von Charles III.", "Tod der Queen"; null where the event is one name. */
function partsOf(block: Block, candidate: Candidate, records: readonly DataRecord[]): EventParts | null {
  if (!records.every(({ kind, type }) => kind === 'event' && !WHOLE_EVENTS.has(type))) return null;
  for (let link = candidate.from + 1; link < candidate.to; link++) {
    if (!LINK.test(block.tokens[link]!.folded)) continue;
    for (let inside = link + 1; inside < candidate.to; inside++) {
      const named = block.candidates[inside]!.some(
        ({ to, entries }) => to <= candidate.to && entries.some(({ form, record }) => form !== 'adjective' && record.kind !== 'event'),
      );
      if (named) return { head: block.tokens[link - 1]!.glue === 'hyphen' ? link : null, inside };
    }
  }
  return null;
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

/** "der japanische Kaiser Naruhito": the role is a mention of its own, and the name is found without it. "Papst Leo XIV." is one name. */
function titleAndName(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  if (record.kind !== 'person' || candidate.to - candidate.from < 2) return false;
  const adjective = block.candidates[candidate.from - 1]?.some(
    ({ to, entries }) => to === candidate.from && entries.some(({ form }) => form === 'adjective'),
  );
  if (!adjective) return false;
  const title = block.tokens[candidate.from]!.folded;
  const isRole =
    reading.knowledge.lexicon.isRole(title) ||
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
  return /\((\w+\/)*$/.test(before) && /^([-/]\w+)*\)/.test(after);
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
  return !words.isGivenName(last) && (record.kind !== 'person' || !words.isNoun(last));
}
