/** A statement as a line of the card. */
import type { Line, Source } from './card.ts';
import { formatDate, formatSpan } from './dates.ts';
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

/** Date, source and state of checking of a statement; `text` is the statement's own, or ''. `day` is the day that the line speaks of. */
export function lineOf(record: DataRecord, statement: Statement, day?: string): Line {
  const { seen } = statement;
  return {
    when: whenOf(statement),
    text: statement.text ?? '',
    source: sourceOf(statement.source ?? record.source),
    checked: statement.checked ?? null,
    seen: seen ? formatDate(seen) : null,
    stale: seen !== undefined && day !== undefined && day.slice(0, seen.length) > seen,
  };
}
