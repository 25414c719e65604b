/**
 * npm run data:verify -- DIR [--write] [--all] [FILTER]
 * Compares the records with the reference tables in DIR (tab-separated, one header row) and prints each disagreement:
 * file, field, our value, theirs, table, note. What `data/settled.json` settles is left out, unless --all is given;
 * an entry there that matches nothing any more is printed. --write marks the statements that the tables confirm.
 * FILTER prints only what concerns files whose path contains it. Exits 1 on open disagreements or stale entries.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateRecords } from '../data/validate.ts';
import { formatRecord } from './format-record.ts';
import { readRecordFiles, RECORDS_DIR } from './read-records.ts';
import { judge } from './verify/claim.ts';
import { compareAll } from './verify/compare.ts';
import { against, isUnfounded, markRecord } from './verify/marks.ts';
import { readTables } from './verify/read-tables.ts';
import { parseSettled, settle, type Disagreement } from './verify/settled.ts';

const args = process.argv.slice(2);
const [dir, filter = ''] = args.filter((arg) => !arg.startsWith('--'));
if (dir === undefined) {
  console.error('npm run data:verify -- DIR [--write] [--all] [FILTER]');
  process.exit(2);
}
const settledFile = path.join(import.meta.dirname, '../data/settled.json');
const entries = existsSync(settledFile) ? parseSettled(readFileSync(settledFile, 'utf8')) : [];
const { records } = validateRecords(readRecordFiles());
const byId = new Map(records.map((record) => [record.id, record]));
const fileOf = (id: string) => `${byId.get(id)!.kind}/${id}.json`;

const { claims, suggestions } = compareAll(records, readTables(dir));
const judged = claims.map((claim) => ({ claim, ...judge(claim) }));
const disagreements: Disagreement[] = judged.flatMap(({ claim, contradictions }) => contradictions.map((evidence) => ({ claim, evidence })));
const { open, settled, stale } = settle(disagreements, entries);
const disputed = new Set(open.map(({ claim }) => claim));

/** Labels by index of the statement, by record. A statement in dispute gets no mark before it is settled. */
const confirmed = new Map<string, Map<number, string>>();
for (const { claim, confirmedBy } of judged) {
  if (claim.statement === undefined || confirmedBy.length === 0 || disputed.has(claim)) continue;
  const own = confirmed.get(claim.record) ?? new Map<number, string>();
  confirmed.set(claim.record, own.set(claim.statement, against(confirmedBy)));
}

const shown = (id: string) => !byId.has(id) || fileOf(id).includes(filter);
for (const { claim, evidence } of args.includes('--all') ? disagreements : open) {
  if (!shown(claim.record)) continue;
  const confirming = judged.find((j) => j.claim === claim)!.confirmedBy;
  const notes = [evidence.note, confirming.length > 0 ? `${against(confirming)} confirms ours` : undefined].filter((note) => note !== undefined);
  console.log(`${fileOf(claim.record)}  ${claim.field}: ours ${claim.ours} | theirs ${evidence.theirs} | ${evidence.table} | ${notes.join('; ')}`);
}
for (const record of records.filter(({ id }) => shown(id))) {
  record.statements.forEach((statement, i) => {
    if (isUnfounded(statement, confirmed.get(record.id)?.get(i))) {
      console.log(`${fileOf(record.id)}  statements[${i}].checked: names ${statement.checked!.against}, which does not confirm the statement as it is`);
    }
  });
}
for (const { record, wikidata, theirs, sameName } of suggestions.filter(({ record: id }) => shown(id))) {
  console.log(`${fileOf(record)}  wikidata: could be ${wikidata}, ${sameName ? 'same name' : 'similar name'} and birth date: ${theirs}`);
}
for (const { record, field, ours, theirs } of stale) console.log(`data/settled.json  ${record} ${field}: ours ${ours} | theirs ${theirs} no longer occurs`);

let written = 0;
if (args.includes('--write')) {
  const today = new Date().toISOString().slice(0, 10);
  for (const record of records.filter(({ id }) => shown(id))) {
    const marked = markRecord(record, confirmed.get(record.id) ?? new Map(), today);
    if (marked === record) continue;
    // The order of keys in the file, which parsing into a record does not keep.
    const file = path.join(RECORDS_DIR, fileOf(record.id));
    const asWritten = JSON.parse(readFileSync(file, 'utf8')) as typeof record;
    writeFileSync(file, formatRecord({ ...asWritten, statements: mergeMarks(asWritten.statements, marked.statements) }));
    written += 1;
  }
}

function mergeMarks(asWritten: (typeof records)[number]['statements'], marked: typeof asWritten): typeof asWritten {
  return asWritten.map((statement, i) => (marked[i]!.checked ? { ...statement, checked: marked[i]!.checked } : statement));
}

const agreed = judged.filter(({ confirmedBy, claim }) => confirmedBy.length > 0 && !disputed.has(claim)).length;
const silent = judged.filter(({ confirmedBy, contradictions }) => confirmedBy.length === 0 && contradictions.length === 0).length;
console.log(
  `${records.length} records, ${claims.length} claims: ${agreed} confirmed, ${silent} unconfirmed, ` +
    `${open.length} disagreements open, ${settled.length} settled, ${stale.length} entries stale, ${suggestions.length} ids suggested, ${written} files written`,
);
process.exitCode = open.length > 0 || stale.length > 0 ? 1 : 0;
