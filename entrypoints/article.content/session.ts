/** One page's life: read, ask, paint, follow the pointer, read again when the page changes, fall silent when switched off. */
import { ask } from '../messaging/ask.ts';
import type { PageRequest, PageState } from '../messaging/messages.ts';
import { DEFAULTS, loadSettings, watchSettings, type Settings } from '../settings/settings.ts';
import { isEnabled, siteOf } from '../settings/site-switch.ts';
import { visibleMarks } from '../settings/visible-marks.ts';
import type { Annotation } from '../../data/annotation.ts';
import { QUIET_DELAY } from './constants.ts';
import { Cards } from './cards.ts';
import { Painter } from './painter.ts';
import { readArticle, type PageArticle } from './read-article.ts';

export class Session {
  #site = siteOf(location.hostname);
  #painter = new Painter();
  #cards = new Cards(this.#painter);
  #article: PageArticle | null = null;
  #annotation: Annotation | null = null;
  /** what of the annotation the reader wants to see */
  #visible: Annotation | null = null;
  #settings: Settings = DEFAULTS;
  #failure: string | null = null;
  #loading = true;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #observer = new MutationObserver(() => this.#pageChanged());
  #stopSettings: () => void = () => undefined;
  #ended = new AbortController();

  async start(): Promise<void> {
    this.#stopSettings = watchSettings((settings) => void this.#set(settings));
    this.#settings = await loadSettings();
    this.#observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    document.addEventListener('visibilitychange', () => this.#pageChanged(), { signal: this.#ended.signal });
    await this.#read();
  }

  /** Takes everything back; the page is as it was. */
  stop(): void {
    this.#ended.abort();
    this.#observer.disconnect();
    this.#stopSettings();
    clearTimeout(this.#quiet);
    this.#cards.destroy();
    this.#painter.clear();
  }

  /** What the popup and the keyboard ask of the page. */
  async answer(request: Exclude<PageRequest, { type: 'leave' }>): Promise<PageState | null> {
    switch (request.type) {
      case 'page-state':
        return this.#state();
      case 'show-mark':
        await this.#cards.reveal(request.index);
        return null;
      case 'step':
        await this.#cards.step(request.direction);
        return null;
    }
  }

  #state(): PageState {
    const site = this.#site;
    if (this.#failure !== null) return { status: 'failed', reason: this.#failure, site };
    if (this.#loading) return { status: 'loading', site };
    if (!this.#article) return { status: 'no-article', site };
    const { title, published } = this.#article;
    if (!this.#visible) return { status: 'off', title, published, site };
    return { status: 'article', title, published, annotation: this.#visible, enabled: this.#enabled, site };
  }

  get #enabled(): boolean {
    return isEnabled(this.#settings, this.#site);
  }

  async #read(article = readArticle(document)): Promise<void> {
    if (this.#article && article && sameText(this.#article, article) && this.#annotation) {
      this.#article = article;
      this.#paint();
      return;
    }
    this.#article = article;
    this.#annotation = null;
    this.#visible = null;
    this.#failure = null;
    this.#loading = true;
    this.#clear();
    if (!article || !this.#enabled) {
      this.#loading = false;
      void this.#badge(null);
      return;
    }
    try {
      const { url, published, blocks } = article;
      const annotation = await ask({ type: 'annotate', article: { url, published, blocks: blocks.map(({ text }) => text) } });
      if (this.#article !== article || !this.#enabled) return;
      this.#annotation = annotation;
      this.#paint();
      await this.#badge(this.#visible!.summary.length);
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.#loading = false;
    }
  }

  #paint(): void {
    if (!this.#article || !this.#annotation) return;
    this.#visible = visibleMarks(this.#annotation, this.#settings);
    this.#painter.paint(this.#visible.marks, this.#article.blocks, this.#settings.mentions);
    this.#cards.showDelay = this.#settings.showDelay;
    this.#cards.attach(this.#visible, this.#article.blocks);
  }

  #clear(): void {
    this.#cards.detach();
    this.#painter.clear();
  }

  /** Every choice holds at once, in every open tab. */
  async #set(settings: Settings): Promise<void> {
    const was = this.#enabled;
    this.#settings = settings;
    if (this.#enabled !== was) await this.#switched();
    else if (this.#annotation) {
      // marks are numbered anew, and the one whose card is open may be gone
      this.#clear();
      this.#paint();
      await this.#badge(this.#visible!.summary.length);
    }
  }

  async #switched(): Promise<void> {
    if (this.#enabled) {
      this.#article = null;
      await this.#read();
    } else {
      this.#annotation = null;
      this.#visible = null;
      this.#clear();
      await this.#badge(null);
    }
  }

  async #badge(count: number | null): Promise<void> {
    await ask({ type: 'badge', count: count === 0 ? null : count }).catch(() => undefined);
  }

  /** Hydration and late teasers come in bursts; a hidden tab waits until it is seen. */
  #pageChanged(): void {
    clearTimeout(this.#quiet);
    if (document.hidden) return;
    this.#quiet = setTimeout(() => {
      if (!this.#enabled) return;
      this.#painter.reassert();
      const article = readArticle(document);
      const same = article !== null && this.#article !== null && sameText(this.#article, article);
      if ((article === null && this.#article === null) || (same && this.#painter.isIntact())) return;
      void this.#read(article);
    }, QUIET_DELAY);
  }
}

function sameText(a: PageArticle, b: PageArticle): boolean {
  return (
    a.url === b.url &&
    a.published === b.published &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ text }, i) => text === b.blocks[i]!.text)
  );
}
