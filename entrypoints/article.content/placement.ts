/** Where the card stands: below the name or above it, at its side where both are too low, and never over it. */
import { computePosition, flip, inline, offset, shift, size, type Placement } from '@floating-ui/dom';
import { CARD_GAP, CARD_MARGIN, LEAST_ROOM } from './constants.ts';

export interface CardPlace {
  /** of the upper left corner in the viewport, CSS px */
  x: number;
  y: number;
}

/**
 * Finds the card's place beside a name, whose range may be broken over lines and columns. `setRoom` is told how high the
 * card may become there (CSS px) and takes effect at once.
 */
export async function placeBeside(range: Range, card: HTMLElement, setRoom: (height: number) => void): Promise<CardPlace> {
  const rects = visibleRects(range);
  const name = inFirstColumn(rects);
  const isGood = (found: Found) => found.room >= LEAST_ROOM && !found.isOutside && !rects.some((rect) => overlap(rect, found));
  for (const side of ['bottom-start', 'right-start'] as const) {
    const found = await compute(name, card, side, setRoom);
    if (isGood(found)) return found;
  }
  return await compute(name, card, 'bottom-start', setRoom);
}

interface Found extends CardPlace {
  width: number;
  height: number;
  /** height that the card may have there */
  room: number;
  isOutside: boolean;
}

async function compute(
  name: readonly DOMRect[],
  card: HTMLElement,
  placement: Placement,
  setRoom: (height: number) => void,
): Promise<Found> {
  let room = 0;
  const { x, y } = await computePosition({ getBoundingClientRect: () => around(name), getClientRects: () => [...name] }, card, {
    strategy: 'fixed',
    placement,
    middleware: [
      // a name on two lines: below its last part, above its first
      inline(),
      offset(CARD_GAP),
      flip({ padding: CARD_MARGIN }),
      shift({ padding: CARD_MARGIN }),
      size({
        padding: CARD_MARGIN,
        apply({ availableHeight }) {
          room = availableHeight;
          setRoom(Math.max(0, Math.floor(availableHeight)));
        },
      }),
    ],
  });
  const { width, height } = card.getBoundingClientRect();
  const isOutside = x < 0 || x + width > window.innerWidth;
  return { x: Math.round(x), y: keepInView(Math.round(y), height, name), width, height, room, isOutside };
}

/** A card that is held stays at the edge of the window when its name is scrolled out of it. */
function keepInView(y: number, height: number, name: readonly DOMRect[]): number {
  const isGone = name.every(({ top, bottom }) => bottom <= 0 || top >= window.innerHeight);
  return isGone ? Math.max(CARD_MARGIN, Math.min(y, window.innerHeight - height - CARD_MARGIN)) : y;
}

/** Firefox gives empty rectangles at the ends of lines. */
function visibleRects(range: Range): DOMRect[] {
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return rects.length > 0 ? rects : [range.getBoundingClientRect()];
}

/** Where a name goes on at the top of the next column, the card stands by its beginning. */
function inFirstColumn(rects: readonly DOMRect[]): readonly DOMRect[] {
  const next = rects.findIndex((rect, i) => i > 0 && rect.bottom <= rects[i - 1]!.top);
  return next < 0 ? rects : rects.slice(0, next);
}

function around(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  return new DOMRect(left, top, Math.max(...rects.map((r) => r.right)) - left, Math.max(...rects.map((r) => r.bottom)) - top);
}

function overlap(rect: DOMRect, { x, y, width, height }: Found): boolean {
  return rect.left < x + width && rect.right > x && rect.top < y + height && rect.bottom > y;
}
