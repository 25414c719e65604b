/** Titles of works and names of things in quotation marks: in 'der Film "Berlin, Berlin"' no city is meant. */
import type { DataRecord } from '../data/record.ts';
import type { Candidate } from './lookup.ts';
import type { Block } from './reading.ts';

/** What a name in quotation marks behind it is the title or the name of. */
const TITLED =
  /(film|filme|roman|romane|komodie|drama|serie|album|song|lied|hit|single|buch|stuck|oper|musical|dokumentation|doku|thriller|krimi|gemalde|gedicht|novelle|reihe|schiff|dampfer|frachter|tanker|fahre|jacht|yacht|boot|band|rockband|lokal|kneipe|gaststatte|restaurant|cafe|hotel|bar|kiosk|klub|disco)$/;

/** Longest title looked for, in tokens on either side. */
const REACH = 10;

const OPENING = /["„“«»‚‘'](?=\S*$)/;

/** True where the candidate stands inside quotation marks that a word for a work, a vessel or a pub opens. */
export function insideTitle(block: Block, candidate: Pick<Candidate, 'from'>, record: DataRecord): boolean {
  if (record.kind === 'other' || record.kind === 'event' || record.type === 'media') return false;
  const { tokens, text } = block;
  for (let i = candidate.from; i > Math.max(0, candidate.from - REACH); i--) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    if (token.glue !== 'break') continue;
    const gap = text.slice(before.end, token.start);
    if (OPENING.test(gap) && /^[\s(]/.test(gap)) return before.capital && TITLED.test(before.folded);
    // a sentence that ends, or a quotation that does
    if (/["“”«»]/.test(gap) || /[.!?]\s/.test(gap)) return false;
  }
  return false;
}
