/** The card of a record that was searched for or chosen from the timeline: the same as on the page, in its own style. */
import { FactCard } from '../../components/fact-card.tsx';
import { useTexts } from '../../components/texts.ts';
import type { Card } from '../../data/card.ts';
import cardStyle from '../../components/fact-card.css?inline';

export interface CardSheetProps {
  card: Card;
  back: () => void;
  /** leads to the mention; absent where the article has none */
  show?: (() => void) | undefined;
}

export function CardSheet({ card, back, show }: CardSheetProps) {
  const text = useTexts();
  return (
    <section class="sheet">
      <style>{cardStyle}</style>
      <p class="ways">
        <button type="button" onClick={back}>
          ← {text('popupBack')}
        </button>
        {show && (
          <button type="button" onClick={show}>
            {text('popupToMention')}
          </button>
        )}
      </p>
      <FactCard card={card} pinned={false} reachable={new Set()} canGoBack={false} />
    </section>
  );
}
