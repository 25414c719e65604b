/** What held on the article's date, set apart from what holds today. */
import type { Card, Line } from '../data/card.ts';
import { formatDay } from './format-day.ts';
import { Proof, Seen } from './proof.tsx';
import { useTexts } from './texts.ts';

export function HeldFacts({ card: { kind, day, held, today } }: { card: Card }) {
  const text = useTexts();
  if (held.length === 0 && today.length === 0) return null;
  const date = day === null ? text('cardLatest') : text('cardOnDay', formatDay(day, text('cardLanguage')));
  const heading = kind === 'event' ? text(held.some((line) => line.text !== '') ? 'cardWhenWhere' : 'cardWhen') : date;
  return (
    <section class="held">
      {held.length > 0 && <HeldBlock heading={heading} lines={held} />}
      {today.length > 0 && <HeldBlock heading={text('cardToday')} lines={today} />}
    </section>
  );
}

function HeldBlock({ heading, lines }: { heading: string; lines: readonly Line[] }) {
  return (
    <div class="then">
      <h3>{heading}</h3>
      {lines.map((line) => (
        <p key={line.text + line.when} class="statement" lang="de">
          {line.text && <strong>{line.text}</strong>} {line.when && <span class="when">{line.when}</span>}
          <Seen line={line} />
          <Proof line={line} />
        </p>
      ))}
    </div>
  );
}
