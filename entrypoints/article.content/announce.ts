/** One sentence for a screen reader. */
import { ANNOUNCE_DELAY } from './constants.ts';

/** Sets `text` in a live region that is shown already; the later of two announcements counts. */
export function announce(region: HTMLElement, text: string, language: string): void {
  region.textContent = '';
  region.lang = language;
  const token = (latest.get(region) ?? 0) + 1;
  latest.set(region, token);
  setTimeout(() => {
    if (latest.get(region) === token) region.textContent = text;
  }, ANNOUNCE_DELAY);
}

const latest = new WeakMap<HTMLElement, number>();
