// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PageNote, type Note } from '../../components/page-note.tsx';
import { createTexts, TextsContext } from '../../components/texts.ts';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';

const LANGUAGES = { de, en };

const NOTES: [note: Note, button: boolean, role: string | null][] = [
  [{ about: 'empty' }, false, null],
  [{ about: 'off', site: 'n-tv.de' }, false, null],
  [{ about: 'no-article' }, false, null],
  [{ about: 'foreign' }, false, null],
  [{ about: 'not-allowed', site: 'Spiegel' }, true, null],
  [{ about: 'asleep' }, true, null],
  [{ about: 'too-old' }, false, 'alert'],
  [{ about: 'no-dataset', reason: 'the dataset is damaged' }, false, 'alert'],
  [{ about: 'failed', reason: 'the background does not answer' }, true, 'alert'],
];

test.each(NOTES)('%j says what is the matter, in both languages', (note, hasButton, role) => {
  const said = new Set<string>();
  for (const messages of Object.values(LANGUAGES)) {
    const root = document.createElement('div');
    const words = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
    const texts = createTexts(words);
    const pressed: string[] = [];
    render(
      <TextsContext.Provider value={texts}>
        <PageNote note={note} allow={() => pressed.push('allow')} reload={() => pressed.push('reload')} />
      </TextsContext.Provider>,
      root,
    );
    const text = root.textContent;
    expect(text.length).toBeGreaterThan(40);
    expect(text).not.toMatch(/popup[A-Z]|\$\d/);
    if ('site' in note) expect(text).toContain(note.site);
    if ('reason' in note) expect(text).toContain(note.reason);
    expect(root.firstElementChild!.getAttribute('role')).toBe(role);
    const button = root.querySelector('button');
    expect(button !== null).toBe(hasButton);
    button?.click();
    expect(pressed).toEqual(hasButton ? [note.about === 'not-allowed' ? 'allow' : 'reload'] : []);
    said.add(text);
  }
  expect(said.size).toBe(2);
});
