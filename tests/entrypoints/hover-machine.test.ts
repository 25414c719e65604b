import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  IDLE,
  isPinned,
  shownMark,
  transition,
  type HoverEvent,
  type HoverState,
} from '../../entrypoints/article.content/hover-machine.ts';
import { headsFor } from '../../entrypoints/article.content/triangle.ts';
import { DEADLINE, deadlineAfter, eventOf, NOW, readCells, stateOf } from './transition-table.ts';

const CELLS = readCells();

/** A type of each: the compiler forgets none, the table has to have them all. */
const EVENT_TYPES: Record<HoverEvent['type'], true> = {
  move: true,
  'enter-card': true,
  'leave-card': true,
  'focus-card': true,
  'blur-card': true,
  tick: true,
  press: true,
  click: true,
  tap: true,
  show: true,
  pin: true,
  turn: true,
  dismiss: true,
  close: true,
  scroll: true,
  resize: true,
  'window-blur': true,
  renumber: true,
};
const PHASES: Record<HoverState['phase'], true> = { idle: true, resting: true, open: true, leaving: true, dismissed: true, sheet: true };

describe('the table of transitions', () => {
  test.each(CELLS.map(({ state, event, next }) => [state, event, next] as const))('%s: %s → %s', (state, event, next) => {
    const from = stateOf(state, () => DEADLINE);
    const to = transition(from, eventOf(event));
    if (next === '·') expect(to).toBe(from);
    else expect(to).toEqual(stateOf(next, deadlineAfter));
  });

  test('has every pair of state and event', () => {
    const pairs = new Set(CELLS.map(({ state, event }) => `${stateOf(state, () => DEADLINE).phase} ${eventOf(event).type}`));
    const wanted = Object.keys(PHASES).flatMap((phase) => Object.keys(EVENT_TYPES).map((type) => `${phase} ${type}`));
    expect([...pairs].sort()).toEqual(wanted.sort());
    expect(CELLS.every(({ next }) => next !== '')).toBe(true);
  });

  test('the rest is as long as the reader wants it', () => {
    expect(transition(IDLE, eventOf('move over A'), 400)).toEqual({ phase: 'resting', mark: 1, deadline: NOW + 400 });
  });
});

describe('whatever happens', () => {
  const events = CELLS.map(({ event }) => event);
  const anyEvents = fc.array(fc.constantFrom(...new Set(events)), { maxLength: 40 });
  const run = (texts: string[], from: HoverState = IDLE) => texts.reduce((state, text) => transition(state, eventOf(text)), from);

  test('closing ends in idle, and the reader can always close', () => {
    fc.assert(
      fc.property(anyEvents, (texts) => {
        expect(run([...texts, 'close'])).toEqual(IDLE);
        expect(shownMark(run([...texts, 'dismiss']))).toBeNull();
      }),
    );
  });

  test('a pinned card is closed by nothing that only happens to the pointer or the window', () => {
    const harmless = events.filter((event) =>
      /^(move|enter|leave|focus|blur|tick|scroll|resize|window|press on A|renumber to B)/.test(event),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...harmless), { maxLength: 40 }), (texts) => {
        // on a renumbered name a press is beside it
        const state = run(
          texts.filter((text) => text !== 'press on A' || !texts.includes('renumber to B')),
          stateOf('pinned A', () => DEADLINE),
        );
        expect(isPinned(state)).toBe(true);
      }),
    );
  });

  test('without a hand on it a card closes after its time', () => {
    fc.assert(
      fc.property(anyEvents, (texts) => {
        const left = run([...texts, 'move over nothing']);
        const later = transition(left, { type: 'tick', time: NOW + 10_000 });
        const held = left.phase === 'sheet' || (left.phase === 'open' && (left.inside || left.focused || left.pinned));
        expect(shownMark(later) !== null).toBe(held);
      }),
    );
  });
});

describe('the way into the card', () => {
  const below = { left: 100, right: 400, top: 200, bottom: 400 } as DOMRectReadOnly;
  const right = { left: 300, right: 600, top: 50, bottom: 400 } as DOMRectReadOnly;
  test.each<[title: string, to: { x: number; y: number }, card: DOMRectReadOnly, safe: boolean]>([
    ['away from it', { x: 200, y: 90 }, below, false],
    ['to the side', { x: 400, y: 101 }, below, false],
    ['straight down', { x: 200, y: 120 }, below, true],
    ['towards a corner', { x: 240, y: 140 }, below, true],
    ['straight to a card at the side', { x: 240, y: 100 }, right, true],
    ['towards the lower corner of a card at the side', { x: 240, y: 200 }, right, true],
    ['away from a card at the side', { x: 180, y: 100 }, right, false],
    ['down beside it', { x: 202, y: 180 }, right, false],
  ])('%s', (_, to, card, safe) => {
    expect(headsFor({ x: 200, y: 100 }, to, card)).toBe(safe);
  });
});
