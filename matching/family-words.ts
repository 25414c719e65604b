/** Family names that are words too: "Ein Neuer stand im Tor", "am Rhein", "Weil das Land …". */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import type { Block, Reading } from './reading.ts';

const ARTICLE = /^(ein|eine|einen|einem|einer|eines|kein|keine|keinen|am|im|beim|vom|zum|zur|ans|ins)$/;

/** True where the name stands as a word, not as a person. "beim Trump-Besuch" is one all the same. */
export function isWordHere(reading: Reading, block: Block, candidate: Candidate, persons: readonly DataRecord[]): boolean {
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
