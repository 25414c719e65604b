/** The interface's words in the reader's language. Facts are German, whatever the interface speaks. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TypeKey } from '../data/labels.ts';
import type de from '../public/_locales/de/messages.json';

export type TextKey = keyof typeof de | TypeKey;

/** The text of a key; `$1`, `$2` … are replaced by the arguments. */
export type Texts = (key: TextKey, ...values: (string | number)[]) => string;

/** Made from `{key: text}`; a key that is missing shows itself, which a test forbids. */
export function createTexts(messages: Readonly<Record<string, string>>): Texts {
  return (key, ...values) => (messages[key] ?? key).replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
}

export const TextsContext = createContext<Texts>(createTexts({}));

/** The words for a component. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
