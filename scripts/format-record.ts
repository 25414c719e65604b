/** How a record is laid out on disk. Every tool that writes records uses this, so that diffs show facts, not layout. */
import type { DataRecord } from '../data/record.ts';

/** Columns up to which an array or object stays on one line, the comma behind it included. */
export const LINE_WIDTH = 150;

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * The text of a record file: 2-space JSON that ends in a line break, keys in the order in which the record has them.
 * Below the statements, whatever fits in `LINE_WIDTH` columns stands on one line, so a statement is usually one line.
 * Idempotent: formatting what was parsed from its output gives the same text.
 */
export function formatRecord(record: DataRecord): string {
  const fields = present(record as Record<string, Json>).map(([key, value]) => {
    const head = `  ${JSON.stringify(key)}: `;
    return head + (key === 'statements' ? lines('[', value as Json[], ']', 2) : layOut(value, 2, head.length));
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** `value` on one line where `column` leaves room for it and its comma, else one member per line. */
function layOut(value: Json, indent: number, column: number): string {
  const line = inline(value);
  if (column + line.length + 1 <= LINE_WIDTH || value === null || typeof value !== 'object') return line;
  if (isArray(value)) return lines('[', value, ']', indent);
  const inner = indent + 2;
  const members = present(value).map(([key, member]) => {
    const head = `${' '.repeat(inner)}${JSON.stringify(key)}: `;
    return head + layOut(member, inner, head.length);
  });
  return `{\n${members.join(',\n')}\n${' '.repeat(indent)}}`;
}

function lines(open: string, items: readonly Json[], close: string, indent: number): string {
  if (items.length === 0) return open + close;
  const inner = ' '.repeat(indent + 2);
  const members = items.map((item) => inner + layOut(item, indent + 2, indent + 2));
  return `${open}\n${members.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function inline(value: Json): string {
  if (isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = present(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function present(object: { readonly [key: string]: Json }): [string, Json][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}
