/** The marks of one page: what was read of it, what was matched, what is painted. */
import type { Annotation } from '../../data/annotation.ts';
import { ask } from '../messaging/ask.ts';
import type { Settings } from '../settings/settings.ts';
import { visibleMarks } from '../settings/visible-marks.ts';
import type { BlockText } from './block-text.ts';
import { Cards } from './cards.ts';
import { firstInView } from './first-in-view.ts';
import type { Reading } from './in-view.ts';
import { lastReading } from './last-reading.ts';
import { MatchedArticle } from './matched-article.ts';
import type { Changes } from './page-watch.ts';
import { Painter } from './painter.ts';
import { readingSteps, type PageArticle } from './read-article.ts';
import { inSlices, nextTurn } from './slices.ts';

/** Resolves when the next slice of work may begin; rejects where nobody wants the work any more. */
export type Ready = () => Promise<void>;

export class Marking {
  readonly painter = new Painter();
  readonly cards = new Cards(this.painter);
  #matched = new MatchedArticle((article) => ask({ type: 'annotate', article }));
  #article: PageArticle | null = null;
  /** the settings with which the whole article was painted; null where that is still to be done */
  #painted: Settings | null = null;
  #shown: Annotation | null = null;

  /** the page's article as it was read last */
  get article(): PageArticle | null {
    return this.#article;
  }

  /** what of the annotation the reader wants to see, once it is painted */
  get shown(): Annotation | null {
    return this.#shown;
  }

  /** What is marked at present, and where; null where nothing is. */
  get reading(): Reading | null {
    if (!this.#shown || !this.#article) return null;
    return { marks: this.#shown.marks, blocks: this.#article.blocks, rangeOf: (index) => this.painter.rangeOf(index) };
  }

  /** Reads what has changed, has it matched, and paints what of it `settings` let be seen. Rejects as `ready` and the background do. */
  async update(changes: Changes, settings: () => Settings, ready: Ready): Promise<void> {
    const article = await inSlices(readingSteps(document, lastReading(this.#article, changes)), ready);
    const before = this.#article;
    if (article?.url !== before?.url || article?.published !== before?.published) this.clear();
    this.#article = article;
    if (!article || (this.#painted === settings() && before && isSameText(before, article))) return;
    this.#painted = null;
    await nextTurn();
    for await (const annotation of this.#matched.update(article, article.blocks)) {
      const wanted = settings();
      await this.#paint(annotation, article.blocks, wanted, ready);
      this.#painted = wanted;
    }
  }

  async #paint(annotation: Annotation, blocks: readonly BlockText[], settings: Settings, ready: Ready): Promise<void> {
    await nextTurn();
    await ready();
    const shown = visibleMarks(annotation, settings);
    await inSlices(this.painter.painting(shown.marks, blocks, settings.mentions, firstInView(blocks)), ready);
    await nextTurn();
    await ready();
    this.#shown = shown;
    this.cards.settings = settings;
    this.cards.attach(shown, blocks);
  }

  /** Takes the marks back, and forgets what was read. */
  clear(): void {
    this.cards.detach();
    this.painter.clear();
    this.#article = null;
    this.#painted = null;
    this.#shown = null;
  }
}

function isSameText(a: PageArticle, b: PageArticle): boolean {
  return (
    a.url === b.url &&
    a.published === b.published &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => block === b.blocks[i])
  );
}
