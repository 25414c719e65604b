import { expect, test } from 'vitest';
import { CompactPath } from '../../scripts/pictures/compact-path.ts';

type Point = [number, number];

function drawn(points: Point[], closed: boolean): string {
  const path = new CompactPath();
  path.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  if (closed) path.closePath();
  return path.result();
}

test.each<[what: string, points: Point[], closed: boolean, data: string]>([
  [
    'a ring that is a point on the grid',
    [
      [0, 0],
      [0.2, 0.1],
      [0.1, 0.3],
      [0, 0],
    ],
    true,
    '',
  ],
  [
    'a line that is a point on the grid',
    [
      [5, 5],
      [5.2, 5.1],
    ],
    false,
    '',
  ],
  [
    'a ring',
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ],
    true,
    'M0 0l4 0 0 4z',
  ],
  [
    'points on the way',
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ],
    true,
    'M0 0l4 0 0 4z',
  ],
  [
    'steps back need no space',
    [
      [9, 9],
      [4, 9],
      [4, 4],
    ],
    false,
    'M9 9l-5 0 0-5',
  ],
  [
    'a way there and back is no straight way',
    [
      [0, 0],
      [4, 0],
      [2, 0],
    ],
    false,
    'M0 0l4 0-2 0',
  ],
])('%s', (_, points, closed, data) => {
  expect(drawn(points, closed)).toBe(data);
});
