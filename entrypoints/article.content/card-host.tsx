/** The one element that the page gets: a popover in the top layer with a shadow root, and the card in it. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { Muting } from '../../components/card-foot.tsx';
import { FactCard, type CardActions } from '../../components/fact-card.tsx';
import cardStyle from '../../components/fact-card.css?inline';
import { TextsContext, type Texts } from '../../components/texts.ts';
import type { Card } from '../../data/card.ts';
import { CARD_GAP, CARD_MARGIN } from './constants.ts';

export interface CardView {
  card: Card;
  pinned: boolean;
  /** names for which there is a card in this article */
  reachable: ReadonlySet<string>;
  canGoBack: boolean;
  texts: Texts;
  /** address of the prefilled report */
  report: string;
  muting: Muting;
  /** font size of the article's paragraphs, CSS px, or null */
  readingSize: number | null;
}

export class CardHost {
  #host: HTMLElement;
  #mount: HTMLElement;
  #actions: CardActions;

  constructor(actions: CardActions, pointer: { entered(): void; left(): void }) {
    this.#actions = actions;
    this.#host = document.createElement('randnotiz-card');
    this.#host.setAttribute('popover', 'manual');
    // page styles must not reach the host; inline and important outweighs them
    this.#host.style.cssText =
      'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; z-index: 2147483647 !important;';
    const root = this.#host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = cardStyle;
    this.#mount = document.createElement('div');
    root.append(style, this.#mount);
    this.#host.addEventListener('pointerenter', () => pointer.entered());
    this.#host.addEventListener('pointerleave', () => pointer.left());
  }

  /** Shows the card beside a range; moves and repaints it if it is open already. */
  async show({ texts, readingSize, ...view }: CardView, range: Range): Promise<void> {
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    if (readingSize !== null) this.#mount.style.setProperty('--reading', `${readingSize}px`);
    render(
      <TextsContext.Provider value={texts}>
        <FactCard {...view} actions={this.#actions} />
      </TextsContext.Provider>,
      this.#mount,
    );
    this.#host.style.setProperty('display', 'block', 'important');
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
    await this.place(range);
  }

  /** Puts the card below the name, above it where there is no room, and never over it. */
  async place(range: Range): Promise<void> {
    const { x, y } = await computePosition(
      { getBoundingClientRect: () => firstRect(range), getClientRects: () => range.getClientRects() },
      this.#host,
      {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(CARD_GAP),
          flip({ padding: CARD_MARGIN }),
          shift({ padding: CARD_MARGIN }),
          size({
            padding: CARD_MARGIN,
            apply: ({ availableHeight }) => this.#mount.style.setProperty('--room', `${Math.max(160, availableHeight)}px`),
          }),
        ],
      },
    );
    this.#host.style.setProperty('inset', `${Math.round(y)}px auto auto ${Math.round(x)}px`, 'important');
  }

  hide(): void {
    if (this.#host.isConnected && this.#host.matches(':popover-open')) this.#host.hidePopover();
    this.#host.style.setProperty('display', 'none', 'important');
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  rect(): DOMRect {
    return this.#host.getBoundingClientRect();
  }

  contains(node: EventTarget | null): boolean {
    return node instanceof Node && (node === this.#host || this.#host.contains(node));
  }

  /** Moves the keyboard's focus into the card. */
  focus(): void {
    this.#mount.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  destroy(): void {
    render(null, this.#mount);
    this.#host.remove();
  }
}

/** A name broken over two lines: the card stands by its first line, where the eye is. */
function firstRect(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
