/**
 * How sure a mention is: the evidence, weighed. The weights are log-odds, fitted to the hand-marked articles and rounded.
 * What counts is their order: more confidence means more right marks (`npm run eval` prints the bands).
 */
import type { Evidence } from './evidence.ts';
import type { Via } from './mention.ts';

/** Below this there is silence: a wrong card is worse than none. */
export const LEAST_CONFIDENCE = 0.7;

/** What each way of finding a name is worth on its own: an exact name most, a spelling that was only guessed least. */
const BY_VIA: Record<Via, number> = { role: 3.8, name: 3.8, genitive: 3.4, compound: 2.8, family: 2.1, context: 1.8, spelling: 0.9 };
/** for each record of the surroundings that the article names */
const SUPPORT = 0.2;
/** for each other record of the same name */
const NAMESAKE = -0.2;
const ORDINARY_WORD = -1.5;
const COMPOUND = -1;
const QUOTED = -1;

/** 0 to 1, from the evidence alone: the same evidence gives the same confidence. */
export function confidenceOf(evidence: Evidence): number {
  const odds =
    BY_VIA[evidence.via] +
    evidence.support * SUPPORT +
    evidence.namesakes * NAMESAKE +
    Number(evidence.ordinaryWord) * ORDINARY_WORD +
    Number(evidence.compound) * COMPOUND +
    Number(evidence.quoted) * QUOTED;
  return 1 / (1 + Math.exp(-odds));
}
