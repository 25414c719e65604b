/** Names to cards: asks the hover machine what is to be seen, and shows it. */
import type { Annotation } from '../../data/annotation.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import type { Texts } from '../../components/texts.ts';
import type { BlockText } from './block-text.ts';
import { CardHost, type CardView } from './card-host.tsx';
import { CardTrail } from './card-trail.ts';
import { CardWords } from './card-words.ts';
import { FocusReturn } from './focus-return.ts';
import { followMark, placeOfMark, type MarkPlace } from './follow-mark.ts';
import { createHitTester, type HitTester } from './hit-test.ts';
import { IDLE, isPinned, markOf, shownMark, transition, type HoverEvent, type HoverState } from './hover-machine.ts';
import { followCloseRequests, followEscape } from './close-requests.ts';
import type { Painter } from './painter.ts';
import { followPointer } from './pointer-input.ts';
import { bringIntoView, stepFrom } from './stepping.ts';

/** What is marked on the page. */
interface Attached {
  annotation: Annotation;
  blocks: readonly BlockText[];
  hits: HitTester;
  listening: AbortController;
}

export class Cards {
  #painter: Painter;
  #attached: Attached | null = null;
  #host: CardHost | null = null;
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #trail = new CardTrail();
  #focus = new FocusReturn();
  #words = new CardWords();
  #showDelay = DEFAULTS.showDelay;
  /** the name that the keyboard was led to last */
  #stepped: MarkPlace | null = null;
  #stopCloseRequests: () => void = () => undefined;
  #shown: Promise<void> = Promise.resolve();

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  set settings({ showDelay, language }: Settings) {
    this.#showDelay = showDelay;
    this.#words.language = language;
  }

