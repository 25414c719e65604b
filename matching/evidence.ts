/** What speaks for a mention and what against it, read off the article; `confidence.ts` weighs it. */
import { homographsOf } from './homographs.ts';
import type { Via } from './mention.ts';
import { support, type Claim, type Reading } from './reading.ts';

export interface Evidence {
  /** how the mention was found */
  via: Via;
  /** how many records that the article names have to do with this one, up to `MOST_SUPPORT` */
  support: number;
  /** how many other records bear the name as it is written, up to `MOST_NAMESAKES`; none for whom it means everywhere */
  namesakes: number;
  /** a family name that is a German word too (Weil, Bach) */
  ordinaryWord: boolean;
  /** one part of a hyphen compound (Trump-Besuch) */
  compound: boolean;
  /** stands right behind an opening quotation mark: titles and names of things do */
  quoted: boolean;
}

export const MOST_SUPPORT = 3;
export const MOST_NAMESAKES = 2;

export function evidenceFor(reading: Reading, made: Claim, via: Via): Evidence {
  const block = reading.blocks[made.block]!;
  const first = block.tokens[made.from]!;
  return {
    via,
    support: Math.min(MOST_SUPPORT, support(reading, made.record)),
    namesakes: made.record.knownByFamily === true ? 0 : Math.min(MOST_NAMESAKES, homographsOf(block, made).length),
    ordinaryWord: made.to - made.from === 1 && reading.knowledge.words.isOrdinaryFamily(first.text),
    compound: via === 'compound' || block.tokens[made.to]?.glue === 'hyphen',
    quoted: /["„“«»‚‘]$/.test(block.text.slice(Math.max(0, first.start - 1), first.start)),
  };
}
