/** Whether anybody looks: nothing is done in a tab that is hidden, unless the reader asks from outside of it. */
export class Attention {
  #page: Document;
  #asked = false;
  #wake: () => void = () => undefined;
  #woken = Promise.resolve();

  /** `changed` is called whenever the page is shown or hidden, until `ended`. */
  constructor(page: Document, changed: () => void, ended: AbortSignal) {
    this.#page = page;
    this.#sleep();
    const turned = () => {
      this.#rouse();
      changed();
    };
    page.addEventListener('visibilitychange', turned, { signal: ended });
    ended.addEventListener('abort', () => this.#rouse());
  }

  /** The popup or the options ask for this page: the work that waits is done, up to its end. */
  ask(): void {
    this.#asked = true;
    this.#rouse();
  }

  /** The work is done; the next waits for attention of its own. */
  rest(): void {
    this.#asked = false;
  }

  /** Resolves as soon as somebody looks, or `unless` is aborted. */
  async paid(unless: AbortSignal): Promise<void> {
    while (this.#page.hidden && !this.#asked && !unless.aborted) await this.#woken;
  }

  #sleep(): void {
    this.#woken = new Promise((resolve) => (this.#wake = resolve));
  }

  #rouse(): void {
    this.#wake();
    this.#sleep();
  }
}
