/** The event that the article means by a place: "Hanoi" beside Trump and Kim is the summit. */
import type { Card } from '../data/card.ts';
import { Proof } from './proof.tsx';
import { useTexts } from './texts.ts';
import { Chip, type Open } from './ties.tsx';

export function EventMeant({ event, open }: { event: NonNullable<Card['event']>; open: Open }) {
  const text = useTexts();
  return (
    <section class="event">
      <h3>{text('cardMeantHere')}</h3>
      <p class="statement" lang="de">
        {open ? <Chip id={event.id} name={event.name} open={open} /> : <strong>{event.name}</strong>}{' '}
        <span class="when">{event.line.when}</span>
        <Proof line={event.line} />
      </p>
      {event.outcome && (
        <p class="outcome" lang="de">
          {event.outcome}
        </p>
      )}
    </section>
  );
}
