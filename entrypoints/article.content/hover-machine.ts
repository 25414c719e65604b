/**
 * When a card opens and closes, as a pure state machine: no DOM, no clock. The shell sends events with their time and
 * calls back with `tick` when `deadline` has come. The whole table of transitions is in `docs/interaction.md`, and the
 * tests walk it cell by cell.
 */
import { HIDE_DELAY, SHOW_DELAY, SPEED_GATE } from './constants.ts';

/** A mark's index, or null for none. */
export type Target = number | null;

/** Why an open card stays although the pointer is not on its name; each is true on its own. */
export interface Hold {
  /** the pointer is in the card */
  inside: boolean;
  /** the keyboard's focus is in the card */
  focused: boolean;
  /** the reader has pinned it */
  pinned: boolean;
}

export type HoverState =
  | { phase: 'idle' }
  /** the pointer rests on a name; the card opens at `deadline` (ms, as the events' times) */
  | { phase: 'resting'; mark: number; deadline: number }
  | ({ phase: 'open'; mark: number } & Hold)
  /** the pointer has left; the card closes at `deadline` */
  | { phase: 'leaving'; mark: number; deadline: number }
  /** the reader has closed the card: it does not come back while the pointer stays on the name */
  | { phase: 'dismissed'; mark: number }
  /** opened by a finger: the card comes from below and stays until it is closed */
  | { phase: 'sheet'; mark: number };

export type HoverEvent =
  /** the pointer moved at `time` with `speed` px/ms; `towardsCard`: within the triangle between its last place and the card */
  | { type: 'move'; over: Target; time: number; speed: number; pressed: boolean; towardsCard: boolean }
  | { type: 'enter-card' }
  | { type: 'leave-card'; time: number }
  | { type: 'focus-card' }
  | { type: 'blur-card'; time: number }
  | { type: 'tick'; time: number }
  /** a button goes down beside the card, on a name or on none */
  | { type: 'press'; over: Target }
  /** a name, not a link, is clicked */
  | { type: 'click'; mark: number }
  /** a finger taps, on a name or on none */
  | { type: 'tap'; over: Target }
  /** keyboard or popup: open at once and stay */
  | { type: 'show'; mark: number }
  | { type: 'pin' }
  /** the card shows another entity: who goes on reading keeps it */
  | { type: 'turn' }
  /** the reader closes: Esc, the button, the sheet pushed down */
  | { type: 'dismiss' }
  /** the card is gone for a reason of the page's or of ours */
  | { type: 'close' }
  /** what contains the name is scrolled */
  | { type: 'scroll' }
  | { type: 'resize' }
  /** the window is no longer in front */
  | { type: 'window-blur' }
  /** the marks are numbered anew: where this state's mark is now */
  | { type: 'renumber'; to: Target };

export const IDLE: HoverState = { phase: 'idle' };
const FREE: Hold = { inside: false, focused: false, pinned: false };

/** The next state; `showDelay` is the rest before a card opens, ms. Returns the same object where nothing changes. */
export function transition(state: HoverState, event: HoverEvent, showDelay = SHOW_DELAY): HoverState {
  switch (event.type) {
    case 'move':
      return move(state, event, showDelay);
    case 'tick':
      return tick(state, event.time);
    case 'enter-card':
      return hold(state, { inside: true });
    case 'leave-card':
      return letGo(state, { inside: false }, event.time);
    case 'focus-card':
      return hold(state, { focused: true });
    case 'blur-card':
      return letGo(state, { focused: false }, event.time);
    case 'pin':
      return hold(state, { pinned: !(state.phase === 'open' && state.pinned) });
    case 'turn':
      return hold(state, { pinned: true });
    case 'press':
      return press(state, event.over);
    case 'click':
      if (shownMark(state) !== event.mark) return open(event.mark, { pinned: true });
      return hold(state, { pinned: !(state.phase === 'open' && state.pinned) });
    case 'tap':
      return tap(state, event.over);
    case 'show':
      return open(event.mark, { pinned: true });
    case 'dismiss':
      return state.phase === 'sheet' ? IDLE : 'mark' in state ? dismissed(state) : state;
    case 'close':
      return state.phase === 'idle' ? state : IDLE;
    case 'scroll':
      // the name moves away under the pointer: only a card that is held stays
      return state.phase === 'sheet' || isHeld(state) || state.phase === 'idle' ? state : IDLE;
    case 'resize':
    case 'window-blur':
      return state.phase === 'resting' ? IDLE : state;
    case 'renumber':
      return renumber(state, event.to);
  }
}

