/** What the dataset holds, in numbers. */
import type { DataRecord, Statement } from '../../data/record.ts';
import { KINDS, type Kind } from '../../data/types.ts';
import { groupBy } from '../verify/group-by.ts';

/** By what a statement was checked. `source`: a page, an agency or a table other than Wikidata. */
export const CHECKS = ['wikidata', 'source', 'unchecked'] as const;

export type Check = (typeof CHECKS)[number];

export interface KindCount {
  kind: Kind;
  records: number;
  /** types by number of records, the largest first */
  types: { type: string; records: number }[];
  statements: Record<Check, number>;
}

export interface DecadeCount {
  /** first year: 1990 */
  decade: number;
  events: number;
}

/** Open statements by how long ago they were last seen to hold. */
export interface SeenCount {
  label: string;
  statements: number;
}

export interface DatasetCount {
  kinds: KindCount[];
  /** without gaps, from the first decade drawn; events before it are in `earlierEvents` */
  decades: DecadeCount[];
  earlierEvents: number;
  seen: SeenCount[];
}

/** Events of earlier decades are few and far between; they are counted together. */
const FIRST_DECADE = 1940;

/** Upper ends in months. */
const AGES: readonly (readonly [label: string, most: number])[] = [
  ['up to 3 months', 3],
  ['up to 6 months', 6],
  ['up to 12 months', 12],
  ['older', Infinity],
];

/** Counts `records`; `stand` (ISO day) is the day from which ages are counted, so that the same data give the same numbers. */
export function countDataset(records: readonly DataRecord[], stand: string): DatasetCount {
  const events = records.flatMap((record) => (record.kind === 'event' ? [yearOf(record)] : [])).filter((year) => year !== undefined);
  const last = Math.max(FIRST_DECADE, ...events.map(decadeOf));
  const decades = Array.from({ length: (last - FIRST_DECADE) / 10 + 1 }, (_, i) => FIRST_DECADE + i * 10);
  const ages = records.flatMap(({ statements }) =>
    statements.flatMap(({ seen }) => (seen === undefined ? [] : [monthsBetween(seen, stand)])),
  );
  return {
    kinds: KINDS.map((kind) =>
      countKind(
        kind,
        records.filter((record) => record.kind === kind),
      ),
    ),
    decades: decades.map((decade) => ({ decade, events: events.filter((year) => decadeOf(year) === decade).length })),
    earlierEvents: events.filter((year) => year < FIRST_DECADE).length,
    seen: AGES.map(([label, most], i) => {
      const least = AGES[i - 1]?.[1] ?? -Infinity;
      return { label, statements: ages.filter((age) => age > least && age <= most).length };
    }),
  };
}

function countKind(kind: Kind, records: readonly DataRecord[]): KindCount {
  const types = [...groupBy(records, ({ type }) => type)].map(([type, own]) => ({ type, records: own.length }));
  types.sort((a, b) => b.records - a.records || a.type.localeCompare(b.type));
  const statements: KindCount['statements'] = { wikidata: 0, source: 0, unchecked: 0 };
  for (const record of records) for (const statement of record.statements) statements[checkOf(statement)] += 1;
  return { kind, records: records.length, types, statements };
}

function checkOf({ checked }: Statement): Check {
  if (checked === undefined) return 'unchecked';
  return checked.against.startsWith('Wikidata') ? 'wikidata' : 'source';
}

/** The year in which an event began. */
function yearOf({ statements }: DataRecord): number | undefined {
  const date = statements.find(({ property }) => property === 'date');
  const day = date?.on ?? date?.from ?? date?.to;
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

/** Whole months; a date that has no month counts from the end of its year. */
function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '12');
  return months(to) - months(from);
}

/** 0.371 → "37 %" */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}
