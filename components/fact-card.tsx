/** The card: who or what, what held then, what holds now, dated facts, ties to the others, where to verify. */
import type { Card } from '../data/card.ts';
import { CardFoot, type Muting } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { EventStrip } from './event-strip.tsx';
import { EventMeant } from './event-meant.tsx';
import { FactList } from './fact-list.tsx';
import { OfficeBar } from './office-bar.tsx';
import { HeldFacts } from './held-facts.tsx';
import { Ties } from './ties.tsx';
import { useTexts } from './texts.ts';

/** What a card that stands beside a name can be told to do. */
export interface CardActions {
  pin: () => void;
  close: () => void;
  /** shows the card of another entity of the article */
  open: (id: string) => void;
  back: () => void;
}

export interface FactCardProps {
  card: Card;
  pinned: boolean;
  /** ids of entities that have a card in this article */
  reachable: ReadonlySet<string>;
  canGoBack: boolean;
  /** absent where the card stands in a page of its own (popup) */
  actions?: CardActions;
  /** address of the prefilled report */
  report?: string | undefined;
  muting?: Muting | undefined;
}

/** Its words are the interface's (`TextsContext`), its facts are German. */
export function FactCard({ card, pinned, reachable, canGoBack, actions, report, muting }: FactCardProps) {
  const text = useTexts();
  const { pictures = {} } = card;
  const titleId = `randnotiz-${card.id}`;
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-kind={card.kind}
      data-card={card.id}
      lang={text('cardLanguage')}
      dir={text('cardDirection') as 'ltr' | 'rtl'}
    >
      <CardHead card={card} titleId={titleId} pinned={pinned} back={canGoBack ? actions?.back : undefined} tools={actions} />
      <div class="body">
        {card.event && <EventMeant event={card.event} open={reachable.has(card.event.id) ? actions?.open : undefined} />}
        <HeldFacts card={card} />
        {pictures.bar && <OfficeBar bar={pictures.bar} />}
        {pictures.strip && <EventStrip strip={pictures.strip} reachable={reachable} open={actions?.open} />}
        <FactList card={card} />
        <Ties links={card.links} reachable={reachable} open={actions?.open} />
      </div>
      <CardFoot card={card} report={report} muting={muting} />
    </div>
  );
}
