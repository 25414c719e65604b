/**
 * When a card opens and closes, as a pure state machine: no DOM, no clock. The shell sends events with their time and
 * calls back with `tick` when `deadline` has come.
 */
import { HIDE_DELAY, SHOW_DELAY, SPEED_GATE } from './constants.ts';

/** A mark's index, or null for none. */
export type Target = number | null;

export type HoverState =
  | { phase: 'idle' }
  /** the pointer rests on a name; the card opens at `deadline` */
  | { phase: 'resting'; mark: number; deadline: number }
  /** the card is open; `inside`: the pointer is in it; `pinned`: it stays until it is closed */
  | { phase: 'open'; mark: number; inside: boolean; pinned: boolean }
  /** the pointer has left; the card closes at `deadline` */
  | { phase: 'leaving'; mark: number; deadline: number };

export type HoverEvent =
  /** the pointer moved at `time` with `speed` px/ms; `towardsCard`: within the triangle between its last place and the card */
  | { type: 'move'; over: Target; time: number; speed: number; towardsCard: boolean }
  | { type: 'enter-card' }
  | { type: 'leave-card'; time: number }
  | { type: 'tick'; time: number }
  /** keyboard or popup: open at once and stay */
  | { type: 'show'; mark: number }
  | { type: 'pin' }
  | { type: 'close' }
  | { type: 'scroll' };

export const IDLE: HoverState = { phase: 'idle' };

/** The next state; `showDelay` is the rest before a card opens, ms. Returns the same object where nothing changes. */
export function transition(state: HoverState, event: HoverEvent, showDelay = SHOW_DELAY): HoverState {
  switch (event.type) {
    case 'show':
      return { phase: 'open', mark: event.mark, inside: false, pinned: true };
    case 'close':
      return IDLE;
    case 'move':
      return move(state, event, showDelay);
    case 'tick':
      return tick(state, event.time);
    case 'enter-card':
      if (state.phase === 'leaving') return { phase: 'open', mark: state.mark, inside: true, pinned: false };
      return state.phase === 'open' ? { ...state, inside: true } : state;
    case 'leave-card':
      if (state.phase !== 'open') return state;
      return state.pinned ? { ...state, inside: false } : { phase: 'leaving', mark: state.mark, deadline: event.time + HIDE_DELAY };
    case 'pin':
      return pin(state);
    case 'scroll':
      // the name moves away under the pointer: only a card that is held stays
      return state.phase === 'open' && (state.pinned || state.inside) ? state : IDLE;
  }
}

function move(state: HoverState, { over, time, speed, towardsCard }: HoverEvent & { type: 'move' }, showDelay: number): HoverState {
  switch (state.phase) {
    case 'idle':
      return over === null ? state : { phase: 'resting', mark: over, deadline: time + showDelay };
    case 'resting':
      if (over === null) return IDLE;
      return over === state.mark && speed <= SPEED_GATE ? state : { phase: 'resting', mark: over, deadline: time + showDelay };
    case 'open':
      if (state.pinned || state.inside || over === state.mark) return state;
      // warm: from one open card to the next name at once, unless the pointer is on its way into the card
      if (over !== null && !towardsCard) return { phase: 'open', mark: over, inside: false, pinned: false };
      return { phase: 'leaving', mark: state.mark, deadline: time + HIDE_DELAY };
    case 'leaving':
      if (over === state.mark) return { phase: 'open', mark: over, inside: false, pinned: false };
      if (towardsCard) return { ...state, deadline: time + HIDE_DELAY };
      return over === null ? state : { phase: 'open', mark: over, inside: false, pinned: false };
  }
}

function tick(state: HoverState, time: number): HoverState {
  if (state.phase === 'resting' && time >= state.deadline) return { phase: 'open', mark: state.mark, inside: false, pinned: false };
  if (state.phase === 'leaving' && time >= state.deadline) return IDLE;
  return state;
}

function pin(state: HoverState): HoverState {
  if (state.phase === 'open') return { ...state, pinned: !state.pinned };
  return state.phase === 'leaving' ? { phase: 'open', mark: state.mark, inside: false, pinned: true } : state;
}

/** The mark whose card is to be seen, or null. */
export function shownMark(state: HoverState): number | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.mark : null;
}
