/**
 * "Nicht mehr markieren" in a card on the page. The choice takes effect when the card closes: the text under it does not
 * change while it is read, and the undo stays at hand.
 */
import type { Muting } from '../../components/card-foot.tsx';
import type { Card } from '../../data/card.ts';
import { mute, unmute, type Settings } from '../settings/settings.ts';

export class CardMuting {
  #settled = new Set<string>();
  /** public id → what the reader chose in the card that is open */
  #chosen = new Map<string, { name: string; muted: boolean }>();

  /** What the settings say. */
  set muted(list: Settings['muted']) {
    this.#settled = new Set(list.map(({ id }) => id));
  }

  /** For a card; `changed` is called after a choice, to show it. */
  of({ publicId, name }: Card, changed: () => void): Muting {
    const choose = (muted: boolean) => () => {
      if (this.#settled.has(publicId) === muted) this.#chosen.delete(publicId);
      else this.#chosen.set(publicId, { name, muted });
      changed();
    };
    const muted = this.#chosen.get(publicId)?.muted ?? this.#settled.has(publicId);
    return { muted, mute: choose(true), unmute: choose(false) };
  }

  /** The card has closed. Where no storage takes the choice, the marks stay as they are. */
  commit(): void {
    for (const [id, { name, muted }] of this.#chosen) void (muted ? mute({ id, name }) : unmute(id)).catch(() => undefined);
    this.#chosen.clear();
  }
}
