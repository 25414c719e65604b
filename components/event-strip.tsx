/** What came before and after an event, as dots on a line; the event itself is the full one. */
import type { EventStripPicture } from '../data/pictures.ts';
import { useTexts } from './texts.ts';

export interface EventStripProps {
  strip: EventStripPicture;
  /** ids of entities that have a card in this article */
  reachable: ReadonlySet<string>;
  open: ((id: string) => void) | undefined;
}

export function EventStrip({ strip, reachable, open }: EventStripProps) {
  const texts = useTexts();
  const heading = strip.tie === '' ? texts('pictureSeries') : texts('pictureSeriesOf', strip.tie);
  return (
    <section class="strip" aria-label={heading}>
      <h3>{heading}</h3>
      <ol>
        {strip.events.map(({ id, name, place, year, shown, later }) => (
          <li key={id} class={shown ? 'shown' : later ? 'later' : undefined} aria-current={shown || undefined} title={name}>
            <span class="year">{year}</span>
            {open && !shown && reachable.has(id) ? (
              <button type="button" onClick={() => open(id)}>
                {place}
              </button>
            ) : (
              <span class="where">{place}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
