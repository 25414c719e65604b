/** Pages change in bursts: whoever waits here is called once, when the burst is over or has lasted too long. */
import { LONGEST_BURST, QUIET_DELAY } from './constants.ts';

export class Quiet {
  #run: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** when the burst began, `performance.now()`; null between two */
  #since: number | null = null;

  constructor(run: () => void) {
    this.#run = run;
  }

  /** Something has happened. */
  stir(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    const left = this.#since + LONGEST_BURST - now;
    this.#timer = setTimeout(() => this.#ring(), Math.max(0, Math.min(QUIET_DELAY, left)));
  }

  /** Forgets what has happened. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#since = null;
  }

  #ring(): void {
    this.#since = null;
    this.#run();
  }
}
