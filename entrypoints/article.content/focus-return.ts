/** Where the keyboard's focus was before a card took it, and the way back. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';

export class FocusReturn {
  #before: HTMLElement | null = null;

  /** To be called before the focus goes into the card. */
  remember(): void {
    const { activeElement } = document;
    this.#before = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
  }

  /**
   * Gives the focus back to the element that had it. Where none had it, or it has left the page, Tab goes on from the
   * name and not from the page's end, where the card's element is: browsers begin at what had the focus last, so what
   * comes before the name gets it for a moment.
   */
  giveBack(name: Range | null): void {
    const before = this.#before;
    this.#before = null;
    if (before?.isConnected) return before.focus({ preventScroll: true });
    const previous = name && focusableBefore(name.startContainer);
    previous?.focus({ preventScroll: true });
    previous?.blur();
  }
}

function focusableBefore(node: Node): HTMLElement | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = node;
  for (let found = walker.previousNode(); found; found = walker.previousNode()) {
    if (found instanceof HTMLElement && found.matches(FOCUSABLE) && found.tabIndex >= 0 && found.checkVisibility()) return found;
  }
  return null;
}
