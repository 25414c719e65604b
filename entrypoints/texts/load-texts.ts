/** Reads the interface's words from the package, in the language that the reader chose. For the background and the extension's own pages. */
import { browser } from 'wxt/browser';
import { typeTexts, type Language } from '../../data/labels.ts';
import type { Settings } from '../settings/settings.ts';

export type { Language };

/** The language that the interface speaks: the reader's choice, or German for a German browser and English for all others. */
export function interfaceLanguage(choice: Settings['language']): Language {
  if (choice !== 'auto') return choice;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** `{key: text}` of a language, from `_locales`, and the words for the records' types. No request leaves the browser: the file is in the package. */
export async function loadMessages(language: Language): Promise<Record<string, string>> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as '/'));
  const entries = (await response.json()) as Record<string, { message: string }>;
  return { ...typeTexts(language), ...Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message])) };
}
