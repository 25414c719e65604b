/** The card: who or what, what held then, what holds now, dated facts, ties to the others, where to verify. */
import type { Card, Line } from '../data/card.ts';
import { EventStrip } from './event-strip.tsx';
import { Flag } from './flag.tsx';
import { LocatorMap } from './locator-map.tsx';
import { OfficeBar } from './office-bar.tsx';

/** Keeps the mark of proof on the line of what it proves. */
const NBSP = '\u00A0';

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
}

export function FactCard({ card, pinned, reachable, canGoBack, actions }: FactCardProps) {
  const titleId = `randnotiz-${card.id}`;
  const { pictures = {} } = card;
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1} data-kind={card.kind} data-card={card.id} lang="de">
      <header class="head">
        <div class="over">
          {canGoBack && (
            <button type="button" class="icon" onClick={() => actions?.back()} aria-label="Zurück zur vorigen Karte">
              ←
            </button>
          )}
          {pictures.flag && <Flag flag={pictures.flag} />}
          <span class="kind">{card.label}</span>
          {actions && (
            <span class="tools">
              <button
                type="button"
                class="icon pin"
                aria-pressed={pinned}
                onClick={() => actions.pin()}
                aria-label="Karte festhalten"
                title="Festhalten"
              >
                <PinSymbol />
              </button>
              <button type="button" class="icon" onClick={() => actions.close()} aria-label="Karte schließen" title="Schließen (Esc)">
                ✕
              </button>
            </span>
          )}
        </div>
        <div class="title">
          <div>
            <h2 id={titleId} class="name">
              {card.name}
            </h2>
            <p class="line">{card.description}</p>
          </div>
          {pictures.map && <LocatorMap map={pictures.map} />}
        </div>
      </header>
      <div class="body">
        {card.event && <EventBlock event={card.event} reachable={reachable} open={actions?.open} />}
        <Held card={card} />
        {pictures.bar && <OfficeBar bar={pictures.bar} />}
        {pictures.strip && <EventStrip strip={pictures.strip} reachable={reachable} open={actions?.open} />}
        {card.facts.length > 0 && (
          <ol class="facts" aria-label="Daten">
            {card.facts.map((line) => (
              <FactRow key={line.when + line.text} line={line} />
            ))}
          </ol>
        )}
        {card.links.length > 0 && (
          <section class="links" aria-label="Verbindungen in diesem Artikel">
            <h3>In diesem Artikel</h3>
            <ul>
              {card.links.map((link) => (
                <li key={link.id}>
                  {reachable.has(link.id) && actions ? (
                    <button type="button" class="chip" onClick={() => actions.open(link.id)}>
                      {link.name}
                    </button>
                  ) : (
                    <span class="chip">{link.name}</span>
                  )}
                  <span class="tie">{link.text}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <footer class="foot">
        <a href={card.source.url} target="_blank" rel="noopener noreferrer">
          Nachprüfen: {card.source.label}
        </a>
        <span>Datensatz: {card.stand}</span>
      </footer>
    </div>
  );
}

/** What held on the article's date, set apart from what holds today. */
function Held({ card }: { card: Card }) {
  if (card.held.length === 0) return null;
  const heading = card.kind === 'event' ? 'Wann und wo' : card.articleDate ? `Am ${card.articleDate}` : 'Zuletzt';
  return (
    <section class="held">
      <h3>{heading}</h3>
      {card.held.map((line) => (
        <HeldLine key={line.text + line.when} line={line} />
      ))}
      {card.today.length > 0 && (
        <>
          <h3 class="today">Heute</h3>
          {card.today.map((line) => (
            <HeldLine key={line.text + line.when} line={line} />
          ))}
        </>
      )}
    </section>
  );
}

function HeldLine({ line }: { line: Line }) {
  return (
    <p class="statement">
      <strong>{line.text}</strong>
      {line.when && <span class="when"> {line.when}</span>}
      {line.seen && (
        <span class="seen">
          {' '}
          ({line.stale ? 'zuletzt bekannt' : 'Stand'}: {line.seen})
        </span>
      )}{' '}
      <Proof line={line} />
    </p>
  );
}

function EventBlock({
  event,
  reachable,
  open,
}: {
  event: NonNullable<Card['event']>;
  reachable: ReadonlySet<string>;
  open: ((id: string) => void) | undefined;
}) {
  return (
    <section class="event">
      <h3>Hier gemeint</h3>
      <p class="statement">
        {open && reachable.has(event.id) ? (
          <button type="button" class="chip" onClick={() => open(event.id)}>
            {event.name}
          </button>
        ) : (
          <strong>{event.name}</strong>
        )}
        <span class="when"> {event.line.when}</span>
        {NBSP}
        <Proof line={event.line} />
      </p>
      {event.outcome && <p class="outcome">{event.outcome}</p>}
    </section>
  );
}

function FactRow({ line }: { line: Line }) {
  return (
    <li class={line.when ? undefined : 'undated'}>
      {line.when && <span class="when">{line.when}</span>}
      <span class="what">
        {line.text}
        {line.seen && <span class="seen"> (Stand: {line.seen})</span>}
        {NBSP}
        <Proof line={line} />
      </span>
    </li>
  );
}

/** Where a fact can be verified, and whether somebody has compared it. */
function Proof({ line }: { line: Line }) {
  const state = line.checked
    ? `geprüft am ${germanDay(line.checked.on)} gegen ${line.checked.against}`
    : 'noch nicht gegen eine zweite Quelle geprüft';
  return (
    <a
      class={line.checked ? 'proof checked' : 'proof'}
      href={line.source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={`${line.source.label}, ${state}`}
      aria-label={`Beleg bei ${line.source.label}, ${state}`}
    >
      {line.checked ? '✓' : '↗'}
    </a>
  );
}

function germanDay(iso: string): string {
  return iso.split('-').toReversed().map(Number).join('.');
}

function PinSymbol() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M9.8 1.5 14.5 6.2 12.9 6.9 10.6 9.2 10.3 12.4 8.9 13.8 5.9 10.8 2.5 14.2 1.8 13.5 5.2 10.1 2.2 7.1 3.6 5.7 6.8 5.4 9.1 3.1Z"
        fill="currentColor"
      />
    </svg>
  );
}
