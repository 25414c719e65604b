/** Where the reader is in the text. */
import type { BlockText } from './block-text.ts';

/** Index of the first block whose end is below the window's upper edge. Blocks follow each other downwards: ten looks find one in a thousand. */
export function firstInView(blocks: readonly BlockText[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.element.getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low < blocks.length ? low : 0;
}
