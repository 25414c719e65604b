/** How a reader asks for a card to be closed without pointing at anything: Esc, and Android's way back. */

interface CloseWatcherLike extends EventTarget {
  destroy(): void;
}

/** Esc while a card `isOpen`: it is the card's, and the page does not get it. */
export function followEscape(isOpen: () => boolean, close: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
}

/**
 * Android's back gesture closes the sheet where the browser has `CloseWatcher` (Chrome). The page's history is not
 * touched for those that have none: its router would see it. Returns how to stop.
 */
export function followCloseRequests(close: () => void): () => void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcherLike };
  if (!CloseWatcher) return () => undefined;
  const watcher = new CloseWatcher();
  watcher.addEventListener('close', close);
  return () => {
    watcher.removeEventListener('close', close);
    watcher.destroy();
  };
}
