/** A difference between a record and Wikidata, and what accepting it would write. */
import type { DataRecord, Statement } from '../../data/record.ts';

/** What is written where a change is accepted. */
export type Edit =
  | { kind: 'wikidata'; id: string }
  | { kind: 'alias'; name: string }
  | { kind: 'replace'; statement: number; by: Statement }
  | { kind: 'insert'; statement: Statement };

export interface Change {
  /** record id */
  record: string;
  /** readable and independent of the order of statements: `born`, `holder[shinzo-abe]` */
  field: string;
  /** '' where the record has nothing */
  ours: string;
  theirs: string;
  note?: string;
  /** true where the edit would replace what somebody compared with something other than Wikidata */
  handChecked: boolean;
  /** absent: only told, never written */
  edit?: Edit;
}

/** A mark that names Wikidata alone: "Wikidata, Stand 2026-11". */
const BY_WIKIDATA = /^Wikidata(,? (Stand )?\d{4}(-\d\d){0,2})?$/;

/** True where the statement was compared with something other than Wikidata, or with something beside it. */
export function isHandChecked(statement: Statement): boolean {
  return statement.checked !== undefined && !BY_WIKIDATA.test(statement.checked.against);
}

/** When the comparison takes place. */
export interface Clock {
  /** ISO day */
  today: string;
}

/** "Wikidata, Stand 2026-11" */
function markOf({ today }: Clock): Statement['checked'] {
  return { against: `Wikidata, Stand ${today.slice(0, 7)}`, on: today };
}

/**
 * The statement with Wikidata's mark, if `confirmed` by it; without any mark otherwise, since the old one was for other
 * dates. A text beside the dates ("in Tampa") is not in what was compared: such a statement is never marked.
 */
export function marked(statement: Statement, confirmed: boolean, clock: Clock): Statement {
  const { checked: _, ...bare } = statement;
  return ordered(confirmed && statement.text === undefined ? { ...bare, checked: markOf(clock) } : bare);
}

const ORDER = ['property', 'value', 'name', 'on', 'from', 'to', 'seen', 'text', 'source', 'checked'] as const;

/** A rewritten statement has its keys in the usual order; JSON keeps the order of insertion. */
function ordered(statement: Statement): Statement {
  return Object.fromEntries(ORDER.filter((key) => statement[key] !== undefined).map((key) => [key, statement[key]])) as Statement;
}

/** Properties that open a record; what is inserted goes behind its like, or behind these. */
const FIRST = ['born', 'died', 'founded'] as const;

/** The record with the edits made. Changes without an edit leave it as it is. */
export function applyChanges(record: DataRecord, changes: readonly Change[]): DataRecord {
  const edits = changes.flatMap(({ edit }) => (edit ? [edit] : []));
  const statements = [...record.statements];
  // replacing first: the indices are those of the record as it was compared
  for (const edit of edits) if (edit.kind === 'replace') statements[edit.statement] = edit.by;
  for (const edit of edits) if (edit.kind === 'insert') statements.splice(placeFor(edit.statement, statements), 0, edit.statement);
  const aliases = [...(record.aliases ?? []), ...edits.flatMap((edit) => (edit.kind === 'alias' ? [edit.name] : []))];
  const wikidata = edits.findLast((edit) => edit.kind === 'wikidata')?.id ?? record.wikidata;
  return withKeys(record, { ...(wikidata && { wikidata }), ...(aliases.length > 0 && { aliases }), statements });
}

function placeFor({ property }: Statement, statements: readonly Statement[]): number {
  const like = statements.findLastIndex((statement) => statement.property === property);
  if (like !== -1) return like + 1;
  const first = FIRST.indexOf(property as (typeof FIRST)[number]);
  return first === -1 ? statements.length : statements.findLastIndex((s) => FIRST.slice(0, first).includes(s.property as never)) + 1;
}

/** New keys go where records have them: `wikidata` behind `id`, `aliases` behind `name`. */
function withKeys(record: DataRecord, fields: Partial<DataRecord>): DataRecord {
  const entries = Object.entries({ ...record, ...fields }).filter(([key]) => key in record);
  for (const [key, before] of [
    ['wikidata', 'id'],
    ['aliases', 'name'],
  ] as const) {
    if (fields[key] === undefined || key in record) continue;
    entries.splice(entries.findIndex(([name]) => name === before) + 1, 0, [key, fields[key]]);
  }
  return Object.fromEntries(entries) as DataRecord;
}
