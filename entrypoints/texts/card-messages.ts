/** The words of the card for the content script, which cannot read the package: asked of the background as `texts`. */
import { loadSettings } from '../settings/settings.ts';
import { interfaceLanguage, loadMessages, type Language } from './load-texts.ts';

export interface CardMessages {
  language: Language;
  messages: Record<string, string>;
}

/** Keys of what is shown on the page: the card, the sheet on touch, the records' types. */
const SHOWN = /^(card|sheet|type\.)/;

export async function loadCardMessages(): Promise<CardMessages> {
  const language = interfaceLanguage((await loadSettings()).language);
  const messages = Object.entries(await loadMessages(language)).filter(([key]) => SHOWN.test(key));
  return { language, messages: Object.fromEntries(messages) };
}
