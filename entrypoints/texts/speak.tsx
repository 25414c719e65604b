/** A page of the extension in the reader's language, changing with it. Nothing is shown before its words are there. */
import { render, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createTexts, TextsContext, type Texts } from '../../components/texts.ts';
import { useSettings } from '../settings/use-settings.ts';
import { interfaceLanguage, loadMessages } from './load-texts.ts';

/** Renders a whole page: its words, its language for screen readers, its title from `title`. */
export function speak(page: ComponentChildren, title: (text: Texts) => string): void {
  render(<Speaking title={title}>{page}</Speaking>, document.getElementById('root')!);
}

function Speaking({ title, children }: { title: (text: Texts) => string; children: ComponentChildren }) {
  const choice = useSettings()?.language;
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    if (choice === undefined) return;
    const language = interfaceLanguage(choice);
    let current = true;
    void loadMessages(language).then((messages) => {
      if (!current) return;
      const spoken = createTexts(messages);
      document.documentElement.lang = language;
      document.title = title(spoken);
      setTexts(() => spoken);
    });
    return () => {
      current = false;
    };
  }, [choice, title]);
  return texts && <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}
