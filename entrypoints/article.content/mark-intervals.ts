/** Which marks touch an offset of a block: binary search, as it is asked at every move of the pointer. Pure. */
import type { Mark } from '../../data/annotation.ts';
import { pushTo } from '../../data/push-to.ts';

/**
 * Indices of the marks that contain a UTF-16 offset or end at it: a caret may stand on either side of the letter that is
 * pointed at, so between two names without a space both are touched. Marks of a block do not overlap.
 */
export function marksByBlock(marks: readonly Mark[]): (block: number, offset: number) => number[] {
  const byBlock = new Map<number, number[]>();
  marks.forEach(({ block }, i) => pushTo(byBlock, block, i));
  for (const indices of byBlock.values()) indices.sort((a, b) => marks[a]!.start - marks[b]!.start);

  return (block, offset) => {
    const indices = byBlock.get(block) ?? [];
    let low = 0;
    let high = indices.length;
    // the first mark that begins after the offset
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[indices[middle]!]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return indices.slice(Math.max(0, low - 2), low).filter((i) => offset <= marks[i]!.end);
  };
}
