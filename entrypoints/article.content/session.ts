/** One page's life: marks while somebody looks and the site is switched on, silence otherwise. */
import { firstMarkOf } from '../../data/annotation.ts';
import { ask, AskError } from '../messaging/ask.ts';
import type { Fault, PageRequest, PageState } from '../messaging/messages.ts';
import { DEFAULTS, loadSettings, watchSettings, type Settings } from '../settings/settings.ts';
import { isEnabled, siteOf } from '../settings/site-switch.ts';
import { Attention } from './attention.ts';
import type { Reading } from './in-view.ts';
import { Marking } from './marking.ts';
import { PageWatch } from './page-watch.ts';
import { Quiet } from './quiet.ts';
import { Turns } from './turns.ts';

export class Session {
  #site = siteOf(location.hostname);
  #isAlive: () => boolean;
  #ended = new AbortController();
  #marking = new Marking();
  #rounds = new Turns(() => this.#round());
  #attention = new Attention(document, () => this.#turned(), this.#ended.signal);
  #quiet = new Quiet(() => this.#rounds.take());
  #watch = new PageWatch(
    document,
    () => this.#quiet.stir(),
    () => this.#marking.painter.reassert(),
  );
  #settings: Settings = DEFAULTS;
  #stopSettings: () => void = () => undefined;
  /** aborted when the site is switched off: work that was begun before must not paint any more */
  #wanted = new AbortController();
  #progress: { phase: 'reading' } | { phase: 'done' } | { phase: 'failed'; fault: Fault; reason: string } = { phase: 'reading' };
  #badge: number | null = null;
  #watchers = new Set<(state: PageState) => void>();

  /** `isAlive` tells whether the extension that started us is still there. */
  constructor(isAlive: () => boolean) {
    this.#isAlive = isAlive;
  }

  async start(): Promise<void> {
    const { signal } = this.#ended;
    this.#stopSettings = watchSettings((settings) => this.#set(settings));
    this.#settings = await loadSettings();
    if (signal.aborted) return;
    document.addEventListener('scroll', () => this.#marking.painter.reassert(), { signal, passive: true });
    window.addEventListener('pageshow', ({ persisted }) => persisted && void this.#returned(), { signal });
    this.#turned();
    // in a hidden tab this waits until somebody looks
    this.#rounds.take();
  }

  /** Takes everything back; the page is as it was. */
  stop(): void {
    this.#ended.abort();
    this.#wanted.abort();
    this.#stopSettings();
    this.#quiet.cancel();
    this.#watch.stop();
    this.#marking.cards.destroy();
    this.#marking.clear();
  }

  /** What the popup and the keyboard ask of the page. */
  async answer(request: Exclude<PageRequest, { type: 'leave' }>): Promise<PageState | null> {
    this.#attention.ask();
    switch (request.type) {
      case 'page-state':
        return this.#state();
      case 'show-mark':
        await this.#marking.cards.reveal(request.index);
        return null;
      case 'show-entity':
        await this.#marking.cards.reveal(firstMarkOf(this.#marking.shown?.marks ?? [], request.id));
        return null;
      case 'step':
        await this.#marking.cards.step(request.direction);
        return null;
    }
  }

  /** Calls back with the page's state, now and whenever it changes. Returns how to stop. */
  watch(changed: (state: PageState) => void): () => void {
    this.#attention.ask();
    this.#watchers.add(changed);
    changed(this.#state());
    return () => this.#watchers.delete(changed);
  }

  get reading(): Reading | null {
    return this.#marking.reading;
  }

  #tell(): void {
    if (this.#watchers.size === 0) return;
    const state = this.#state();
    for (const changed of this.#watchers) changed(state);
  }

  #state(): PageState {
    const site = this.#site;
    const { article, shown } = this.#marking;
    if (!this.#enabled) return { status: 'off', title: article?.title ?? document.title, published: article?.published ?? null, site };
    if (article && shown) {
      const { title, url, published } = article;
      return { status: 'article', title, url, published, annotation: shown, enabled: true, site };
    }
    const progress = this.#progress;
    if (progress.phase === 'failed') return { status: 'failed', fault: progress.fault, reason: progress.reason, site };
    return { status: progress.phase === 'reading' ? 'loading' : 'no-article', site };
  }

  get #enabled(): boolean {
    return isEnabled(this.#settings, this.#site);
  }

  /** Brings the marks up to date, from attention to the badge. Never rejects. */
  async #round(): Promise<void> {
    const { signal } = this.#wanted;
    if (!this.#enabled || signal.aborted) return;
    if (!this.#isAlive()) return this.stop();
    const ready = async () => {
      await this.#attention.paid(signal);
      signal.throwIfAborted();
    };
    try {
      await ready();
      await this.#marking.update(this.#watch.take(), () => this.#settings, ready);
      this.#watch.root = this.#marking.article?.root ?? null;
      this.#progress = { phase: 'done' };
    } catch (error) {
      if (signal.aborted) return;
      if (!this.#isAlive()) return this.stop();
      this.#progress = {
        phase: 'failed',
        fault: error instanceof AskError ? error.fault : 'other',
        reason: error instanceof Error ? error.message : String(error),
      };
    }
    this.#attention.rest();
    this.#showBadge(this.#marking.shown?.summary.length ?? 0);
    this.#tell();
  }

  /** Every choice holds at once, in every open tab. */
  #set(settings: Settings): void {
    const was = this.#enabled;
    this.#settings = settings;
    // the reader has acted, wherever that was
    this.#attention.ask();
    if (!this.#enabled) this.#silence();
    else if (was) this.#rounds.take();
    else this.#begin();
  }

  #begin(): void {
    this.#wanted = new AbortController();
    this.#progress = { phase: 'reading' };
    this.#turned();
    this.#rounds.take();
  }

  #silence(): void {
    this.#wanted.abort();
    this.#quiet.cancel();
    this.#watch.stop();
    this.#marking.clear();
    this.#showBadge(0);
    this.#tell();
  }

  /** Shown or hidden. In a hidden tab nobody watches, and nothing is known of it when it is shown again. */
  #turned(): void {
    this.#quiet.cancel();
    this.#watch.stop();
    if (!this.#enabled) return;
    if (!this.#isAlive()) return this.stop();
    if (document.hidden) return;
    this.#watch.start();
    this.#rounds.take();
  }

  /** Out of the back/forward cache: no change of the settings was heard in there, and the browser has cleared the badge. */
  async #returned(): Promise<void> {
    if (!this.#isAlive()) return this.stop();
    this.#badge = null;
    this.#set(await loadSettings());
  }

  #showBadge(count: number): void {
    const shown = count === 0 ? null : count;
    if (shown === this.#badge) return;
    this.#badge = shown;
    // without a background there is no badge either
    void ask({ type: 'badge', count: shown }).catch(() => undefined);
  }
}
