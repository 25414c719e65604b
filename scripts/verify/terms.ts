/** Terms of office as the tables have them, and how they compare with ours. */
import { editionOf, type Edition } from './editions.ts';
import { groupBy } from './group-by.ts';
import { addDays, compareDates, daysBetween, lastDay, type DateVerdict } from './partial-date.ts';
import type { Row, Tables } from './read-tables.ts';

/** How a term ends. `gone`: vanished from the source by that date; `open`: in office on that date; `unsaid`: no word. */
export type End = { kind: 'on' | 'gone' | 'open'; date: string } | { kind: 'unsaid' };

/** One person in one office, by one edition of one table. */
export interface Term {
  qid: string;
  name: string;
  /** ISO country code; EU, INT, 'sub' for regions; '' where unknown */
  iso2: string;
  /** English title, or `head_of_state`, `head_of_government` */
  office: string;
  from: string;
  end: End;
  table: string;
  edition: Edition;
}

/** All terms of the tables that have a person and a start, by Wikidata id. */
export function indexTerms(tables: Tables): Map<string, Term[]> {
  const rows = [
    ...tables.politicians.map((row) => officeTerm('politicians', row)),
    ...tables.regional.map((row) => officeTerm('politicians_subnational', row)),
    ...tables.heads.flatMap(headTerms),
    ...tables.latestHeads.map(latestHeadTerm),
  ];
  const terms = rows.filter((term): term is Term => term !== undefined && term.qid !== '' && /^\d{4}/.test(term.from));
  return groupBy(terms, (term) => term.qid);
}

function officeTerm(table: string, row: Row): Term | undefined {
  const edition = editionOf(row.source ?? '');
  // Heads of these two sources are in `heads` and `latestHeads`, with more to them.
  if (!edition || /^(cfmessias|open-data)/.test(row.source ?? '')) return undefined;
  return {
    qid: row.qid ?? '',
    name: row.name ?? '',
    iso2: row.iso2 ?? '',
    office: row.office ?? '',
    from: row.start ?? '',
    end: parseEnd(row.end, edition),
    table,
    edition,
  };
}

/** A row of `heads` is one Wikidata term and, where there are `factbook_*` columns, a second, independent one. */
function headTerms(row: Row): (Term | undefined)[] {
  const person = { qid: row.qid ?? '', name: row.name ?? '', iso2: row.iso2 ?? '', office: row.role ?? '', table: 'heads' };
  const sources = (row.sources ?? '').split('+');
  const wikidata = editionOf('cfmessias')!;
  const factbook = editionOf('factbook')!;
  const current = sources.some((source) => source.startsWith('cfmessias') && source.endsWith('current'));
  const end = parseEnd(row.end, wikidata);
  // An open end in this table comes from a later edition than the start.
  const wikidataEnd: End = current ? { kind: 'open', date: wikidata.date } : end.kind === 'open' ? { kind: 'unsaid' } : end;
  const lastSeen = row.factbook_seen?.split('..')[1];
  return [
    sources.some((source) => source.startsWith('cfmessias'))
      ? { ...person, from: row.start ?? '', end: wikidataEnd, edition: wikidata }
      : undefined,
    row.factbook_since
      ? { ...person, from: row.factbook_since, end: lastSeen ? { kind: 'open', date: lastSeen } : { kind: 'unsaid' }, edition: factbook }
      : undefined,
  ];
}

function latestHeadTerm(row: Row): Term {
  const edition = editionOf('open-data-archive')!;
  const lastSeen = row.last_seen ?? '';
  // The source is a row of daily snapshots: who is missing from the last one has gone.
  const end: End = lastSeen.startsWith(edition.date)
    ? { kind: 'open', date: lastSeen }
    : { kind: 'gone', date: lastSeen === '' ? '' : addDays(lastSeen, 1) };
  return {
    qid: row.qid ?? '',
    name: row.name ?? '',
    iso2: row.iso2 ?? '',
    office: row.role ?? '',
    from: row.since ?? '',
    end,
    table: 'heads_oda',
    edition,
  };
}

/**
 * "2025-05-06" | "<=2025-01-20" (gone by) | "open@2026-08-22" (in office when last seen) | "".
 * An end after the edition's date is when the term is due to end: until then it is open.
 */
