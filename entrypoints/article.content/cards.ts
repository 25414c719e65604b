/** Names to cards: asks the hover machine what is to be seen, and shows it. */
import type { Annotation } from '../../data/annotation.ts';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import type { Texts } from '../../components/texts.ts';
import type { BlockText } from './block-text.ts';
import { reportLink } from '../report/report-link.ts';
import { CardHost, type CardView } from './card-host.tsx';
import { CardMuting } from './card-muting.ts';
import { CardTrail } from './card-trail.ts';
import { CardWords } from './card-words.ts';
import { FocusReturn } from './focus-return.ts';
import { followMark, placeOfMark, type MarkPlace } from './follow-mark.ts';
import { createHitTester, type HitTester } from './hit-test.ts';
import { HoverClock } from './hover-clock.ts';
import { isPinned, markOf, shownMark, type HoverEvent, type HoverState } from './hover-machine.ts';
import { followCloseRequests, followEscape } from './close-requests.ts';
import type { Painter } from './painter.ts';
import { followPointer } from './pointer-input.ts';
import { readingSize } from './reading-size.ts';
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
  #hover = new HoverClock(DEFAULTS.showDelay, (before, event) => this.#changed(before, event));
  #trail = new CardTrail();
  #focus = new FocusReturn();
  #words = new CardWords();
  #muting = new CardMuting();
  /** the name that the keyboard was led to last */
  #stepped: MarkPlace | null = null;
  #stopCloseRequests: () => void = () => undefined;
  #shown: Promise<void> = Promise.resolve();

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  set settings({ showDelay, language, muted }: Settings) {
    this.#hover.showDelay = showDelay;
    this.#words.language = language;
    this.#muting.muted = muted;
  }

  /** What is marked now. A card that is open stays where its name is still there, whatever the number of its mark is now. */
  attach(annotation: Annotation, blocks: readonly BlockText[]): void {
    const before = this.#attached;
    const hits = createHitTester(annotation.marks, blocks, (index) => this.#painter.rangeOf(index));
    this.#attached = { annotation, blocks, hits, listening: before?.listening ?? this.#listen() };
    void this.#words.get();
    const { marks } = annotation;
    if (before && 'mark' in this.#hover.state) {
      const place = placeOfMark(this.#hover.state.mark, before.annotation.marks, before.blocks);
      const to = followMark(place, marks, blocks);
      this.#hover.dispatch({ type: 'renumber', to: to !== null && this.#painter.rangeOf(to) ? to : null });
    }
    // the text under the card may have been rendered anew
    if (shownMark(this.#hover.state) !== null) this.#showAgain();
  }

  detach(): void {
    this.#hover.dispatch({ type: 'close' });
    this.#attached?.listening.abort();
    this.#attached = null;
    this.#stepped = null;
  }

  destroy(): void {
    this.detach();
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
    this.#hover.dispatch({ type: 'show', mark: index });
    await this.#shown;
    this.#host?.focus();
    this.#host?.announce(await this.#words.get());
  }

  /** The next or previous name: from the one whose card is open or was last, or from what is in view. Round at the ends. */
  async step(direction: 1 | -1): Promise<void> {
    if (!this.#attached) return;
    const { annotation, blocks } = this.#attached;
    const last = shownMark(this.#hover.state) ?? (this.#stepped && followMark(this.#stepped, annotation.marks, blocks));
    const next = stepFrom(last, direction, annotation.marks.length, (index) => this.#painter.rangeOf(index));
    if (next !== null) await this.reveal(next);
  }

  #changed(before: HoverState, event: HoverEvent): void {
    const { state } = this.#hover;
    const shown = shownMark(state);
    const opens = shown !== null && shown !== shownMark(before);
    const comes = state.phase === 'resting' && markOf(state) !== markOf(before);
    if ((opens || comes) && event.type !== 'renumber') this.#trail.start(this.#attached!.annotation.marks[markOf(state)!]!.card);
    if (comes) requestIdleCallback(() => void this.#prepare(), { timeout: this.#hover.showDelay / 2 });
    if (shown === null) return this.#hide();
    if (opens || isPinned(state) !== isPinned(before) || state.phase === 'sheet') this.#showAgain();
  }

  /** While the pointer rests there is time to make the card; when the rest ends it only has to be shown. */
  async #prepare(): Promise<void> {
    const texts = await this.#words.get();
    const view = this.#hover.state.phase === 'resting' && this.#viewOf(texts);
    if (view) this.#host!.prepare(view);
  }

  #showAgain(): void {
    this.#shown = this.#show();
  }

  async #show(): Promise<void> {
    const texts = await this.#words.get();
    // it may have closed, or another may have opened, before its words came
    const mark = shownMark(this.#hover.state);
    if (mark === null || !this.#attached) return;
    const range = this.#painter.rangeOf(mark);
    const view = this.#viewOf(texts);
    if (!range || !view) return this.#hover.dispatch({ type: 'close' });
    this.#painter.emphasise(mark);
    const host = this.#host!;
    if (this.#hover.state.phase !== 'sheet') return await host.show(view, range);
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
    return {
      card,
      pinned: isPinned(this.#hover.state),
      reachable: new Set(Object.keys(cards)),
      canGoBack: this.#trail.canGoBack,
      texts,
      report: reportLink(card, location.href),
      muting: this.#muting.of(card, () => this.#showAgain()),
      readingSize: readingSize(this.#attached!.blocks),
    };
  }

  #createHost(): CardHost {
    return new CardHost(
      {
        pin: () => this.#hover.dispatch({ type: 'pin' }),
        close: () => this.#dismiss(),
        open: (id) => this.#turn(() => this.#trail.open(id)),
        back: () => this.#turn(() => this.#trail.back()),
      },
      {
        pointerEntered: () => this.#hover.dispatch({ type: 'enter-card' }),
        pointerLeft: () => this.#hover.dispatch({ type: 'leave-card', time: performance.now() }),
        focusEntered: () => this.#hover.dispatch({ type: 'focus-card' }),
        focusLeft: () => this.#hover.dispatch({ type: 'blur-card', time: performance.now() }),
        lost: () => this.#hover.dispatch({ type: 'close' }),
      },
    );
  }

  /** Another entity's card in place of this one. */
  #turn(follow: () => void): void {
    follow();
    this.#hover.dispatch({ type: 'turn' });
    this.#showAgain();
    void this.#shown.then(() => this.#host?.focus());
  }

  #hide(): void {
    this.#stopCloseRequests();
    this.#painter.emphasise(null);
    this.#host?.hide();
    this.#muting.commit();
  }

  /** Closes at the reader's wish and gives the focus back, unless the reader has taken it elsewhere. */
  #dismiss(): void {
    const shown = shownMark(this.#hover.state);
    const hadFocus = this.#host?.hasFocus ?? false;
    this.#hover.dispatch({ type: 'dismiss' });
    if (hadFocus) this.#focus.giveBack(shown === null ? null : this.#painter.rangeOf(shown));
  }

  #listen(): AbortController {
    const listening = new AbortController();
    window.addEventListener('pagehide', () => this.#muting.commit(), { signal: listening.signal });
    followPointer(
      {
        dispatch: (event) => this.#hover.dispatch(event),
        markAt: (x, y, slop) => this.#attached?.hits.markAt(x, y, slop) ?? null,
        isInCard: (target) => this.#host?.contains(target) ?? false,
        cardRect: () => (this.#host?.isOpen ? this.#host.rect() : null),
        name: () => ('mark' in this.#hover.state ? this.#painter.rangeOf(this.#hover.state.mark) : null),
      },
      listening.signal,
    );
    followEscape(
      () => shownMark(this.#hover.state) !== null,
      () => this.#dismiss(),
      listening.signal,
    );
    return listening;
  }
}
