/** Marks as CSS Custom Highlights: nothing is wrapped, no text node is split, the article's DOM stays as it is. */
import type { Mark } from '../../data/annotation.ts';
import { rangeOf, type BlockText } from './block-text.ts';

/** The registry is the page's: names of our own, and never an iteration over it (it throws behind Firefox's Xray). */
const MARKS = 'randnotiz-mark';
const OPEN = 'randnotiz-open';

export class Painter {
  /** range of every mark, painted or not; null where the page has taken its text away */
  #ranges: (Range | null)[] = [];
  #painted: Highlight | null = null;

  /** Underlines all mentions, or the first of each entity in each block. All marks get a range, painted or not. */
  paint(marks: readonly Mark[], blocks: readonly BlockText[], mentions: 'first' | 'all' = 'first'): void {
    this.#ranges = marks.map((mark) => rangeOf(blocks[mark.block]!, mark.start, mark.end));
    const seen = new Set<string>();
    const highlight = new Highlight();
    marks.forEach((mark, i) => {
      const key = `${mark.block} ${mark.card}`;
      const range = this.#ranges[i];
      if (!range || (mentions === 'first' && seen.has(key))) return;
      seen.add(key);
      highlight.add(range);
    });
    this.#painted = highlight;
    CSS.highlights.set(MARKS, highlight);
  }

  /** Puts the marks back where the page has cleared the registry. */
  reassert(): void {
    if (this.#painted && CSS.highlights.get(MARKS) !== this.#painted) CSS.highlights.set(MARKS, this.#painted);
  }

  /** Emphasises the name whose card is open; null for none. */
  emphasise(index: number | null): void {
    const range = index === null ? null : this.#ranges[index];
    if (range) CSS.highlights.set(OPEN, new Highlight(range));
    else CSS.highlights.delete(OPEN);
  }

  rangeOf(index: number): Range | null {
    return this.#ranges[index] ?? null;
  }

  /** False where the page has replaced text that was marked: then it has to be read again. */
  isIntact(): boolean {
    return this.#ranges.every((range) => range !== null && range.startContainer.isConnected && !range.collapsed);
  }

  clear(): void {
    CSS.highlights.delete(MARKS);
    CSS.highlights.delete(OPEN);
    this.#painted = null;
    this.#ranges = [];
  }
}
