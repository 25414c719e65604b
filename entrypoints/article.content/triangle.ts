/** The safe way into the card: a pointer that travels in the triangle between where it was and the card's near edge. */

export interface Point {
  x: number;
  y: number;
}

/** True where `to` lies in the triangle that `from` spans with the edge of `card` that faces it, and has come nearer. */
export function headsFor(from: Point, to: Point, card: DOMRectReadOnly): boolean {
  const below = card.top >= from.y;
  const edge = below ? card.top : card.bottom;
  const nearer = Math.abs(edge - to.y) < Math.abs(edge - from.y);
  return nearer && inTriangle(to, from, { x: card.left, y: edge }, { x: card.right, y: edge });
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const side = (u: Point, v: Point) => (p.x - v.x) * (u.y - v.y) - (u.x - v.x) * (p.y - v.y);
  const signs = [side(a, b), side(b, c), side(c, a)];
  return !(signs.some((s) => s < 0) && signs.some((s) => s > 0));
}
