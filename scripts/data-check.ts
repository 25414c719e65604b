/**
 * npm run data:check [-- --schema] [-- FILTER]
 * Validates every record and prints each fault as file, record, field and mend. Exits 1 on any fault.
 * FILTER prints only faults of files whose path contains it. --schema rewrites the JSON schema for editors.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { recordSchema } from '../data/record.ts';
import { validateRecords } from '../data/validate.ts';
import { readRecordFiles } from './read-records.ts';

const args = process.argv.slice(2);
if (args.includes('--schema')) {
  const file = path.join(import.meta.dirname, '../data/record.schema.json');
  writeFileSync(file, `${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`);
}
const filter = args.find((arg) => !arg.startsWith('--')) ?? '';
const files = readRecordFiles();
const { records, faults } = validateRecords(files);
const shown = faults.filter((fault) => fault.file.includes(filter));
for (const { file, record, field, message } of shown) console.log(`${file}  ${record}  ${field}: ${message}`);
console.log(
  `${files.length} files, ${records.length} records in shape, ${shown.length} faults${filter ? ` in "${filter}" (${faults.length} in all)` : ''}`,
);
if (files.length === 0) console.log('data/records holds no record at all');
process.exitCode = faults.length > 0 || files.length === 0 ? 1 : 0;
