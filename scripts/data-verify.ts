/**
 * npm run data:verify -- DIR [--write] [--all] [FILTER]
 * Compares the records with the reference tables in DIR (tab-separated, one header row) and prints each disagreement:
 * file, field, our value, theirs, table, note. What `data/settled.json` settles is left out unless --all is given;
 * an entry there that matches nothing any more is printed. --write marks the statements that the tables confirm.
 * FILTER prints and writes only files whose path contains it. Exits 1 on open disagreements or stale entries.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataRecord } from '../data/record.ts';
import { validateRecords } from '../data/validate.ts';
import { formatRecord } from './format-record.ts';
import { readRecordFiles, RECORDS_DIR } from './read-records.ts';
import { compareAll } from './verify/compare.ts';
import { markRecord } from './verify/marks.ts';
import { readTables } from './verify/read-tables.ts';
import { recordLines, staleLine, summary, weighAll } from './verify/report.ts';
import { parseSettled } from './verify/settled.ts';

const args = process.argv.slice(2);
const [dir, filter = ''] = args.filter((arg) => !arg.startsWith('--'));
if (dir === undefined) {
  console.error('npm run data:verify -- DIR [--write] [--all] [FILTER]');
  process.exit(2);
}

const settledFile = path.join(import.meta.dirname, '../data/settled.json');
const entries = existsSync(settledFile) ? parseSettled(readFileSync(settledFile, 'utf8')) : [];
const files = readRecordFiles();
const { records } = validateRecords(files);
const verdicts = weighAll(compareAll(records, readTables(dir)), entries);

for (const record of records.filter(({ kind, id }) => `${kind}/${id}.json`.includes(filter))) {
  for (const line of recordLines(record, verdicts, { all: args.includes('--all') })) console.log(line);
}
for (const entry of verdicts.stale) console.log(staleLine(entry));
if (args.includes('--write')) console.log(`${writeMarks()} files written`);
console.log(`${records.length} records, ${summary(verdicts)}`);
process.exitCode = verdicts.open.length > 0 || verdicts.stale.length > 0 ? 1 : 0;

/** Marks the files as they were read: a parsed record has lost the order of its keys. Returns how many changed. */
function writeMarks(): number {
  const sound = new Set(records.map(({ kind, id }) => `${kind}/${id}.json`));
  const today = new Date().toISOString().slice(0, 10);
  let written = 0;
  for (const file of files.filter(({ path: name }) => sound.has(name) && name.includes(filter))) {
    const record = file.json as DataRecord;
    const marked = markRecord(record, verdicts.confirmed.get(record.id) ?? new Map(), today);
    if (marked === record) continue;
    writeFileSync(path.join(RECORDS_DIR, file.path), formatRecord(marked));
    written += 1;
  }
  return written;
}
