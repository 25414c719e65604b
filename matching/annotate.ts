/**
 * The engine: an article's text to mentions. Exact names first, then spellings, offices by date, family names and
 * ambiguous names with the article's support, last events by their ingredients. Linear in the text's length.
 */
import type { Graph } from '../data/graph.ts';
import type { RecordStore } from '../data/record-store.ts';
import { claimClubsByPlace } from './clubs.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import { claimContextual } from './contextual.ts';
import { eventAt } from './events.ts';
import { evidenceFor } from './evidence.ts';
import { claimFamilies } from './families.ts';
import { dropForeignParties } from './foreign-parties.ts';
import { claimIntroduced } from './introduced.ts';
import { openKnowledge } from './knowledge.ts';
import type { Article, Mention } from './mention.ts';
import { claimNames } from './names.ts';
import { settleNamesakesAbroad } from './namesakes-abroad.ts';
import { chainAround, openReading, type Block, type Claim, type Reading } from './reading.ts';
import { claimRoles } from './roles.ts';
import { claimFamilySpellings, claimFullSpellings } from './spellings.ts';

export interface Engine {
  /** ISO day of the dataset */
  readonly stand: string;
  readonly store: RecordStore;
  readonly graph: Graph;
  /** Sums the whole asset, which opening it does not. Throws `DatasetError` where it is damaged. */
  verify(): void;
  /** Mentions in reading order; they never overlap. Any string is a legal block. */
  annotate(article: Article): Mention[];
}

/** Opens the engine on a compiled dataset. Throws `DatasetError` where that cannot be used. */
export function openEngine(asset: ArrayBuffer): Engine {
  const knowledge = openKnowledge(asset);
  return {
    stand: knowledge.stand,
    store: knowledge.store,
    graph: knowledge.graph,
    verify: () => knowledge.asset.verify(),
    annotate(article) {
      const reading = openReading(knowledge, article);
      claimNames(reading);
      claimIntroduced(reading);
      claimFullSpellings(reading);
      claimRoles(reading);
      claimFamilies(reading);
      claimContextual(reading);
      settleNamesakesAbroad(reading);
      dropForeignParties(reading);
      claimClubsByPlace(reading);
      claimFamilySpellings(reading);
      return mentionsOf(reading).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
    },
  };
}

function mentionsOf(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (const made of reading.claims) {
    const block = reading.blocks[made.block]!;
    const [from, to] = wholeWord(block, made);
    const via = made.via === 'name' && to - from > made.to - made.from ? 'compound' : made.via;
    const event = eventAt(reading, made);
    mentions.push({
      block: made.block,
      start: block.tokens[from]!.start,
      end: block.tokens[to - 1]!.end,
      entity: made.record.id,
      holder: made.holder?.id ?? null,
      event: event?.id ?? null,
      via,
      confidence: confidenceOf(evidenceFor(reading, made, via)),
    });
  }
  return mentions.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** A compound is marked whole ("Apec-Gipfel"), unless it holds two names ("Trump-Kim-Gipfel"): then each for itself. */
function wholeWord(block: Block, made: Claim): [from: number, to: number] {
  const [from, to] = chainAround(block.tokens, made.from, made.to);
  for (let i = from; i < to; i++) {
    const other = block.claimed[i];
    if (other && other !== made) return [made.from, made.to];
  }
  return [from, to];
}