export function parseEnd(cell: string | undefined, edition: Edition): End {
  const match = /^(<=|open@)?(\d{4}(?:-\d\d){0,2})$/.exec(cell ?? '');
  if (!match) return { kind: 'unsaid' };
  const date = match[2]!;
  if (match[1] !== undefined) return { kind: match[1] === '<=' ? 'gone' : 'open', date };
  return date.slice(0, 7) > edition.date ? { kind: 'open', date: edition.date } : { kind: 'on', date };
}

/** Days between two terms that still count as one: elections and new cabinets leave some days free. */
const MERGE_GAP = 7;

/**
 * Consecutive terms of one person in one office as one: re-elections, new cabinets, a title that changed on the way.
 * `terms` are of one edition. Returns what was merged only, each step of it: two of three cabinets, all three.
 */
export function mergeTerms(terms: readonly Term[]): Term[] {
  const merged: Term[] = [];
  let first: Term | undefined;
  let end: End = { kind: 'unsaid' };
  for (const term of [...terms].sort((a, b) => a.from.localeCompare(b.from))) {
    if (first && follows(end, term)) merged.push({ ...first, end: term.end });
    else first = term;
    end = term.end;
  }
  return merged;
}

function follows(end: End, after: Term): boolean {
  if (end.kind === 'on') return Math.abs(daysBetween(end.date, after.from)) <= MERGE_GAP;
  return end.kind === 'gone' && daysBetween(end.date, after.from) <= MERGE_GAP;
}

/** Our side: a span of ISO dates; without `to` it was last seen to hold at `seen`. */
export interface Span {
  from?: string | undefined;
  to?: string | undefined;
  seen?: string | undefined;
}

/** Days by which two sources may differ over the day of handing over. */
const HANDOVER = 1;

/** Whether the table's term is ours. It confirms only what it covers wholly: the start, and the end or that there is none yet. */
export function compareTerm(ours: Span, theirs: Term): DateVerdict {
  const options = { padded: theirs.edition.padded, slack: HANDOVER };
  const start = ours.from === undefined ? 'silent' : compareDates(ours.from, theirs.from, options);
  const end = compareEnd(ours, theirs, options);
  if (start === 'contradicts' || end === 'contradicts') return 'contradicts';
  return (start === 'confirms' || ours.from === undefined) && end === 'confirms' ? 'confirms' : 'silent';
}

function compareEnd(ours: Span, { end, edition }: Term, options: { padded: boolean; slack: number }): DateVerdict {
  if (end.kind === 'unsaid') return 'silent';
  // Somebody in office on the edition's date confirms an open span: the mark names that date, `seen` speaks for later.
  if (ours.to === undefined) return end.kind === 'open' ? 'confirms' : 'contradicts';
  if (end.kind === 'on') return compareDates(ours.to, end.date, options);
  const byThen = end.date.slice(0, ours.to.length);
  if (end.kind === 'gone') {
    if (ours.to > byThen) return 'contradicts';
    // Dropped from the source on the very day that we have: that is more than a bound.
    return ours.to.length === 10 && daysBetween(ours.to, end.date) <= options.slack ? 'confirms' : 'silent';
  }
  return ours.to < byThen && daysBetween(lastDay(ours.to), end.date) > lag(edition) ? 'contradicts' : 'silent';
}

/** Days by which a source may still list people after they have left: the Factbook was months behind for small countries. */
function lag(edition: Edition): number {
  return edition.family === 'CIA World Factbook' ? 180 : 14;
}

/** "2021-12-08..2025-05-06", "2025-05-06..open@2026-08-22" */
export function describeTerm({ from, end }: Term): string {
  const close = end.kind === 'unsaid' ? '' : end.kind === 'on' ? end.date : end.kind === 'gone' ? `<=${end.date}` : `open@${end.date}`;
  return `${from}..${close}`;
}

/** As `describeTerm`, of ours: "2025-05-06..open". Without `seen`, which moves on while the statement stays the same. */
export function describeSpan({ from, to }: Span): string {
  return `${from ?? ''}..${to ?? 'open'}`;
}
