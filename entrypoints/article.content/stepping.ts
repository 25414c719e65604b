/** From name to name by keyboard: which comes next, and bringing it into view. */

/** A name that comes into view stands at this share of the window's height: under a fixed head, with room for its card below. */
const SHOWN_AT = 0.3;
/** Between these shares it is left where it is. */
const COMFORTABLE = [0.15, 0.6] as const;

/**
 * The mark after (1) or before (-1) `last`; where that is none, or has been scrolled out of view, the first from the
 * window's upper edge on, or the last above its lower edge. Null where there are no marks.
 */
export function stepFrom(last: number | null, direction: 1 | -1, count: number, rangeOf: (index: number) => Range | null): number | null {
  if (count === 0) return null;
  const rect = (index: number) => rangeOf(index)?.getBoundingClientRect();
  const isInView = (box: DOMRect | undefined) => box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
  if (last !== null && isInView(rect(last))) return (last + direction + count) % count;
  const all = Array.from({ length: count }, (_, index) => index);
  const found =
    direction > 0 ? all.find((i) => (rect(i)?.top ?? -1) >= 0) : all.findLast((i) => (rect(i)?.bottom ?? Infinity) <= window.innerHeight);
  return found ?? (direction > 0 ? 0 : count - 1);
}

/** Scrolls at once: who steps quickly does not want to wait for a glide. */
export function bringIntoView(name: Range): void {
  const { top, bottom } = name.getBoundingClientRect();
  const { innerHeight } = window;
  if (top >= innerHeight * COMFORTABLE[0] && bottom <= innerHeight * COMFORTABLE[1]) return;
  window.scrollBy({ top: top - innerHeight * SHOWN_AT, behavior: 'instant' });
}
