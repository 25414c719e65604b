/** The safe way into the card: a pointer that travels in the triangle between where it was and the card's near edge. */

export interface Point {
  x: number;
  y: number;
}

/** True where `to` lies in the triangle that `from` spans with the edge of `card` that faces it, and has come nearer. */
export function headsFor(from: Point, to: Point, card: DOMRectReadOnly): boolean {
  const { left, right, top, bottom } = card;
  // within the card's height it stands at the side of the name, otherwise below or above it
  if (from.y > top && from.y < bottom) {
    const edge = left >= from.x ? left : right;
    return Math.abs(edge - to.x) < Math.abs(edge - from.x) && inTriangle(to, from, { x: edge, y: top }, { x: edge, y: bottom });
  }
  const edge = top >= from.y ? top : bottom;
  return Math.abs(edge - to.y) < Math.abs(edge - from.y) && inTriangle(to, from, { x: left, y: edge }, { x: right, y: edge });
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const side = (u: Point, v: Point) => (p.x - v.x) * (u.y - v.y) - (u.x - v.x) * (p.y - v.y);
  const signs = [side(a, b), side(b, c), side(c, a)];
  return !(signs.some((s) => s < 0) && signs.some((s) => s > 0));
}
