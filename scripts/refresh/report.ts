/** How differences are printed. */
import type { DataRecord } from '../../data/record.ts';
import type { Change } from './change.ts';

/**
 * What the first column means. `!` is a change too, but to something that was compared with another source: --yes leaves
 * it alone.
 */
const SIGNS = { confirmed: '=', added: '+', changed: '~', handChecked: '!', told: '?' } as const;

function signOf({ edit, handChecked, note, ours }: Change): string {
  if (edit === undefined) return SIGNS.told;
  if (handChecked) return SIGNS.handChecked;
  if (note === 'confirmed') return SIGNS.confirmed;
  return ours === '' || edit.kind === 'alias' ? SIGNS.added : SIGNS.changed;
}

/** Printed once above the differences. */
export const LEGEND = '= confirmed   + new   ~ other   ! other, but checked by hand   ? only told, never written';

/** A heading and one line per change: "  ~ born: 1961-03-08 → 1961-03-07". Empty where there is none. */
export function recordLines(record: DataRecord, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const id = record.wikidata === undefined ? '' : `  https://www.wikidata.org/wiki/${record.wikidata}`;
  return [`${record.kind}/${record.id}.json${id}`, ...changes.map((change) => `  ${changeLine(record, change)}`)];
}

function changeLine(record: DataRecord, change: Change): string {
  const { field, ours, theirs, note, edit } = change;
  const mark = edit?.kind === 'replace' ? record.statements[edit.statement]!.checked : undefined;
  const notes = [note === 'confirmed' ? undefined : note, change.handChecked && mark ? `checked against ${mark.against}` : undefined];
  const said = notes.filter((text) => text).join('; ');
  const values = note === 'confirmed' ? ours : `${ours || '–'} → ${theirs || '–'}`;
  return `${signOf(change)} ${field}: ${values}${said === '' ? '' : `  (${said})`}`;
}

/** "12 records differ: 3 confirmed, 5 new, …" */
export function summary(changes: readonly Change[]): string {
  const count = (sign: string) => changes.filter((change) => signOf(change) === sign).length;
  const records = new Set(changes.map(({ record }) => record)).size;
  return (
    `${records} records: ${count(SIGNS.confirmed)} statements confirmed, ${count(SIGNS.added)} new, ${count(SIGNS.changed)} other, ` +
    `${count(SIGNS.handChecked)} other but checked by hand, ${count(SIGNS.told)} only told`
  );
}
