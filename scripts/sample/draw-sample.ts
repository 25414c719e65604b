/** A reproducible random sample of statements that have a date or a number, for reading them again. */
import { formatDate, formatSpan } from '../../data/dates.ts';
import type { DataRecord, Statement } from '../../data/record.ts';
import { groupBy } from '../verify/group-by.ts';

export interface Sampled {
  record: DataRecord;
  /** of the statement in the record */
  index: number;
  statement: Statement;
}

/**
 * `size` statements, each kind of record in proportion to its share, ordered by kind and record.
 * The same seed over the same statements draws the same sample; a change elsewhere in the dataset replaces few of it.
 * Throws if there are fewer than `size` statements.
 */
export function drawSample(records: readonly DataRecord[], { size, seed }: { size: number; seed: number }): Sampled[] {
  const pool = records
    .toSorted((a, b) => order(a.kind, b.kind) || order(a.id, b.id))
    .flatMap((record) => record.statements.map((statement, index) => ({ record, index, statement })))
    .filter(({ statement }) => hasDateOrNumber(statement));
  if (!Number.isInteger(size) || size < 1) throw new Error(`a sample has at least one statement, not ${size}`);
  if (size > pool.length) {
    throw new Error(`the dataset has ${pool.length} statements with a date or number: a sample of ${size} is too large`);
  }
  const kinds = [...groupBy(pool, ({ record }) => record.kind).values()];
  const shares = inProportion(
    kinds.map((kind) => kind.length),
    size,
  );
  return kinds.flatMap((kind, i) => {
    const drawn = kind.map((sampled) => ({ sampled, lot: lot(seed, sampled) })).sort((a, b) => a.lot - b.lot);
    const chosen = new Set(drawn.slice(0, shares[i]).map(({ sampled }) => sampled));
    return kind.filter((sampled) => chosen.has(sampled));
  });
}

/** One tab-separated line: file, record, index, property, what it says in words, source, what it was checked against. */
export function sampleLine({ record, index, statement }: Sampled, nameOf: (id: string) => string): string {
  const { property, value, name, text, on, from, to, seen } = statement;
  const target = name ?? (value === undefined ? undefined : nameOf(value));
  const when = on === undefined ? formatSpan(from, to) : formatDate(on);
  const words = [`${record.name}, ${property}`, target, text, when, seen === undefined ? undefined : `gesehen ${formatDate(seen)}`];
  return [
    `${record.kind}/${record.id}.json`,
    record.id,
    index,
    property,
    words.filter((word) => word !== undefined && word !== '').join(' | '),
    statement.source ?? record.source,
    statement.checked?.against ?? '-',
  ].join('\t');
}

function hasDateOrNumber({ on, from, to, text }: Statement): boolean {
  return on !== undefined || from !== undefined || to !== undefined || /\d/.test(text ?? '');
}

/** Splits `size` by `counts`: whole numbers, the rest to the largest remainders. */
function inProportion(counts: readonly number[], size: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (count * size) / total);
  const shares = exact.map(Math.floor);
  const rest = size - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((share, i) => ({ i, remainder: share % 1 })).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, rest)) shares[i]! += 1;
  return shares;
}

/** A number from 0 to below 1 by seed and place: the same whatever else the dataset holds, so that a sample outlives additions. */
function lot(seed: number, { record, index }: Sampled): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}/${record.id}/${index}`) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return mulberry32(hash);
}

/** The first number of Tommy Ettinger's mulberry32 with this seed, from 0 to below 1. */
function mulberry32(seed: number): number {
  const state = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** By code unit, so that no locale changes a sample. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
