/** Which differences are written, and what keeps a faulty record from being written. */
import type { DataRecord } from '../../data/record.ts';
import { validateRecords, type Fault, type RecordFile } from '../../data/validate.ts';
import { applyChanges, type Change } from './change.ts';

/** What nobody needs to be asked about: every edit that leaves hand-checked statements alone. */
export function unattended(changes: readonly Change[]): Change[] {
  return changes.filter(({ edit, handChecked }) => edit !== undefined && !handChecked);
}

export interface Rewritten {
  /** path below `data/records` */
  path: string;
  record: DataRecord;
}

/**
 * The files with their changes (by record id) made, without those that would bring in a fault that was not there; `refused` names them.
 * One bad date on Wikidata so costs one record and not the run.
 */
export function rewrite(
  files: readonly RecordFile[],
  changes: ReadonlyMap<string, readonly Change[]>,
): { written: Rewritten[]; refused: Fault[] } {
  let written = files.flatMap((file): Rewritten[] => {
    // as it was read: a parsed record has lost the order of its keys
    const record = file.json as DataRecord | null;
    const own = changes.get(record?.id ?? '') ?? [];
    return record === null || own.length === 0 ? [] : [{ path: file.path, record: applyChanges(record, own) }];
  });
  const before = new Set(validateRecords(files).faults.map(keyOf));
  const refused = new Map<string, Fault>();
  for (;;) {
    const faults = faultsWith(files, written).filter((fault) => !before.has(keyOf(fault)));
    const bad = new Set(faults.map(({ file }) => file));
    const kept = written.filter(({ path }) => !bad.has(path));
    for (const fault of faults) refused.set(keyOf(fault), fault);
    // a clash between two names may be reported at a file that was not touched: then nothing is left to take back
    if (kept.length === written.length) return { written, refused: [...refused.values()] };
    written = kept;
  }
}

function faultsWith(files: readonly RecordFile[], rewritten: readonly Rewritten[]): Fault[] {
  const byPath = new Map(rewritten.map(({ path, record }) => [path, record]));
  return validateRecords(files.map((file) => ({ ...file, json: byPath.get(file.path) ?? file.json }))).faults;
}

/** Without the index of a statement, which moves when one is inserted above it. */
function keyOf({ file, field, message }: Fault): string {
  return `${file} ${field.replace(/\[\d+\]/g, '[]')} ${message}`;
}