function move(state: HoverState, event: HoverEvent & { type: 'move' }, showDelay: number): HoverState {
  const { over, time, speed, towardsCard } = event;
  // with a button down the reader selects text or drags
  const rest: HoverState = over === null || event.pressed ? IDLE : { phase: 'resting', mark: over, deadline: time + showDelay };
  switch (state.phase) {
    case 'idle':
      return rest === IDLE ? state : rest;
    case 'resting':
      return rest !== IDLE && over === state.mark && speed <= SPEED_GATE ? state : rest;
    case 'open':
      if (isHeld(state) || over === state.mark) return state;
      // warm: from one open card to the next name at once, unless the pointer is on its way into the card
      if (over !== null && !towardsCard && !event.pressed) return open(over);
      return { phase: 'leaving', mark: state.mark, deadline: time + HIDE_DELAY };
    case 'leaving':
      if (over === state.mark) return open(over);
      if (towardsCard) return { ...state, deadline: time + HIDE_DELAY };
      return over === null || event.pressed ? state : open(over);
    case 'dismissed':
      return over === state.mark ? state : rest;
    case 'sheet':
      return state;
  }
}

function tick(state: HoverState, time: number): HoverState {
  if (state.phase === 'resting' && time >= state.deadline) return open(state.mark);
  if (state.phase === 'leaving' && time >= state.deadline) return IDLE;
  return state;
}

function press(state: HoverState, over: Target): HoverState {
  const stays = state.phase === 'idle' || state.phase === 'dismissed' || (shownMark(state) !== null && shownMark(state) === over);
  return stays ? state : IDLE;
}

function tap(state: HoverState, over: Target): HoverState {
  if (over === null) return IDLE;
  return state.phase === 'sheet' && state.mark === over ? state : { phase: 'sheet', mark: over };
}

function open(mark: number, how: Partial<Hold> = {}): HoverState {
  return { phase: 'open', mark, ...FREE, ...how };
}

/** A card that is there, or that has not closed yet, is held (or its pin is taken out). */
function hold(state: HoverState, how: Partial<Hold>): HoverState {
  if (state.phase === 'leaving') return open(state.mark, how);
  if (state.phase !== 'open') return state;
  return changes(state, how) ? { ...state, ...how } : state;
}

/** One reason to stay is gone; the card leaves where it was the last. */
function letGo(state: HoverState, how: Partial<Hold>, time: number): HoverState {
  if (state.phase !== 'open' || !changes(state, how)) return state;
  const next = { ...state, ...how };
  return isHeld(next) ? next : { phase: 'leaving', mark: state.mark, deadline: time + HIDE_DELAY };
}

function changes(state: Hold, how: Partial<Hold>): boolean {
  return (Object.keys(how) as (keyof Hold)[]).some((key) => state[key] !== how[key]);
}

function isHeld(state: HoverState): boolean {
  return state.phase === 'open' && (state.inside || state.focused || state.pinned);
}

function dismissed(state: HoverState & { mark: number }): HoverState {
  return state.phase === 'dismissed' ? state : { phase: 'dismissed', mark: state.mark };
}

function renumber(state: HoverState, to: Target): HoverState {
  if (!('mark' in state) || to === state.mark) return state;
  return to === null ? IDLE : { ...state, mark: to };
}

/** The mark that the state is about, or null. */
export function markOf(state: HoverState): number | null {
  return 'mark' in state ? state.mark : null;
}

/** The mark whose card is to be seen, or null. */
export function shownMark(state: HoverState): number | null {
  return state.phase === 'open' || state.phase === 'leaving' || state.phase === 'sheet' ? state.mark : null;
}

/** True where the card says of itself that it stays. */
export function isPinned(state: HoverState): boolean {
  return state.phase === 'open' && state.pinned;
}
