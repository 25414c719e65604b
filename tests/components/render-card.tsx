/** A card in a document, with the interface's words. */
import { render } from 'preact';
import { FactCard, type FactCardProps } from '../../components/fact-card.tsx';
import { createTexts, TextsContext } from '../../components/texts.ts';
import { typeTexts, type Language } from '../../data/labels.ts';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { card } from '../data/cards.ts';

export function wordsIn(language: Language) {
  const messages = Object.entries(language === 'de' ? de : en).map(([key, { message }]) => [key, message]);
  return createTexts({ ...typeTexts(language), ...Object.fromEntries(messages) });
}

/** Renders into the document of happy-dom and returns the card's element. */
export function renderCard(props: Partial<FactCardProps> = {}, language: Language = 'de'): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const all: FactCardProps = { card: card(), pinned: false, reachable: new Set(), canGoBack: false, ...props };
  const texts = wordsIn(language);
  render(
    <TextsContext.Provider value={texts}>
      <FactCard {...all} />
    </TextsContext.Provider>,
    root,
  );
  return root.querySelector<HTMLElement>('[role="dialog"]')!;
}
