/** Short SVG path data on a grid of whole numbers: what a map of a few centimetres can show, and no more. */
import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

/** A context for d3's `geoPath` that writes rings and lines as relative steps; `result()` is '' where nothing is left of them. */
export class CompactPath implements GeoContext {
  #done: string[] = [];
  #points: Point[] = [];

  beginPath(): void {
    this.#done = [];
    this.#points = [];
  }

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#points = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    this.#points.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {
    this.#flush(true);
  }

  arc(): void {
    throw new Error('the maps have no points to draw as circles');
  }

  result(): string {
    this.#flush(false);
    return this.#done.join('');
  }

  #flush(closed: boolean): void {
    const points = withoutStops(this.#points, closed);
    this.#points = [];
    if (points.length < (closed ? 3 : 2)) return;
    const [first, ...rest] = points;
    let [x, y] = first!;
    let data = `M${pair(x, y)}l`;
    for (const [nextX, nextY] of rest) {
      const step = pair(nextX - x, nextY - y);
      data += data.endsWith('l') || step.startsWith('-') ? step : ` ${step}`;
      [x, y] = [nextX, nextY];
    }
    this.#done.push(closed ? `${data}z` : data);
  }
}

function pair(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`;
}

/** Leaves out points that repeat the one before, or that lie on the straight way from it to the next. */
function withoutStops(points: readonly Point[], closed: boolean): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && onTheWay(before, last, point)) kept.pop();
    kept.push(point);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (closed && kept.length > 1 && first![0] === last![0] && first![1] === last![1]) kept.pop();
  return kept;
}

function onTheWay([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const turn = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  const ahead = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
  return turn === 0 && ahead >= 0;
}
