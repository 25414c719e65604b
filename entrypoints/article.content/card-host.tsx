/** The one element that the page gets: a popover in the top layer with a shadow root, and the card in it. */
import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import type { Muting } from '../../components/card-foot.tsx';
import cardStyle from '../../components/fact-card.css?inline';
import { FactCard, type CardActions } from '../../components/fact-card.tsx';
import sheetStyle from '../../components/card-sheet.css?inline';
import { CardSheet } from '../../components/card-sheet.tsx';
import { TextsContext, type Texts } from '../../components/texts.ts';
import type { Card } from '../../data/card.ts';
import { announce } from './announce.ts';
import hostStyle from './card-host.css?inline';
import { followCard, type CardWatcher } from './card-watch.ts';
import { placeBeside } from './placement.ts';
import { followPulls, scrolls } from './sheet-gesture.ts';

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
  #host = document.createElement('randnotiz-card');
  #root = this.#host.attachShadow({ mode: 'open' });
  #mount = document.createElement('div');
  #announcement = document.createElement('p');
  #actions: CardActions;
  #ended = new AbortController();
  #stopPlacing: () => void = () => undefined;
  /** while the card is open: the page's changes under the root, where the host stands */
  #guard: MutationObserver;
  #isOpen = false;
  /** id of the card that is shown */
  #card = '';

  constructor(actions: CardActions, watcher: CardWatcher) {
    this.#actions = actions;
    this.#host.setAttribute('popover', 'manual');
    const style = document.createElement('style');
    style.textContent = hostStyle + cardStyle + sheetStyle;
    this.#announcement.className = 'announcement';
    this.#announcement.setAttribute('role', 'status');
    this.#root.append(style, this.#mount, this.#announcement);
    const lost = () => {
      if (this.#isOpen && !this.#isShown()) watcher.lost();
    };
    this.#guard = new MutationObserver(lost);
    this.#host.addEventListener('toggle', lost, { signal: this.#ended.signal });
    followCard(this.#host, this.#root, watcher, this.#ended.signal);
    followPulls(this.#root, () => this.#actions.close(), this.#ended.signal);
  }

  /** Makes a card that will be shown soon. */
  prepare(view: CardView): void {
    this.#attach();
    this.#render(view, <FactCard {...this.#propsOf(view)} />);
  }

  /** Shows the card beside a range; moves and repaints it if it is open already. */
  async show(view: CardView, range: Range): Promise<void> {
    this.prepare(view);
    this.#open();
    this.#stopPlacing();
    // the same card keeps its height, and so the line that the reader has scrolled to
    if (view.card.id !== this.#card) this.#mount.style.removeProperty('--room');
    this.#card = view.card.id;
    await this.#place(range);
    const name = range.startContainer.parentElement ?? document.body;
    const reference = { getBoundingClientRect: () => range.getBoundingClientRect(), contextElement: name };
    if (this.#isOpen) this.#stopPlacing = autoUpdate(reference, this.#host, () => void this.#place(range), { animationFrame: false });
  }

  /** Shows the card as a sheet at the lower edge of the window. */
  showSheet(view: CardView): void {
    this.#stopPlacing();
    this.#render(
      view,
      <CardSheet close={this.#actions.close}>
        <FactCard {...this.#propsOf(view)} />
      </CardSheet>,
    );
    this.#move(0, 0);
    this.#open();
    const sheet = this.#mount.querySelector('.sheet')!;
    sheet.classList.toggle('still', !scrolls(sheet));
  }

  hide(): void {
    this.#isOpen = false;
    this.#guard.disconnect();
    this.#stopPlacing();
    this.#announcement.textContent = '';
    if (this.#isShown()) this.#host.hidePopover();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get isSheet(): boolean {
    return this.#isOpen && this.#mount.querySelector('.sheet') !== null;
  }

  rect(): DOMRect {
    return this.#host.getBoundingClientRect();
  }

  contains(node: EventTarget | null): boolean {
    return node === this.#host;
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#host;
  }

  /** Moves the keyboard's focus into the card. */
  focus(): void {
    this.#dialog()?.focus({ preventScroll: true });
  }

  /** Says in one sentence which card has opened: a screen reader does not speak when the focus stays in the same dialog. */
  announce(texts: Texts): void {
    const dialog = this.#dialog();
    if (!dialog) return;
    const part = (selector: string) => dialog.querySelector(selector)?.textContent.trim() ?? '';
    announce(this.#announcement, texts('cardAnnouncement', part('.name'), part('.kind')), dialog.lang);
  }

  destroy(): void {
    this.hide();
    this.#ended.abort();
    render(null, this.#mount);
    this.#host.remove();
  }

  #propsOf({ texts: _, readingSize: __, ...view }: CardView) {
    return { ...view, actions: this.#actions };
  }

  #render({ texts, readingSize }: CardView, content: preact.JSX.Element): void {
    if (readingSize !== null) this.#mount.style.setProperty('--reading', `${readingSize}px`);
    render(<TextsContext.Provider value={texts}>{content}</TextsContext.Provider>, this.#mount);
  }

  #attach(): void {
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
  }

  #open(): void {
    this.#attach();
    // a page that is zoomed by its own style zooms what stands in it, and its coordinates with it
    this.#set('zoom', String(1 / (document.documentElement.currentCSSZoom || 1)));
    if (!this.#isShown()) this.#host.showPopover();
    this.#isOpen = true;
    this.#guard.observe(document.documentElement, { childList: true });
  }

  async #place(range: Range): Promise<void> {
    const { x, y } = await placeBeside(range, this.#host, (room) => this.#mount.style.setProperty('--room', `${room}px`));
    if (this.#isOpen) this.#move(x, y);
  }

  #move(x: number, y: number): void {
    this.#set('x', `${x}px`);
    this.#set('y', `${y}px`);
  }

  /** A value for `card-host.css`; important, as a page may set the property of all elements. */
  #set(name: string, value: string): void {
    this.#host.style.setProperty(`--randnotiz-${name}`, value, 'important');
  }

  #dialog(): HTMLElement | null {
    return this.#mount.querySelector<HTMLElement>('[role="dialog"]');
  }

  #isShown(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }
}