  /** What is marked now. A card that is open stays where its name is still there, whatever the number of its mark is now. */
  attach(annotation: Annotation, blocks: readonly BlockText[]): void {
    const before = this.#attached;
    const hits = createHitTester(annotation.marks, blocks, (index) => this.#painter.rangeOf(index));
    this.#attached = { annotation, blocks, hits, listening: before?.listening ?? this.#listen() };
    void this.#words.get();
    const { marks } = annotation;
    if (before && 'mark' in this.#state) {
      const place = placeOfMark(this.#state.mark, before.annotation.marks, before.blocks);
      const to = followMark(place, marks, blocks);
      this.#dispatch({ type: 'renumber', to: to !== null && this.#painter.rangeOf(to) ? to : null });
    }
    // the text under the card may have been rendered anew
    if (shownMark(this.#state) !== null) this.#showAgain();
  }

  detach(): void {
    this.#dispatch({ type: 'close' });
    this.#attached?.listening.abort();
    this.#attached = null;
    this.#stepped = null;
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
    if (!range || !this.#attached) return;
    bringIntoView(range);
    if (!this.#host?.hasFocus) this.#focus.remember();
    this.#stepped = placeOfMark(index, this.#attached.annotation.marks, this.#attached.blocks);
    this.#dispatch({ type: 'show', mark: index });
    await this.#shown;
    this.#host?.focus();
    this.#host?.announce(await this.#words.get());
  }

  /** The next or previous name: from the one whose card is open or was last, or from what is in view. Round at the ends. */
  async step(direction: 1 | -1): Promise<void> {
    if (!this.#attached) return;
    const { annotation, blocks } = this.#attached;
    const last = shownMark(this.#state) ?? (this.#stepped && followMark(this.#stepped, annotation.marks, blocks));
    const next = stepFrom(last, direction, annotation.marks.length, (index) => this.#painter.rangeOf(index));
    if (next !== null) await this.reveal(next);
  }

  #dispatch(event: HoverEvent): void {
    const before = this.#state;
    this.#state = transition(before, event, this.#showDelay);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    if ('deadline' in this.#state) this.#wakeAt(this.#state.deadline);
    const isNew = markOf(this.#state) !== markOf(before) && event.type !== 'renumber';
    if (isNew && 'mark' in this.#state) this.#trail.start(this.#attached!.annotation.marks[this.#state.mark]!.card);
    if (isNew && this.#state.phase === 'resting') requestIdleCallback(() => void this.#prepare(), { timeout: this.#showDelay / 2 });
    const shown = shownMark(this.#state);
    if (shown === null) return this.#hide();
    if (shown !== shownMark(before) || isPinned(this.#state) !== isPinned(before) || this.#state.phase === 'sheet') this.#showAgain();
  }

  /** While the pointer rests there is time to make the card; when the rest ends it only has to be shown. */
  async #prepare(): Promise<void> {
    const texts = await this.#words.get();
    const view = this.#state.phase === 'resting' && this.#viewOf(texts);
    if (view) this.#host!.prepare(view);
  }

  #wakeAt(deadline: number): void {
    const tick = () => this.#dispatch({ type: 'tick', time: Math.max(deadline, performance.now()) });
    this.#timer = setTimeout(tick, Math.max(0, deadline - performance.now()));
  }

  #showAgain(): void {
    this.#shown = this.#show();
  }

  async #show(): Promise<void> {
    const texts = await this.#words.get();
    // it may have closed, or another may have opened, before its words came
    const mark = shownMark(this.#state);
    if (mark === null || !this.#attached) return;
    const range = this.#painter.rangeOf(mark);
    const view = this.#viewOf(texts);
    if (!range || !view) return this.#dispatch({ type: 'close' });
    this.#painter.emphasise(mark);
    const host = this.#host!;
    if (this.#state.phase !== 'sheet') return await host.show(view, range);
    const isNew = !host.isSheet;
    host.showSheet(view);
    if (!isNew) return;
    this.#focus.remember();
    host.focus();
    this.#stopCloseRequests();
    this.#stopCloseRequests = followCloseRequests(() => this.#dismiss());
  }

  /** What is to be seen in the card, whose host is there from now on; null where there is no card. */
  #viewOf(texts: Texts): CardView | null {
    const cards = this.#attached?.annotation.cards;
    const card = cards?.[this.#trail.current ?? ''];
    if (!cards || !card) return null;
    this.#host ??= this.#createHost();
    return { card, pinned: isPinned(this.#state), reachable: new Set(Object.keys(cards)), canGoBack: this.#trail.canGoBack, texts };
  }

  #createHost(): CardHost {
    return new CardHost(
      {
        pin: () => this.#dispatch({ type: 'pin' }),
        close: () => this.#dismiss(),
        open: (id) => this.#turn(() => this.#trail.open(id)),
        back: () => this.#turn(() => this.#trail.back()),
      },
      {
        pointerEntered: () => this.#dispatch({ type: 'enter-card' }),
        pointerLeft: () => this.#dispatch({ type: 'leave-card', time: performance.now() }),
        focusEntered: () => this.#dispatch({ type: 'focus-card' }),
        focusLeft: () => this.#dispatch({ type: 'blur-card', time: performance.now() }),
        lost: () => this.#dispatch({ type: 'close' }),
      },
    );
  }

  /** Another entity's card in place of this one. */
  #turn(follow: () => void): void {
    follow();
    this.#dispatch({ type: 'turn' });
    this.#showAgain();
    void this.#shown.then(() => this.#host?.focus());
  }

  #hide(): void {
    this.#stopCloseRequests();
    this.#painter.emphasise(null);
    this.#host?.hide();
  }

  /** Closes at the reader's wish and gives the focus back, unless the reader has taken it elsewhere. */
  #dismiss(): void {
    const shown = shownMark(this.#state);
    const hadFocus = this.#host?.hasFocus ?? false;
    this.#dispatch({ type: 'dismiss' });
    if (hadFocus) this.#focus.giveBack(shown === null ? null : this.#painter.rangeOf(shown));
  }

  #listen(): AbortController {
    const listening = new AbortController();
    followPointer(
      {
        dispatch: (event) => this.#dispatch(event),
        markAt: (x, y, slop) => this.#attached?.hits.markAt(x, y, slop) ?? null,
        isInCard: (target) => this.#host?.contains(target) ?? false,
        cardRect: () => (this.#host?.isOpen ? this.#host.rect() : null),
        name: () => ('mark' in this.#state ? this.#painter.rangeOf(this.#state.mark) : null),
      },
      listening.signal,
    );
    followEscape(
      () => shownMark(this.#state) !== null,
      () => this.#dismiss(),
      listening.signal,
    );
    return listening;
  }
}
