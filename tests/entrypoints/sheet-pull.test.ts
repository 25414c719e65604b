import { describe, expect, test } from 'vitest';
import { beginPull, closesSheet, movePull, pulledBy } from '../../entrypoints/article.content/sheet-pull.ts';

const HEIGHT = 400;

/** A finger that comes down at 100 px and is seen at these places, every `every` ms. */
function pull(places: number[], every = 16) {
  return places.reduce((state, y, i) => movePull(state, y, (i + 1) * every), beginPull(100, 0));
}

describe('a sheet that is let go', () => {
  test.each<[title: string, places: number[], every: number, closes: boolean]>([
    ['after a tap stays', [], 16, false],
    ['after a short, slow pull stays', [105, 112, 118], 100, false],
    ['after a long, slow pull closes', [140, 180, 225], 200, true],
    ['after a short fling closes', [104, 125, 150], 16, true],
    ['after a pull upwards stays', [60, 20], 16, false],
    ['after a long pull that turned back stays', [180, 260, 250], 50, false],
    ['at rest after a long pull closes', [180, 260, 260], 200, true],
  ])('%s', (_, places, every, closes) => {
    expect(closesSheet(pull(places, every), HEIGHT)).toBe(closes);
  });

  test('goes down with the finger and never up', () => {
    expect(pulledBy(pull([130]))).toBe(30);
    expect(pulledBy(pull([60]))).toBe(0);
  });

  test('events of one moment do not make a fling of a rest', () => {
    const still = pull([101, 102], 100);
    expect(closesSheet(movePull(still, 103, 200), HEIGHT)).toBe(false);
  });
});
