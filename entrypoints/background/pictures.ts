/** The book of flags and maps, read once per start of the background. A package without it has cards without them. */
import { browser } from 'wxt/browser';
import type { Card } from '../../data/card.ts';
import { picturesOf, type IllustrationContext } from '../../data/illustrate.ts';
import { NO_PICTURES, openBook, type PictureBook } from '../../data/picture-book.ts';

let loading: Promise<PictureBook> | undefined;

/** Never fails: facts are shown without pictures rather than not at all. The next call after a failure tries again. */
export function loadBook(): Promise<PictureBook> {
  loading ??= load().catch(() => {
    loading = undefined;
    return NO_PICTURES;
  });
  return loading;
}

async function load(): Promise<PictureBook> {
  const response = await fetch(browser.runtime.getURL('/pictures.txt' as '/'));
  return openBook(new Uint8Array(await response.arrayBuffer()));
}

/** Puts the pictures into finished cards. */
export function illustrate(cards: Iterable<Card>, context: IllustrationContext): void {
  for (const card of cards) card.pictures = picturesOf(card.id, context);
}
