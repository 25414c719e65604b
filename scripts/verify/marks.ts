/** The `checked` marks that follow from a comparison. */
import type { DataRecord, Statement } from '../../data/record.ts';
import { labelOf, type Edition } from './editions.ts';

/** "Wikidata, Stand 2025-10 und CIA World Factbook, Stand 2026-01" */
export function against(editions: readonly Edition[]): string {
  return editions.map(labelOf).join(' und ');
}

/** An edition of a table, as `labelOf` writes it. */
const TABLE =
  /^(Wikidata|CIA World Factbook|congress-legislators|supraverden|Party Facts|mledoze\/countries|countries-states-cities), Stand \d{4}-\d\d$/;

/** Whether a mark names tables only. "Wikidata, Stand 2025-10; Reuters, 2026-10-06" is of somebody who compared a page as well. */
function isByTables(mark: string): boolean {
  return mark.split(/; | und /).every((source) => TABLE.test(source));
}

/**
 * The record with marks on its confirmed statements, given as label by index; the very same object where nothing changes.
 * A mark that names the same sources keeps its day, and one that names a page is left alone: somebody looked there.
 */
export function markRecord(record: DataRecord, confirmed: ReadonlyMap<number, string>, today: string): DataRecord {
  const statements = record.statements.map((statement, i): Statement => {
    const label = confirmed.get(i);
    const mark = statement.checked;
    if (label === undefined || mark?.against === label || (mark && !isByTables(mark.against))) return statement;
    const { checked: _, ...rest } = statement;
    return { ...rest, checked: { against: label, on: today } };
  });
  return statements.every((statement, i) => statement === record.statements[i]) ? record : { ...record, statements };
}

/** Whether a statement names nothing but tables that do not confirm it: it was edited after it was marked, or marked by habit. */
export function isUnfounded(statement: Statement, label: string | undefined): boolean {
  return statement.checked !== undefined && isByTables(statement.checked.against) && label === undefined;
}
