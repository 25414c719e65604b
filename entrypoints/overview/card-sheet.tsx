/** The card of a record that was searched for or chosen from the timeline: the same as on the page, in its own style. */
import { FactCard } from '../../components/fact-card.tsx';
import { useTexts } from '../../components/texts.ts';
import { reportLink } from '../report/report-link.ts';
import { useMuting } from '../settings/use-muting.ts';
import type { Card } from '../../data/card.ts';
import cardStyle from '../../components/fact-card.css?inline';

export interface CardSheetProps {
  card: Card;
  back: () => void;
  /** no storage takes the reader's choice to mute */
  failed: () => void;
  /** leads to the mention; absent where the article has none */
  show?: (() => void) | undefined;
}

export function CardSheet({ card, back, failed, show }: CardSheetProps) {
  const text = useTexts();
  const muting = useMuting(card, failed);
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
      <FactCard card={card} pinned={false} reachable={new Set()} canGoBack={false} report={reportLink(card, null)} muting={muting} />
    </section>
  );
}
