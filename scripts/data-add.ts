/**
 * npm run data:add -- Q567 [Q76 …]
 * Drafts a record for each Wikidata id and prints what a person has to fill in. Writes nothing for an id, a name or a file
 * that is there already. Exits 1 where a draft was refused.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateRecords } from '../data/validate.ts';
import { formatRecord } from './format-record.ts';
import { readRecordFiles, RECORDS_DIR } from './read-records.ts';
import { connect } from './refresh/connect.ts';
import { draftFor } from './refresh/draft-for.ts';

const ids = process.argv.slice(2);
if (ids.length === 0 || ids.some((id) => !/^Q[1-9]\d*$/.test(id))) {
  console.error('npm run data:add -- Q567 [Q76 …]');
  process.exit(2);
}

const { records } = validateRecords(readRecordFiles());
const { options, progress } = connect();
const said: string[] = [];
for (const id of ids) {
  try {
    const { path: file, record, open } = await draftFor(id, records, options, { today: new Date().toISOString().slice(0, 10) });
    const target = path.join(RECORDS_DIR, file);
    if (existsSync(target)) throw new Error(`${file} is there already and is about something else: give one of the two another id`);
    writeFileSync(target, formatRecord(record));
    records.push(record);
    said.push(`data/records/${file}`, ...open.map((line) => `  to do: ${line}`));
  } catch (error) {
    said.push(`${id}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
progress.stop();
console.log(said.join('\n'));
