/** The card's words in the reader's language: asked for once, so that they are there when the first card opens, and again when the language changes. */
import { createTexts, type Texts } from '../../components/texts.ts';
import { ask } from '../messaging/ask.ts';
import type { Settings } from '../settings/settings.ts';

export class CardWords {
  #language: Settings['language'] = 'auto';
  #texts: Promise<Texts> | null = null;

  /** The reader's choice. */
  set language(language: Settings['language']) {
    if (language === this.#language) return;
    this.#language = language;
    this.#texts = null;
  }

  /** Never rejects: without a background there are no words, and the next card asks again. */
  get(): Promise<Texts> {
    this.#texts ??= ask({ type: 'texts' }).then(
      ({ messages }) => createTexts(messages),
      () => {
        this.#texts = null;
        return createTexts({});
      },
    );
    return this.#texts;
  }
}
