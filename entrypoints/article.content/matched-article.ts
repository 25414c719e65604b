/** What has been matched of a page: only paragraphs that are new go to the background, part by part, and never twice. */
import type { Annotation } from '../../data/annotation.ts';
import type { Card } from '../../data/card.ts';
import { assemble, inParts, knownOf, placed, type BlockMarks } from '../../data/parts.ts';
import type { Request } from '../messaging/messages.ts';
import { LARGEST_PART } from './constants.ts';
import { nextTurn } from './slices.ts';

type ArticlePart = (Request & { type: 'annotate' })['article'];

/** A paragraph as it is read; the same object stands for the same text in the same place of the DOM. */
interface Paragraph {
  text: string;
}

interface Head {
  url: string;
  published: string | null;
}

export class MatchedArticle {
  #ask: (part: ArticlePart) => Promise<Annotation>;
  #head: Head | null = null;
  #marks = new Map<Paragraph, BlockMarks>();
  #cards: Record<string, Card> = {};
  #latest: Annotation | null = null;

  constructor(ask: (part: ArticlePart) => Promise<Annotation>) {
    this.#ask = ask;
  }

  /**
   * Yields the annotation of all `paragraphs` as far as it is known: once after each part that had to be asked for, and
   * at least once. Rejects as `ask` does; what has been answered by then is kept.
   */
  async *update({ url, published }: Head, paragraphs: readonly Paragraph[]): AsyncGenerator<Annotation, void, void> {
    if (this.#head?.url !== url || this.#head.published !== published) this.#forget({ url, published });
    const gone = this.#keepOnly(paragraphs);
    const fresh = paragraphs.flatMap((paragraph, at) => (this.#marks.has(paragraph) ? [] : [{ paragraph, at, text: paragraph.text }]));
    const parts = inParts(fresh, LARGEST_PART);
    // paragraphs that are gone weigh no more: a part without text asks for what now holds of the whole
    if (parts.length === 0 && (gone || !this.#latest)) parts.push([]);
    for (const part of parts) {
      const whole = part.length === paragraphs.length;
      const blocks = part.map(({ text }) => text);
      const rest = whole ? {} : { at: part.map(({ at }) => at), known: knownOf(this.#paragraphsKnown(paragraphs)) };
      await nextTurn();
      const answer = await this.#ask({ url, published, blocks, ...rest });
      // taking a message apart is a task's work already
      await nextTurn();
      part.forEach(({ paragraph }, i) =>
        this.#marks.set(
          paragraph,
          answer.marks.filter(({ block }) => block === i),
        ),
      );
      Object.assign(this.#cards, answer.cards);
      this.#latest = answer;
      yield this.#assembled(paragraphs);
    }
    if (parts.length === 0) yield this.#assembled(paragraphs);
  }

  #forget(head: Head): void {
    this.#head = head;
    this.#marks.clear();
    this.#cards = {};
    this.#latest = null;
  }

  /**
   * Drops what is no longer there. A paragraph that was replaced by one with the same text (hydration does that) hands
   * its marks on. Returns whether any marks have gone.
   */
  #keepOnly(paragraphs: readonly Paragraph[]): boolean {
    const present = new Set(paragraphs);
    const spare = new Map<string, BlockMarks>();
    for (const [paragraph, marks] of this.#marks) {
      if (present.has(paragraph)) continue;
      this.#marks.delete(paragraph);
      spare.set(paragraph.text, marks);
    }
    for (const paragraph of paragraphs) {
      const marks = spare.get(paragraph.text);
      if (!marks || this.#marks.has(paragraph)) continue;
      this.#marks.set(paragraph, marks);
      spare.delete(paragraph.text);
    }
    return [...spare.values()].some(({ length }) => length > 0);
  }

  #paragraphsKnown(paragraphs: readonly Paragraph[]): { at: number; marks: BlockMarks }[] {
    return paragraphs.flatMap((paragraph, at) => {
      const marks = this.#marks.get(paragraph);
      return marks ? [{ at, marks }] : [];
    });
  }

  #assembled(paragraphs: readonly Paragraph[]): Annotation {
    const marks = paragraphs.map((paragraph, at) => {
      const own = placed(this.#marks.get(paragraph) ?? [], at);
      if (own.length > 0) this.#marks.set(paragraph, own);
      return own;
    });
    this.#latest = assemble(marks, this.#cards, this.#latest!);
    this.#cards = this.#latest.cards;
    return this.#latest;
  }
}
