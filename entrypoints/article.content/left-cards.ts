/** After an update a page may still hold the card's element of the script before us, which was ended without a word. */
export function removeLeftCards(page: Document): void {
  for (const host of page.querySelectorAll('randnotiz-card')) host.remove();
}
