/** The same work again and again, one after the other: two that read and paint at once would undo each other. */
export class Turns {
  #work: () => Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #isWaiting = false;

  /** `work` must not reject. */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Does the work when all that came before is done. Where it waits already, that is enough. */
  take(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#last = this.#last.then(() => {
      this.#isWaiting = false;
      return this.#work();
    });
  }
}
