/**
 * The engine: an article's text to mentions. Exact names first, then spellings, offices by date, family names and
 * ambiguous names with the article's support, last events by their ingredients. Linear in the text's length.
 */
import { bytesFromBase64, type Dataset } from '../data/dataset.ts';
import { buildGraph, type Graph } from '../data/graph.ts';
import { claimClubsByPlace } from './clubs.ts';
import { claimContextual } from './contextual.ts';
import { eventAt } from './events.ts';
import { claimFamilies } from './families.ts';
import { dropForeignParties } from './foreign-parties.ts';
import { buildFuzzyIndex } from './fuzzy.ts';
import { claimIntroduced } from './introduced.ts';
import { buildLexicon } from './lexicon.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import { evidenceFor } from './evidence.ts';
import type { Article, Mention } from './mention.ts';
import { claimNames } from './names.ts';
import { settleNamesakesAbroad } from './namesakes-abroad.ts';
import { chainAround, openReading, type Block, type Claim, type Knowledge, type Reading } from './reading.ts';
import { claimRoles } from './roles.ts';
import { claimFamilySpellings, claimFullSpellings } from './spellings.ts';
import { createWordFilter } from './word-filter.ts';

export interface Engine {
  readonly graph: Graph;
  /** Mentions in reading order; they never overlap. Any string is a legal block. */
  annotate(article: Article): Mention[];
}

/** Builds the engine; once per dataset, some 10 ms for a thousand records. */
export function createEngine(dataset: Dataset): Engine {
  const { records } = dataset;
  const knowledge: Knowledge = {
    graph: buildGraph(records),
    lexicon: buildLexicon(records),
    fuzzy: buildFuzzyIndex(records),
    words: createWordFilter(bytesFromBase64(dataset.givenNames), bytesFromBase64(dataset.nouns), dataset.ordinaryFamilies),
  };
  return {
    graph: knowledge.graph,
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
