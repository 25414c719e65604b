/** Where the open card and its name are, measured in the page. */
import type { Page } from 'puppeteer-core';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Geometry {
  card: Box;
  /** what is to be seen of the name, a box for each line */
  name: Box[];
  window: Box;
}

/** Throws where no card is open. */
export async function geometry(page: Page): Promise<Geometry> {
  return JSON.parse(
    await page.evaluate(() => {
      const card = document.querySelector('randnotiz-card:popover-open')!.getBoundingClientRect();
      const [range] = [...(CSS.highlights.get('randnotiz-open') as unknown as Iterable<Range>)];
      const name = [...range!.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
      const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      return JSON.stringify({ card: box(card), name: name.map(box), window: view });
    }),
  ) as Geometry;
}

/** What is wrong with a card's place, in words; empty where nothing is. Half a pixel is rounding. */
export function faultsOf({ card, name, window }: Geometry): string[] {
  const covered = name.some(
    (line) => line.left < card.right - 0.5 && line.right > card.left + 0.5 && line.top < card.bottom - 0.5 && line.bottom > card.top + 0.5,
  );
  const inside =
    card.left >= window.left - 0.5 &&
    card.top >= window.top - 0.5 &&
    card.right <= window.right + 0.5 &&
    card.bottom <= window.bottom + 0.5;
  const isThere = card.right - card.left > 100 && card.bottom - card.top > 60;
  return [
    ...(covered ? ['the card covers the name'] : []),
    ...(inside ? [] : ['the card is not inside the window']),
    ...(isThere ? [] : ['the card is too small to be read']),
    ...(name.length > 0 ? [] : ['the name is not to be seen']),
  ];
}

/** Between the card and the line of the name that is next to it, above or below, CSS px. */
export function gapOf({ card, name }: Geometry): number {
  return Math.min(...name.flatMap((line) => [Math.abs(card.top - line.bottom), Math.abs(card.bottom - line.top)]));
}
