import { describe, expect, test } from 'vitest';
import { HIDE_DELAY, SHOW_DELAY, SPEED_GATE } from '../../entrypoints/article.content/constants.ts';
import { IDLE, shownMark, transition, type HoverEvent, type HoverState } from '../../entrypoints/article.content/hover-machine.ts';
import { headsFor } from '../../entrypoints/article.content/triangle.ts';

const T = 1000;
const move = (over: number | null, more: Partial<HoverEvent & { type: 'move' }> = {}): HoverEvent => ({
  type: 'move',
  over,
  time: T,
  speed: 0,
  towardsCard: false,
  ...more,
});
const resting: HoverState = { phase: 'resting', mark: 1, deadline: T + 50 };
const open: HoverState = { phase: 'open', mark: 1, inside: false, pinned: false };
const inside: HoverState = { ...open, inside: true };
const pinned: HoverState = { ...open, pinned: true };
const leaving: HoverState = { phase: 'leaving', mark: 1, deadline: T + 50 };

describe('transitions', () => {
  test.each<[title: string, from: HoverState, event: HoverEvent, to: HoverState]>([
    ['the pointer beside every name does nothing', IDLE, move(null), IDLE],
    ['on a name the rest begins', IDLE, move(1), { phase: 'resting', mark: 1, deadline: T + SHOW_DELAY }],
    ['moving slowly on the same name keeps the rest', resting, move(1), resting],
    [
      'passing by fast begins it anew',
      resting,
      move(1, { speed: SPEED_GATE * 2 }),
      { phase: 'resting', mark: 1, deadline: T + SHOW_DELAY },
    ],
    ['another name begins it anew', resting, move(2), { phase: 'resting', mark: 2, deadline: T + SHOW_DELAY }],
    ['leaving the name ends it', resting, move(null), IDLE],
    ['too early nothing opens', resting, { type: 'tick', time: T }, resting],
    ['after the rest the card opens', resting, { type: 'tick', time: T + 50 }, open],
    ['scrolling ends the rest', resting, { type: 'scroll' }, IDLE],
    ['on its own name the card stays', open, move(1), open],
    ['beside it the card waits', open, move(null), { phase: 'leaving', mark: 1, deadline: T + HIDE_DELAY }],
    ['on the next name the card changes at once', open, move(2), { ...open, mark: 2 }],
    [
      'unless the pointer is on its way into the card',
      open,
      move(2, { towardsCard: true }),
      { phase: 'leaving', mark: 1, deadline: T + HIDE_DELAY },
    ],
    ['on the way the waiting is prolonged', leaving, move(2, { towardsCard: true }), { ...leaving, deadline: T + HIDE_DELAY }],
    ['coming back keeps the card', leaving, move(1), open],
    ['the next name takes the card over', leaving, move(2), { ...open, mark: 2 }],
    ['reaching the card keeps it', leaving, { type: 'enter-card' }, inside],
    ['inside nothing else opens', inside, move(2), inside],
    ['leaving the card waits again', inside, { type: 'leave-card', time: T }, { phase: 'leaving', mark: 1, deadline: T + HIDE_DELAY }],
    ['then it closes', leaving, { type: 'tick', time: T + 50 }, IDLE],
    ['a pin holds it', open, { type: 'pin' }, pinned],
    ['and lets it go', pinned, { type: 'pin' }, open],
    ['a pin catches it while it waits', leaving, { type: 'pin' }, pinned],
    ['pinned, no other name opens', pinned, move(2), pinned],
    ['pinned, leaving the card does not close it', { ...pinned, inside: true }, { type: 'leave-card', time: T }, pinned],
    ['scrolling closes what is not held', open, { type: 'scroll' }, IDLE],
    ['and leaves what is pinned', pinned, { type: 'scroll' }, pinned],
    ['closing closes what is pinned', pinned, { type: 'close' }, IDLE],
    ['the keyboard opens at once and holds', resting, { type: 'show', mark: 3 }, { ...pinned, mark: 3 }],
    ['a pin without a card does nothing', IDLE, { type: 'pin' }, IDLE],
    ['a card that is not there is not entered', IDLE, { type: 'enter-card' }, IDLE],
  ])('%s', (_, from, event, to) => {
    expect(transition(from, event)).toEqual(to);
  });

  test('the shown mark is that of an open or waiting card', () => {
    expect([IDLE, resting, open, leaving].map(shownMark)).toEqual([null, null, 1, 1]);
  });
});

describe('the way into the card', () => {
  const below = { left: 100, right: 400, top: 200, bottom: 400 } as DOMRectReadOnly;
  test.each<[title: string, to: { x: number; y: number }, safe: boolean]>([
    ['away from it', { x: 200, y: 90 }, false],
    ['to the side', { x: 400, y: 101 }, false],
    ['straight down', { x: 200, y: 120 }, true],
    ['towards a corner', { x: 240, y: 140 }, true],
  ])('%s', (_, to, safe) => {
    expect(headsFor({ x: 200, y: 100 }, to, below)).toBe(safe);
  });
});
