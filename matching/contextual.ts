/** Names that are also something else (Union, Linke, Essen): they count where the article supports them. */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
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
  if (record.kind === 'place' && isNounHere(block, candidate)) return false;
  if (record.kind === 'organisation' && isGeneral(block, candidate)) return false;
  if (reading.established.has(record.id)) return true;
  if (record.kind === 'place') return isLocative(block, candidate.from);
  if (record.type === 'party' || record.type === 'parliamentary-group') return parties(reading, record) > 0;
  return support(reading, record) > 1;
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
