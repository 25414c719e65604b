/**
 * How sure a mention is: the evidence, weighed. The weights are log-odds, fitted to hand-marked articles and rounded;
 * what counts is their order, and that more confidence means more right marks (`npm run eval` prints the bands).
 */
import { MOST_SUPPORT, type Evidence } from './evidence.ts';
import type { Via } from './mention.ts';

/** Below this there is silence: a wrong card is worse than none. */
export const LEAST_CONFIDENCE = 0.7;

/** What each way of finding a name is worth on its own. */
const BY_VIA: Record<Via, number> = {
  name: 3.2,
  genitive: 3.2,
  compound: 3.2,
  role: 3,
  family: 2.2,
  event: 2.2,
  context: 1.8,
  spelling: 0.6,
};

const SEVERAL_WORDS = 0.6;
/** for each record of the surroundings that the article names */
const SUPPORT = 0.5;
const REPEATED = 0.5;
/** for each other record of the same name */
const NAMESAKE = -0.3;
const ORDINARY_WORD = -1.2;
const COMPOUND = -0.7;
const QUOTED = -0.7;
const OUT_OF_TIME = -0.8;

/** 0 to 1. */
export function confidenceOf(evidence: Evidence): number {
  const odds =
    BY_VIA[evidence.via] +
    Number(evidence.severalWords) * SEVERAL_WORDS +
    Math.min(evidence.support, MOST_SUPPORT) * SUPPORT +
    Number(evidence.repeated) * REPEATED +
    evidence.namesakes * NAMESAKE +
    Number(evidence.ordinaryWord) * ORDINARY_WORD +
    Number(evidence.compound) * COMPOUND +
    Number(evidence.quoted) * QUOTED +
    Number(evidence.outOfTime) * OUT_OF_TIME;
  return 1 / (1 + Math.exp(-odds));
}
