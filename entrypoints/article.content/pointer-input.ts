/** Pointer, finger and window to events of the hover machine. Moves are taken together per frame. */
import { HIT_SLOP, TAP_SLOP } from './constants.ts';
import type { HoverEvent, Target } from './hover-machine.ts';
import { headsFor, type Point } from './triangle.ts';

export interface PointerContext {
  dispatch(event: HoverEvent): void;
  markAt(x: number, y: number, slop: number): Target;
  /** whether an event happened in the card */
  isInCard(target: EventTarget | null): boolean;
  /** where the card is; null where none is open */
  cardRect(): DOMRectReadOnly | null;
  /** the name whose card is open or coming */
  name(): Range | null;
}

/** What does something of its own when it is pressed. A name inside is reached through the popup and the keyboard. */
const PRESSABLE = 'a[href], button, summary, label, input, select, textarea, [role="button"], [role="link"], [contenteditable]';

/** Listens until `signal`. */
export function followPointer(context: PointerContext, signal: AbortSignal): void {
  const moves = new PointerMoves(context);
  const passive = { signal, passive: true };
  const capture = { ...passive, capture: true };
  document.addEventListener('pointermove', (event) => moves.moved(event), passive);
  document.documentElement.addEventListener('pointerleave', (event) => moves.left(event), passive);
  document.addEventListener('pointerdown', (event) => pressed(context, event), capture);
  document.addEventListener('click', (event) => clicked(context, event), capture);
  window.addEventListener('scroll', (event) => scrolled(context, event.target), capture);
  window.addEventListener('resize', () => context.dispatch({ type: 'resize' }), passive);
  window.addEventListener('blur', () => context.dispatch({ type: 'window-blur' }), passive);
  signal.addEventListener('abort', () => moves.cancel());
}

class PointerMoves {
  #context: PointerContext;
  /** the last place that was looked at, and when (ms) */
  #last: (Point & { time: number }) | null = null;
  #frame = 0;

  constructor(context: PointerContext) {
    this.#context = context;
  }

  moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.cancel();
    this.#frame = requestAnimationFrame(() => this.#look(event));
  }

  /** The pointer has left the window. */
  left({ pointerType, timeStamp: time }: PointerEvent): void {
    if (pointerType === 'touch') return;
    this.cancel();
    this.#context.dispatch({ type: 'move', over: null, time, speed: 0, pressed: false, towardsCard: false });
  }

  /** Forgets a move that was not looked at yet. */
  cancel(): void {
    cancelAnimationFrame(this.#frame);
  }

  #look({ clientX: x, clientY: y, timeStamp: time, buttons, target }: PointerEvent): void {
    const last = this.#last;
    this.#last = { x, y, time };
    // the card tells itself when the pointer enters and leaves it
    if (this.#context.isInCard(target)) return;
    const card = this.#context.cardRect();
    this.#context.dispatch({
      type: 'move',
      over: this.#context.markAt(x, y, HIT_SLOP),
      time,
      speed: last ? Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time) : 0,
      pressed: buttons !== 0,
      towardsCard: last !== null && card !== null && headsFor(last, { x, y }, card),
    });
  }
}

function pressed(context: PointerContext, { pointerType, target, clientX, clientY }: PointerEvent): void {
  // a finger that comes down may be about to scroll
  if (pointerType === 'touch' || context.isInCard(target)) return;
  context.dispatch({ type: 'press', over: isPressable(target) ? null : context.markAt(clientX, clientY, HIT_SLOP) });
}

/** A click of the reader's on text; not what a page clicks itself, nor the end of a selection, nor a double click. */
function clicked(context: PointerContext, event: PointerEvent): void {
  const { isTrusted, button, detail, target, clientX, clientY } = event;
  if (!isTrusted || button !== 0 || detail !== 1 || context.isInCard(target) || isPressable(target)) return;
  if (document.getSelection()?.isCollapsed === false) return;
  const isTouch = event.pointerType === 'touch';
  const over = context.markAt(clientX, clientY, isTouch ? TAP_SLOP : HIT_SLOP);
  if (isTouch) context.dispatch({ type: 'tap', over });
  else if (over !== null) context.dispatch({ type: 'click', mark: over });
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(PRESSABLE) !== null;
}

/** Carousels elsewhere on the page scroll as well. */
function scrolled(context: PointerContext, target: EventTarget | null): void {
  const name = context.name();
  if (name && target instanceof Node && target.contains(name.startContainer)) context.dispatch({ type: 'scroll' });
}
