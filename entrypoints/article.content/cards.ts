/** Pointer and keyboard to cards: feeds the hover machine and shows what it says. */
import type { Annotation } from '../../data/annotation.ts';
import type { BlockText } from './block-text.ts';
import { CardHost } from './card-host.tsx';
import { SHOW_DELAY } from './constants.ts';
import { createHitTester, type HitTester } from './hit-test.ts';
import { IDLE, shownMark, transition, type HoverEvent, type HoverState } from './hover-machine.ts';
import type { Painter } from './painter.ts';
import { headsFor, type Point } from './triangle.ts';

export class Cards {
  #painter: Painter;
  #host: CardHost | null = null;
  #annotation: Annotation | null = null;
  #hits: HitTester | null = null;
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: (Point & { time: number }) | null = null;
  #frame = 0;
  /** ids of the cards looked at inside the open one; the last is shown */
  #trail: string[] = [];
  #stepped = -1;
  #focusBefore: HTMLElement | null = null;
  #listening: AbortController | null = null;

  /** rest before a card opens, ms */
  showDelay = SHOW_DELAY;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  attach(annotation: Annotation, blocks: readonly BlockText[]): void {
    this.#annotation = annotation;
    this.#hits = createHitTester(annotation.marks, blocks, (index) => this.#painter.rangeOf(index));
    if (!this.#listening) this.#listen();
    const shown = shownMark(this.#state);
    if (shown !== null && !annotation.marks[shown]) this.#dispatch({ type: 'close' });
    else if (shown !== null) void this.#show(shown);
  }

  detach(): void {
    this.#dispatch({ type: 'close' });
    this.#listening?.abort();
    this.#listening = null;
    this.#annotation = null;
    this.#hits = null;
    this.#stepped = -1;
  }

  destroy(): void {
    this.detach();
    clearTimeout(this.#timer);
    this.#host?.destroy();
    this.#host = null;
  }

  /** Scrolls to a mark and opens its card, with the focus in it. */
  async reveal(index: number): Promise<void> {
    const range = this.#painter.rangeOf(index);
    if (!range) return;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < window.innerHeight * 0.15 || bottom > window.innerHeight * 0.6) {
      window.scrollBy({ top: top - window.innerHeight * 0.3, behavior: 'instant' });
    }
    if (!this.#host?.isOpen) this.#focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#stepped = index;
    this.#dispatch({ type: 'show', mark: index });
    await this.#shown;
    this.#host?.focus();
  }

  /** The next or previous mark from the one shown last; round at the ends. */
  async step(direction: 1 | -1): Promise<void> {
    const count = this.#annotation?.marks.length ?? 0;
    if (count === 0) return;
    const start = this.#stepped < 0 && direction < 0 ? 0 : this.#stepped;
    await this.reveal((start + direction + count) % count);
  }

  #shown: Promise<void> = Promise.resolve();

  #dispatch(event: HoverEvent): void {
    const before = this.#state;
    this.#state = transition(before, event, this.showDelay);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    if ('deadline' in this.#state) {
      const { deadline } = this.#state;
      // a timer may ring a fraction of a millisecond early: what it stands for is the deadline
      this.#timer = setTimeout(
        () => this.#dispatch({ type: 'tick', time: Math.max(deadline, performance.now()) }),
        Math.max(0, deadline - performance.now()),
      );
    }
    const shown = shownMark(this.#state);
    if (shown === null) this.#hide();
    else {
      if (shown !== shownMark(before)) this.#trail = [this.#annotation!.marks[shown]!.card];
      this.#shown = this.#show(shown);
    }
  }

  async #show(mark: number): Promise<void> {
    const { marks, cards } = this.#annotation!;
    const range = this.#painter.rangeOf(mark);
    const card = cards[this.#trail.at(-1) ?? marks[mark]!.card];
    if (!range || !card) return this.#dispatch({ type: 'close' });
    this.#host ??= new CardHost(
      {
        pin: () => this.#dispatch({ type: 'pin' }),
        close: () => this.#close(),
        open: (id) => this.#follow([...this.#trail, id]),
        back: () => this.#follow(this.#trail.slice(0, -1)),
      },
      {
        entered: () => this.#dispatch({ type: 'enter-card' }),
        left: () => this.#dispatch({ type: 'leave-card', time: performance.now() }),
      },
    );
    this.#painter.emphasise(mark);
    const pinned = this.#state.phase === 'open' && this.#state.pinned;
    await this.#host.show({ card, pinned, reachable: new Set(Object.keys(cards)), canGoBack: this.#trail.length > 1 }, range);
  }

  #follow(trail: string[]): void {
    const shown = shownMark(this.#state);
    if (shown === null || trail.length === 0) return;
    this.#trail = trail;
    void this.#show(shown).then(() => this.#host?.focus());
  }

  #hide(): void {
    this.#painter.emphasise(null);
    this.#host?.hide();
  }

  /** Closes at the reader's wish and gives the focus back to where it was. */
  #close(): void {
    this.#dispatch({ type: 'close' });
    this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('pointermove', (event) => this.#moved(event), { signal, passive: true });
    document.addEventListener('pointerdown', (event) => this.#pressed(event), { signal, passive: true });
    document.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    window.addEventListener('scroll', () => this.#scrolled(), { signal, passive: true, capture: true });
    window.addEventListener('resize', () => this.#scrolled(), { signal, passive: true });
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    const inCard = this.#host?.contains(event.target) ?? false;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const time = performance.now();
      const last = this.#last;
      this.#last = { x, y, time };
      if (inCard) return this.#dispatch({ type: 'enter-card' });
      const speed = last ? Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time) : 0;
      const towardsCard = last !== null && (this.#host?.isOpen ?? false) && headsFor(last, { x, y }, this.#host!.rect());
      this.#dispatch({ type: 'move', over: this.#hits?.markAt(x, y) ?? null, time, speed, towardsCard });
    });
  }

  /** A press beside the card closes it; a press on a name that is shown pins its card. */
  #pressed(event: PointerEvent): void {
    const shown = shownMark(this.#state);
    if (shown === null || this.#host?.contains(event.target)) return;
    const over = this.#hits?.markAt(event.clientX, event.clientY) ?? null;
    const link = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (over === shown && !link) this.#dispatch({ type: 'pin' });
    else this.#close();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || shownMark(this.#state) === null) return;
    event.stopPropagation();
    this.#close();
  }

  #scrolled(): void {
    this.#dispatch({ type: 'scroll' });
    const shown = shownMark(this.#state);
    const range = shown === null ? null : this.#painter.rangeOf(shown);
    if (range) void this.#host?.place(range);
  }
}
