/** What the browser must have for marks and cards. Below the minimum versions it may be missing, and then nothing is done to the page. */

const NEEDS: readonly (readonly [name: string, isThere: (page: Window & typeof globalThis) => boolean])[] = [
  ['CSS Custom Highlights', (page) => 'highlights' in page.CSS && 'Highlight' in page],
  ['caretPositionFromPoint', (page) => 'caretPositionFromPoint' in page.Document.prototype],
  ['popover', (page) => 'popover' in page.HTMLElement.prototype],
];

/** Names of the features that this browser lacks; none in a browser that is new enough. */
export function missingNeeds(page: Window & typeof globalThis): string[] {
  return NEEDS.filter(([, isThere]) => !isThere(page)).map(([name]) => name);
}
