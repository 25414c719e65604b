/** What speaks for a mention and what against it, read off the article; `confidence.ts` weighs it. */
import type { DataRecord } from '../data/record.ts';
import { homographsOf } from './homographs.ts';
import type { Via } from './mention.ts';
import { support, type Claim, type Reading } from './reading.ts';

export interface Evidence {
  /** how the mention was found */
  via: Via;
  /** the name as written has more than one word */
  severalWords: boolean;
  /** how many records that the article names have to do with this one, up to `MOST_SUPPORT` */
  support: number;
  /** the article names the record more than once */
  repeated: boolean;
  /** how many other records bear the name as it is written, up to `MOST_NAMESAKES` */
  namesakes: number;
  /** a family name that is a German word too (Weil, Bach) */
  ordinaryWord: boolean;
  /** one part of a hyphen compound (Trump-Besuch) */
  compound: boolean;
  /** stands right behind an opening quotation mark: titles and names of things do */
  quoted: boolean;
  /** a person who was long dead on the article's day, or not yet grown up */
  outOfTime: boolean;
}

export const MOST_SUPPORT = 3;
export const MOST_NAMESAKES = 2;
/** Years after which the dead are seldom in the news, and the age at which people begin to be. */
const LONG_DEAD = 30;
const GROWN_UP = 14;

export function evidenceFor(reading: Reading, made: Claim, via: Via): Evidence {
  const block = reading.blocks[made.block]!;
  const first = block.tokens[made.from]!;
  const meant = made.holder ?? made.record;
  return {
    via,
    severalWords: made.to - made.from > 1,
    support: Math.min(MOST_SUPPORT, support(reading, made.record)),
    repeated: (reading.established.get(made.record.id) ?? 0) > 1,
    namesakes: Math.min(MOST_NAMESAKES, homographsOf(block, made).length),
    ordinaryWord: made.to - made.from === 1 && reading.knowledge.words.isOrdinaryFamily(first.text),
    compound: via === 'compound' || block.tokens[made.to]?.glue === 'hyphen',
    quoted: /["„“«»‚‘]$/.test(block.text.slice(Math.max(0, first.start - 1), first.start)),
    outOfTime: isOutOfTime(meant, reading.published),
  };
}

function isOutOfTime(record: DataRecord, published: string | null): boolean {
  if (record.kind !== 'person' || published === null) return false;
  const year = (property: 'born' | 'died'): number => Number(record.statements.find((s) => s.property === property)?.on?.slice(0, 4));
  const now = Number(published.slice(0, 4));
  return now - year('died') > LONG_DEAD || now - year('born') < GROWN_UP;
}
