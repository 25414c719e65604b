/** The words of the card for the content script, which cannot read the package: asked of the background as `texts`. */
import type { Language } from '../../data/labels.ts';
import { loadSettings } from '../settings/settings.ts';
import { interfaceLanguage, loadMessages } from './load-texts.ts';

export interface CardMessages {
  language: Language;
  messages: Record<string, string>;
}

/** Keys of what is shown on the page: the card and its pictures, the sheet on touch, the records' types. */
const SHOWN = /^(card|picture|sheet|type\.)/;

export async function loadCardMessages(): Promise<CardMessages> {
  const language = interfaceLanguage((await loadSettings()).language);
  const messages = Object.entries(await loadMessages(language)).filter(([key]) => SHOWN.test(key));
  return { language, messages: Object.fromEntries(messages) };
}
