/** Finds a name again after the page has changed and its marks are numbered anew. Pure. */
import type { Mark } from '../../data/annotation.ts';
import type { BlockText } from './block-text.ts';

/** Where a mark was, in terms that outlive its number. */
export interface MarkPlace {
  block: BlockText;
  /** UTF-16 offset in the block's text */
  start: number;
  /** id of its card */
  card: string;
}

export function placeOfMark(index: number, marks: readonly Mark[], blocks: readonly BlockText[]): MarkPlace {
  const { block, start, card } = marks[index]!;
  return { block: blocks[block]!, start, card };
}

/**
 * The number that the mark has now; null where its name is gone. The paragraph is the same element, whatever has become
 * of its text, or, where the page has rendered it anew, one with the same text; in it the mark of the same card that is
 * nearest to the old place.
 */
export function followMark(place: MarkPlace, marks: readonly Mark[], blocks: readonly BlockText[]): number | null {
  const sameElement = blocks.findIndex(({ element }) => element === place.block.element);
  const block = sameElement >= 0 ? sameElement : blocks.findIndex(({ text }) => text === place.block.text);
  if (block < 0) return null;
  let nearest: number | null = null;
  marks.forEach((mark, i) => {
    if (mark.block !== block || mark.card !== place.card) return;
    if (nearest === null || Math.abs(mark.start - place.start) < Math.abs(marks[nearest]!.start - place.start)) nearest = i;
  });
  return nearest;
}
