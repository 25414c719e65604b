/** The size in which the article is set, so that the card can be read like it. */
import type { BlockText } from './block-text.ts';

/** Headline and lead are set larger; what comes after these many blocks is set as what came before. */
const LOOKED_AT = 12;

/** Font size of most of the article's text, CSS px; null where there is none. */
export function readingSize(blocks: readonly BlockText[]): number | null {
  const letters = new Map<number, number>();
  for (const { element, text } of blocks.slice(0, LOOKED_AT)) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most && Number.isFinite(most[0]) ? most[0] : null;
}
