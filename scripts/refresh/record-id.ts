/** How a name becomes the id of a record: docs/data.md. */

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', ı: 'i' };

/** "Weißes Haus" → "weisses-haus", "Gipfel in Hanoi 2019" → "gipfel-in-hanoi-2019". '' for a name without Latin letters. */
export function recordId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüßøłđæı]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
