/** What the reader and the page do to the card's element. */

export interface CardWatcher {
  pointerEntered(): void;
  pointerLeft(): void;
  /** the keyboard's focus; a mouse that clicks in the card is none */
  focusEntered(): void;
  focusLeft(): void;
  /** the page has removed or hidden the card */
  lost(): void;
}

/** Follows pointer and focus until `signal`. */
export function followCard(host: HTMLElement, root: ShadowRoot, watcher: CardWatcher, signal: AbortSignal): void {
  host.addEventListener('pointerenter', () => watcher.pointerEntered(), { signal });
  host.addEventListener('pointerleave', () => watcher.pointerLeft(), { signal });
  root.addEventListener(
    'focusin',
    () => {
      if (root.activeElement?.matches(':focus-visible')) watcher.focusEntered();
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    (event) => {
      // a window that goes behind another takes the focus with it and brings it back
      const goesOn = root.contains((event as FocusEvent).relatedTarget as Node | null);
      if (!goesOn && document.hasFocus()) watcher.focusLeft();
    },
    { signal },
  );
}
