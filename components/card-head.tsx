/** Kind, name and line of a card, and the buttons of one that stands beside a name. */
import type { Card } from '../data/card.ts';
import { typeKey } from '../data/labels.ts';
import { Flag } from './flag.tsx';
import { KindSymbol } from './kind-symbol.tsx';
import { LocatorMap } from './locator-map.tsx';
import { useTexts } from './texts.ts';

export interface CardHeadProps {
  card: Card;
  titleId: string;
  pinned: boolean;
  /** to the card from which this one was opened */
  back: (() => void) | undefined;
  /** absent where the card stands in a page of its own */
  tools: { pin: () => void; close: () => void } | undefined;
}

export function CardHead({ card, titleId, pinned, back, tools }: CardHeadProps) {
  const text = useTexts();
  const { pictures = {} } = card;
  return (
    <header class="head">
      <div class="over">
        {back && (
          <button type="button" class="icon back" onClick={back} aria-label={text('cardBack')} title={text('cardBack')}>
            <Icon path="M9.8 2.5 4.3 8l5.5 5.5 1.1-1.1L6.5 8l4.4-4.4Z" />
          </button>
        )}
        <span class="kind">
          {pictures.flag ? <Flag flag={pictures.flag} /> : <KindSymbol kind={card.kind} />}
          {text(typeKey(card))}
        </span>
        {tools && (
          <span class="tools">
            <button
              type="button"
              class="icon pin"
              aria-pressed={pinned}
              onClick={tools.pin}
              aria-label={text('cardPin')}
              title={text('cardPin')}
            >
              <Icon path="M9.8 1.5 14.5 6.2 12.9 6.9 10.6 9.2 10.3 12.4 8.9 13.8 5.9 10.8 2.5 14.2 1.8 13.5 5.2 10.1 2.2 7.1 3.6 5.7 6.8 5.4 9.1 3.1Z" />
            </button>
            <button type="button" class="icon" onClick={tools.close} aria-label={text('cardClose')} title={text('cardCloseHint')}>
              <Icon path="M3.6 2.5 8 6.9l4.4-4.4 1.1 1.1L9.1 8l4.4 4.4-1.1 1.1L8 9.1l-4.4 4.4-1.1-1.1L6.9 8 2.5 3.6Z" />
            </button>
          </span>
        )}
      </div>
      <div class="title">
        <div>
          <h2 id={titleId} class="name" lang="de">
            {card.name}
          </h2>
          <p class="line" lang="de">
            {card.description}
          </p>
        </div>
        {pictures.map && <LocatorMap map={pictures.map} />}
      </div>
    </header>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
