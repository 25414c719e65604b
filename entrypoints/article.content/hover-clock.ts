/** The hover machine in time: keeps its state and wakes it at its deadlines. */
import { IDLE, transition, type HoverEvent, type HoverState } from './hover-machine.ts';

export class HoverClock {
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed: (before: HoverState, event: HoverEvent) => void;
  /** rest before a card opens, ms */
  showDelay: number;

  /** `changed` is called after each change of the state. */
  constructor(showDelay: number, changed: (before: HoverState, event: HoverEvent) => void) {
    this.showDelay = showDelay;
    this.#changed = changed;
  }

  get state(): HoverState {
    return this.#state;
  }

  dispatch(event: HoverEvent): void {
    const before = this.#state;
    this.#state = transition(before, event, this.showDelay);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    if ('deadline' in this.#state) this.#wakeAt(this.#state.deadline);
    this.#changed(before, event);
  }

  #wakeAt(deadline: number): void {
    const tick = () => this.dispatch({ type: 'tick', time: Math.max(deadline, performance.now()) });
    this.#timer = setTimeout(tick, Math.max(0, deadline - performance.now()));
  }
}
