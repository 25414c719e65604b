/**
 * npm run data:refresh [-- --accept [--yes]] [-- FILTER]
 * Compares the records with Wikidata and prints what differs. --accept asks for each record what to write; with --yes it
 * writes everything except what would replace a statement checked against another source, which is printed with "!".
 * FILTER takes only files whose path contains it (terms of office live on the office's file). Answers are kept in
 * `.cache/` for a day: an interrupted run goes on where it stopped, and accepting needs no second round of requests.
 * A record that would become faulty is refused and named. Exits 1 only where Wikidata could not be asked.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { DataRecord } from '../data/record.ts';
import { validateRecords } from '../data/validate.ts';
import { formatRecord } from './format-record.ts';
import { readRecordFiles, RECORDS_DIR } from './read-records.ts';
import { rewrite, unattended } from './refresh/accept.ts';
import type { Change } from './refresh/change.ts';
import { compareRecords } from './refresh/compare-all.ts';
import { connect } from './refresh/connect.ts';
import { gather } from './refresh/gather.ts';
import { LEGEND, recordLines, summary } from './refresh/report.ts';
import { groupBy } from './verify/group-by.ts';

const args = process.argv.slice(2);
const filter = args.find((arg) => !arg.startsWith('--')) ?? '';
const accepts = args.includes('--accept');
const yes = args.includes('--yes');

const files = readRecordFiles();
const { records } = validateRecords(files);
const pathOf = ({ kind, id }: DataRecord) => `${kind}/${id}.json`;
const wanted = records.filter((record) => pathOf(record).includes(filter));
const changes = await differences();
if (changes) {
  const byRecord = groupBy(changes, ({ record }) => record);
  console.log(LEGEND);
  if (accepts && !yes) await ask(byRecord);
  else print(byRecord);
  console.log(summary(changes));
  if (accepts && yes) console.log(`${write(new Map([...byRecord].map(([id, own]) => [id, unattended(own)])))} files written`);
}

/** Undefined where Wikidata could not be asked, which has then been said. */
async function differences(): Promise<Change[] | undefined> {
  const { options, progress } = connect();
  try {
    const gathered = await gather(wanted, records, options);
    return compareRecords(wanted, records, gathered, { today: new Date().toISOString().slice(0, 10) });
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    progress.stop();
  }
}

function print(byRecord: ReadonlyMap<string, Change[]>): void {
  for (const record of wanted) for (const line of recordLines(record, byRecord.get(record.id) ?? [])) console.log(line);
}

/** Shows record after record and writes each as soon as it is accepted. An empty answer is no; q, Ctrl-C and Ctrl-D stop. */
async function ask(byRecord: ReadonlyMap<string, Change[]>): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => {
    terminal.once('close', () => resolve('q'));
  });
  for (const record of wanted) {
    const own = byRecord.get(record.id) ?? [];
    for (const line of recordLines(record, own)) console.log(line);
    const safe = unattended(own);
    const writable = own.filter(({ edit }) => edit !== undefined);
    if (writable.length === 0) continue;
    const all = writable.length > safe.length ? ', a = also what was checked by hand (!)' : '';
    const answer = (await Promise.race([terminal.question(`write? y${all}, n, q = stop  [n] `), closed])).trim().toLowerCase();
    if (answer === 'q') break;
    if (answer === 'y' || answer === 'a') write(new Map([[record.id, answer === 'a' ? writable : safe]]));
  }
  terminal.close();
}

/** Writes the changes by record id and says what was refused; the number of files written. */
function write(accepted: ReadonlyMap<string, readonly Change[]>): number {
  const { written, refused } = rewrite(files, accepted);
  for (const { path: file, record } of written) {
    writeFileSync(path.join(RECORDS_DIR, file), formatRecord(record));
    // what is accepted next is validated against what is on disk by then
    files.find((read) => read.path === file)!.json = record;
  }
  for (const { file, field, message } of refused) console.error(`not written: ${file}  ${field}: ${message}`);
  return written.length;
}
