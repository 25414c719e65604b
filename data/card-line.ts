/** A statement as a line of the card. */
import type { Line, Source } from './card.ts';
import { formatDate, formatSpan } from './dates.ts';
import type { Graph } from './graph.ts';
import type { DataRecord, Statement } from './record.ts';

export function sourceOf(url: string): Source {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const label = host.endsWith('wikipedia.org') ? 'Wikipedia' : host.endsWith('wikidata.org') ? 'Wikidata' : host;
  return { url, label };
}

/** "28. Februar 2019" or a span; '' where the statement has no date. */
export function whenOf({ on, from, to }: Statement): string {
  return on ? formatDate(on) : formatSpan(from, to);
}

/** The years alone, where days would only repeat what stands elsewhere: "2005–2021", "seit 2025". */
export function yearsOf({ on, from, to }: Statement): string {
  return on ? on.slice(0, 4) : formatSpan(from?.slice(0, 4), to?.slice(0, 4));
}

/** Date, source and state of checking of a statement; `text` is the statement's own, or ''. `day` is the day that the line speaks of. */
export function lineOf(record: DataRecord, statement: Statement, day?: string): Line {
  const { from, seen } = statement;
  // who knows only of a beginning has not seen it hold
  const later = seen !== undefined && !(from?.startsWith(seen) || (from !== undefined && seen.startsWith(from)));
  return {
    when: whenOf(statement),
    label: '',
    text: statement.text ?? '',
    source: sourceOf(statement.source ?? record.source),
    checked: statement.checked ?? null,
    seen: later ? seen : null,
    stale: seen !== undefined && day !== undefined && day.slice(0, seen.length) > seen,
  };
}

/** German name of what a statement points to. */
export function nameOf(graph: Graph, statement: Statement): string {
  return graph.byId.get(statement.value ?? '')?.name ?? statement.name ?? '';
}

/** Two lines with the same key say the same. */
export function keyOf({ text, when }: Line): string {
  return `${text}|${when}`;
}

/** The event's date as a line; `text` is ''. Every event has one, `npm run data:check` sees to it. */
export function eventLine(event: DataRecord, text: string): Line {
  const date = event.statements.find((s) => s.property === 'date');
  return { ...lineOf(event, date ?? { property: 'date' }), text };
}

/** The date stands beside it: "Gipfel in Hanoi 2019" is "Gipfel in Hanoi" here, "Afghanistan-Krieg 2001 bis 2021" without its years. */
export function titleWithoutYear(name: string): string {
  return name.replace(/ (19|20)\d{2}((\/| bis |–)(19|20)?\d{2})?$/, '');
}
