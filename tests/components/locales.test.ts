import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { isGerman, speakingFiles, textsIn, textsOf } from './words-in-code.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const LOCALES: Record<string, Record<string, { message: string }>> = { de, en };
const KEYS = Object.keys(de).sort();
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

/** Not the interface's own words: names of newspapers, and how a language calls itself. */
const NAMES = new Set(['entrypoints/settings/news-sites.ts']);

/** Written before the interface had two languages; nothing may be added. */
const STILL_GERMAN = new Set([
  'components/fact-card.tsx',
  'components/search-box.tsx',
  'components/site-switch.tsx',
  'components/summary.tsx',
  'entrypoints/popup/popup.tsx',
]);

describe('both languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(KEYS);
  });

  test.each(KEYS)('%s: something is said, with the same placeholders', (key) => {
    const messages = Object.values(LOCALES).map((locale) => locale[key]!.message);
    for (const message of messages) {
      expect(message.trim()).not.toBe('');
      expect(message).toBe(message.trim());
      expect(placeholders(message)).toEqual(placeholders(messages[0]!));
      expect(message).not.toMatch(/!/);
    }
  });
});

describe('the code', () => {
  const files = speakingFiles();
  const manifest = readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8');
  const used = new Set([...files.flatMap(textsIn), ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!)]);

  test('uses every key', () => {
    expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
  });

  test('names no key in the manifest that is missing', () => {
    expect([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key).filter((key) => !KEYS.includes(key!))).toEqual([]);
  });

  test.each(files.filter((file) => !NAMES.has(file) && !STILL_GERMAN.has(file)))('%s has no German words of its own', (file) => {
    expect(textsIn(file).filter(isGerman)).toEqual([]);
  });
});

test.each([
  ['<p title="Zurück">x</p>', ['Zurück']],
  ['<p>Kein Eintrag dazu im Datensatz.</p>', ['Kein Eintrag dazu im Datensatz.']],
  ['<p>{`Datensatz für ${day}`}</p>', ['Datensatz für']],
  ['// für später\n<p class="die">{text("cardBack")}</p>', []],
  ['throw new Error("the background does not answer")', []],
])('German in %j: %j', (source, found) => {
  expect(textsOf(source, 'tsx').filter(isGerman)).toEqual(found);
});
