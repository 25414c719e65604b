/** Where the keyboard's focus was before a card took it, and the way back. */
export class FocusReturn {
  #before: HTMLElement | null = null;

  /** To be called before the focus goes into the card. */
  remember(): void {
    const { activeElement } = document;
    this.#before = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
  }

  /**
   * Gives the focus back to the element that had it. Where none had it, or it has left the page, the next Tab goes on
   * from the name: a collapsed selection is where browsers begin to look for what comes next.
   */
  giveBack(name: Range | null): void {
    const before = this.#before;
    this.#before = null;
    if (before?.isConnected) return before.focus({ preventScroll: true });
    const selection = document.getSelection();
    if (name && selection?.isCollapsed) selection.collapse(name.startContainer, name.startOffset);
  }
}
