/** One article while it is being read: tokens, what was claimed for which record, and what is established so far. */
import type { Known } from '../data/annotation.ts';
import type { DataRecord } from '../data/record.ts';
import type { Knowledge } from './knowledge.ts';
import { findAll, type Found } from './lookup.ts';
import type { Article, Via } from './mention.ts';
import { tokenize, type Token } from './tokenize.ts';

/** A stretch of tokens taken for a record. */
export interface Claim {
  block: number;
  /** token indices, `to` exclusive */
  from: number;
  to: number;
  record: DataRecord;
  via: Via;
  holder: DataRecord | null;
}

export interface Block extends Found {
  text: string;
  tokens: readonly Token[];
  /** the claim that covers each token, if any */
  claimed: (Claim | undefined)[];
}

export interface Reading {
  knowledge: Knowledge;
  published: string | null;
  blocks: readonly Block[];
  claims: Set<Claim>;
  /** records named in a way that needs no support, with the number of such mentions */
  established: Map<string, number>;
  /** folded family name → where somebody whom the dataset does not know is called by it */
  strangers: Map<string, number[]>;
  /** where persons have been named by more than the family name */
  namings: Map<DataRecord, number[]>;
  /** by the place of a name (`placeOf`): the event that the words around it name ("Gipfel in Hanoi") */
  eventsNamed: Map<number, DataRecord>;
  /** offices that the article has named */
  offices: Set<DataRecord>;
}

export function openReading(knowledge: Knowledge, article: Article): Reading {
  const blocks = article.blocks.map((text) => {
    const tokens = tokenize(text);
    const claimed: Block['claimed'] = [];
    claimed.length = tokens.length;
    return { text, tokens, ...findAll(knowledge.lexicon, tokens), claimed };
  });
  const reading: Reading = {
    knowledge,
    published: article.published,
    blocks,
    claims: new Set(),
    established: new Map(),
    strangers: new Map(),
    namings: new Map(),
    eventsNamed: new Map(),
    offices: new Set(),
  };
  for (const known of article.known ?? []) remember(reading, known);
  return reading;
}

/** What other paragraphs of the page have named is established before the first word is read. An id that there is not (any more) is nothing. */
function remember(reading: Reading, { entity, holder, event, count }: Known): void {
  const { byId } = reading.knowledge.graph;
  for (const id of [entity, holder, event]) {
    if (id !== null && byId.has(id)) reading.established.set(id, (reading.established.get(id) ?? 0) + count);
  }
  const office = byId.get(entity);
  if (office?.kind === 'office') reading.offices.add(office);
}

/** Takes tokens for a record; ignored where one of them is taken already. Returns whether it was done. */
export function claim(reading: Reading, made: Omit<Claim, 'holder'> & { holder?: DataRecord | null }): boolean {
  const { claimed } = reading.blocks[made.block]!;
  for (let i = made.from; i < made.to; i++) if (claimed[i]) return false;
  const full: Claim = { holder: null, ...made };
  for (let i = made.from; i < made.to; i++) claimed[i] = full;
  reading.claims.add(full);
  return true;
}

export function establish(reading: Reading, record: DataRecord): void {
  reading.established.set(record.id, (reading.established.get(record.id) ?? 0) + 1);
}

/** Takes a claim on a token back, and what it established with it. */
export function release(reading: Reading, b: number, i: number): void {
  const block = reading.blocks[b]!;
  const made = block.claimed[i];
  if (!made) return;
  for (let k = made.from; k < made.to; k++) block.claimed[k] = undefined;
  reading.claims.delete(made);
  const left = reading.established.get(made.record.id)! - 1;
  if (left === 0) reading.established.delete(made.record.id);
  else reading.established.set(made.record.id, left);
}

/** How many established records have to do with this one. */
export function support(reading: Reading, record: DataRecord): number {
  const neighbours = reading.knowledge.graph.neighbours.get(record.id);
  if (!neighbours) return 0;
  let count = 0;
  for (const id of reading.established.keys()) if (neighbours.has(id)) count++;
  return count;
}

/** Nobody writes longer hyphen chains; what goes on for pages is no word, and is not walked to its end. */
const LONGEST_CHAIN = 12;

/** First and one past the last token of the hyphen chain around [from, to). */
export function chainAround(tokens: readonly Token[], from: number, to: number): [from: number, to: number] {
  const least = from - LONGEST_CHAIN;
  const most = to + LONGEST_CHAIN;
  while (from > least && from > 0 && tokens[from]!.glue === 'hyphen') from--;
  while (to < most && to < tokens.length && tokens[to]!.glue === 'hyphen') to++;
  return [from, to];
}

/** True where the two tokens stand side by side with only a space or a hyphen between. */
export function adjoins(token: Token | undefined): boolean {
  return token !== undefined && (token.glue === 'space' || token.glue === 'hyphen');
}
