/** The cards looked at inside the one that is open: chips lead on, the arrow leads back. */
export class CardTrail {
  /** ids; the last is shown */
  #ids: string[] = [];

  /** Begins anew with the card of a name. */
  start(id: string): void {
    this.#ids = [id];
  }

  get current(): string | null {
    return this.#ids.at(-1) ?? null;
  }

  get canGoBack(): boolean {
    return this.#ids.length > 1;
  }

  open(id: string): void {
    this.#ids.push(id);
  }

  back(): void {
    if (this.canGoBack) this.#ids.pop();
  }
}
