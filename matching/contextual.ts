/** Names that are also something else (Union, Linke, Essen): they count where the article supports them. */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import { partOfAnotherName } from './another-name.ts';
import { namesHolder } from './holder-compounds.ts';
import { bestSupported, opensWithArticle } from './names.ts';
import { claim, support, type Block, type Reading } from './reading.ts';

const LOCATIVE = new Set(['in', 'aus', 'nach', 'bei', 'um', 'von', 'vor', 'gegen']);

export function claimContextual(reading: Reading): void {
  reading.blocks.forEach((block, b) => {
    for (const i of block.starts) {
      if (block.claimed[i]) continue;
      for (const candidate of block.candidates[i]!) {
        const records = candidate.entries
          .filter(
            ({ form, record }) =>
              (form === 'context' && record.kind !== 'person' && record.kind !== 'office') ||
              (form === 'name' && record.type === 'party' && opensWithArticle(block, candidate)),
          )
          .map(({ record }) => record);
        const supported = [...new Set(records)].filter((record) => isSupported(reading, block, candidate, record));
        const record = supported.length > 1 ? bestSupported(reading, supported) : supported[0];
        if (record && claim(reading, { block: b, from: candidate.from, to: candidate.to, record, via: 'context' })) break;
      }
    }
  });
}

function isSupported(reading: Reading, block: Block, candidate: Candidate, record: DataRecord): boolean {
  if (namesHolder(block, candidate.from, candidate.to)) return false;
  if ((record.kind !== 'event' || record.type === 'sport') && partOfAnotherName(reading, block, candidate, record)) return false;
  if (WITH_ARTICLE.has(record.type)) return hasArticle(block, candidate);
  if (record.kind === 'place' && isNounHere(block, candidate)) return false;
  if (record.kind === 'organisation' && isGeneral(block, candidate)) return false;
  if (reading.established.has(record.id)) return true;
  if (record.kind === 'place') return isLocative(block, candidate.from);
  if (record.type === 'party' || record.type === 'parliamentary-group') return parties(reading, record) > 0;
  if (record.type === 'company' && likeIt(reading, record) >= COMPANIES) return !isLongerFirm(block, candidate);
  if (record.type === 'sport' && !isLocative(block, candidate.from)) return likeIt(reading, record, SPORT) > 0;
  return support(reading, record) > 1;
}

/** So many other companies named make an article one about business: "Miele, Rossmann und Trigema". */
const COMPANIES = 2;
const SPORT = new Set(['athlete', 'club', 'team', 'sport']);

/** "Merck & Co": another firm than Merck. */
function isLongerFirm(block: Block, candidate: Candidate): boolean {
  return /^\s*&/.test(block.text.slice(block.tokens[candidate.to - 1]!.end));
}

/** How many other records of the same type, or of `types`, the article has named. */
function likeIt(reading: Reading, record: DataRecord, types: ReadonlySet<string> = new Set([record.type])): number {
  const { byId } = reading.knowledge.graph;
  let count = 0;
  for (const id of reading.established.keys()) if (id !== record.id && types.has(byId.get(id)!.type)) count++;
  return count;
}

/** Rivers and mountains have an article, people of that name have none: "am Rhein". */
const WITH_ARTICLE = new Set(['water', 'mountain']);

function hasArticle(block: Block, candidate: Candidate): boolean {
  const before = block.tokens[candidate.from - 1];
  const compound = block.tokens[candidate.to]?.glue === 'hyphen';
  return (
    before !== undefined &&
    !compound &&
    block.tokens[candidate.from]!.glue === 'space' &&
    /^(der|die|das|dem|den|des|am|im|vom|zum|zur|ans|ins|beim)$/.test(before.folded)
  );
}

/** "eine Union der Kulturen", "Union für das Land": the word, and no body. */
function isGeneral(block: Block, candidate: Candidate): boolean {
  const before = block.tokens[candidate.from - 1]?.folded ?? '';
  const after = block.tokens[candidate.to];
  const object = block.tokens[candidate.to + 1];
  const ofSomething =
    after?.glue === 'space' && /^(der|des|von)$/.test(after.folded) && object?.capital === true && object.glue === 'space';
  return /^(ein|eine|einer|einem|einen|kein|keine|keiner|jede|jeder|diese|dieser)$/.test(before) || ofSomething;
}

/** "in einer zugigen Halle", "vor Halle B3": places have no article, no adjective and no number. */
function isNounHere(block: Block, candidate: Candidate): boolean {
  const before = block.tokens[candidate.from - 1];
  const after = block.tokens[candidate.to];
  const numbered = after?.glue === 'space' && /^\p{Lu}?\d+$/u.test(after.text);
  return (
    numbered ||
    (before !== undefined &&
      !before.capital &&
      /^(der|die|das|dem|den|des|ein|eine|einer|einem|einen|.{2,}(e|er|es|en|em))$/.test(before.folded) &&
      !LOCATIVE.has(before.folded))
  );
}

/** "nach Essen", and "Halle" in "nach Essen und Halle". */
function isLocative(block: Block, from: number): boolean {
  const before = block.tokens[from - 1];
  if (before === undefined || block.tokens[from]!.glue !== 'space') return false;
  if (LOCATIVE.has(before.folded)) return true;
  return /^(und|oder|sowie)$/.test(before.folded) && block.claimed[from - 2]?.record.kind === 'place';
}

/** Other parties of the same country that the article names, or people of this one. */
function parties(reading: Reading, party: DataRecord): number {
  const { byId, neighbours } = reading.knowledge.graph;
  // a parliamentary group is known by its parties' people
  const own = [party.id, ...[...(neighbours.get(party.id) ?? [])].filter((id) => byId.get(id)!.type === 'party')];
  let count = 0;
  for (const id of reading.established.keys()) {
    const { kind, type } = byId.get(id)!;
    if ((kind === 'person' || kind === 'office') && own.some((mine) => neighbours.get(mine)?.has(id))) count++;
    else if (type === 'party' && id !== party.id && shareNeighbour(reading, party.id, id)) count++;
  }
  return count;
}

function shareNeighbour(reading: Reading, a: string, b: string): boolean {
  const { neighbours } = reading.knowledge.graph;
  const others = neighbours.get(b);
  for (const id of neighbours.get(a) ?? []) if (others?.has(id)) return true;
  return false;
}
