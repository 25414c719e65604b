/** Marks as CSS Custom Highlights: nothing is wrapped, no text node is split, the article's DOM stays as it is. */
import type { Mark } from '../../data/annotation.ts';
import { pushTo } from '../../data/push-to.ts';
import { rangeOf, type BlockText } from './block-text.ts';
import { atOnce, type Steps } from './slices.ts';

/** The registry is the page's: names of our own, and never an iteration over it (it throws behind Firefox's Xray). */
const MARKS = 'randnotiz-mark';
const OPEN = 'randnotiz-open';

/** Ranges of a paragraph's marks by where they stand in it (`4-16`); null where the page has taken the text away. */
type BlockRanges = ReadonlyMap<string, Range | null>;

export class Painter {
  #ranges: (Range | null)[] = [];
  #made = new Map<BlockText, BlockRanges>();
  #underlined = new Set<Range>();
  #highlight: Highlight | null = null;
  /** the name whose card is open; a set of its own outweighs the marks */
  #open: Highlight | null = null;

  /** Underlines all mentions, or the first of each entity in each block. All marks get a range, painted or not. */
  paint(marks: readonly Mark[], blocks: readonly BlockText[], mentions: 'first' | 'all' = 'first'): void {
    atOnce(this.painting(marks, blocks, mentions));
  }

  /**
   * The same in steps, one for each block, beginning with the block `from`. Ranges of blocks that are still there stay
   * as they are; until the last step is done `rangeOf` speaks of the marks painted before.
   */
  *painting(marks: readonly Mark[], blocks: readonly BlockText[], mentions: 'first' | 'all' = 'first', from = 0): Steps<void> {
    const byBlock = new Map<number, { mark: Mark; index: number }[]>();
    marks.forEach((mark, index) => pushTo(byBlock, mark.block, { mark, index }));
    const ranges: (Range | null)[] = marks.map(() => null);
    const made = new Map<BlockText, BlockRanges>();
    const underlined = new Set<Range>();
    yield;
    for (let i = 0; i < blocks.length; i++) {
      const at = (from + i) % blocks.length;
      const own = byBlock.get(at);
      if (!own) continue;
      const block = blocks[at]!;
      const before = this.#made.get(block);
      const now = new Map<string, Range | null>();
      const cards = new Set<string>();
      for (const { mark, index } of own) {
        const place = `${mark.start}-${mark.end}`;
        const range = before?.get(place) ?? rangeOf(block, mark.start, mark.end);
        now.set(place, range);
        ranges[index] = range;
        if (!range || (mentions === 'first' && cards.has(mark.card))) continue;
        cards.add(mark.card);
        underlined.add(range);
        if (!this.#underlined.has(range)) this.#registered().add(range);
      }
      made.set(block, now);
      yield;
    }
    for (const range of this.#underlined) if (!underlined.has(range)) this.#highlight?.delete(range);
    this.#ranges = ranges;
    this.#made = made;
    this.#underlined = underlined;
  }

  /** Puts the marks back where the page has cleared the registry. Costs a microsecond where it has not. */
  reassert(): void {
    if (this.#highlight && CSS.highlights.get(MARKS) !== this.#highlight) CSS.highlights.set(MARKS, this.#highlight);
    if (this.#open && CSS.highlights.get(OPEN) !== this.#open) CSS.highlights.set(OPEN, this.#open);
  }

  /** Emphasises the name whose card is open; null for none. */
  emphasise(index: number | null): void {
    const range = index === null ? null : this.#ranges[index];
    this.#open = range ? new Highlight(range) : null;
    if (this.#open) CSS.highlights.set(OPEN, this.#open);
    else CSS.highlights.delete(OPEN);
  }

  rangeOf(index: number): Range | null {
    return this.#ranges[index] ?? null;
  }

  clear(): void {
    CSS.highlights.delete(MARKS);
    CSS.highlights.delete(OPEN);
    this.#highlight = null;
    this.#open = null;
    this.#underlined = new Set();
    this.#made = new Map();
    this.#ranges = [];
  }

  #registered(): Highlight {
    if (!this.#highlight) CSS.highlights.set(MARKS, (this.#highlight = new Highlight()));
    return this.#highlight;
  }
}
