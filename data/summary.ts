/** A line of the popup's summary: who or what this is, as it held on the article's day. */
import type { SummaryEntry } from './annotation.ts';
import type { Card, Line } from './card.ts';
import { formatDate } from './dates.ts';

/** @param count number of mentions */
export function summaryEntry(card: Card, count: number): SummaryEntry {
  const { id, kind, type, name, source } = card;
  return { id, kind, type, name, line: lineFor(card), count, source: source.url };
}

/** People by their office then, offices by their holder then, events by their date; what else there is by its description. */
function lineFor({ kind, held: [held], description, day }: Card): string {
  if (!held) return description;
  switch (kind) {
    case 'person':
      return withTime(held);
    case 'office':
      return `${day === null ? 'heute' : formatDate(day)}: ${held.text}`;
    case 'event':
      return held.when ? `${held.when}: ${description}` : description;
    default:
      return description;
  }
}

/** "Ministerpräsidentin Japans, seit 21. Oktober 2025"; where nobody has looked since, the last time somebody did. */
function withTime({ text, when, stale, seen }: Line): string {
  return [text, when, stale && seen ? `zuletzt bekannt: ${formatDate(seen)}` : ''].filter(Boolean).join(', ');
}
