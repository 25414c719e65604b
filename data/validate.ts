/** Validation of records beyond their shape: everything that `npm run data:check` reports. Pure. */
import { PROPERTY_RULES, recordSchema, type DataRecord, type Statement } from './record.ts';
import { TYPES } from './types.ts';

/** A fault in the dataset, worded so that a person can mend it. */
export interface Fault {
  /** path below `data/records`, e.g. `people/shinzo-abe.json` */
  file: string;
  /** record id, or '' where the file could not be read */
  record: string;
  /** JSON path of the field, e.g. `statements[2].to` */
  field: string;
  message: string;
}

/** A file below `data/records`: its path and its parsed JSON, or the reason why it did not parse. */
export interface RecordFile {
  path: string;
  json: unknown;
  parseError?: string;
}

/** Validates all files together. Returns the records that are sound in shape, and every fault found. */
export function validateRecords(files: readonly RecordFile[]): { records: DataRecord[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const sound: { file: string; record: DataRecord }[] = [];
  for (const file of files) {
    if (file.parseError !== undefined) {
      faults.push({ file: file.path, record: '', field: '', message: `not JSON: ${file.parseError}` });
      continue;
    }
    const parsed = recordSchema.safeParse(file.json);
    if (parsed.success) sound.push({ file: file.path, record: parsed.data });
    else {
      const record = idOf(file.json);
      for (const issue of parsed.error.issues) {
        faults.push({ file: file.path, record, field: jsonPath(issue.path), message: issue.message });
      }
    }
  }
  const known = new Map(sound.map(({ record }) => [record.id, record]));
  for (const { file, record } of sound) {
    const report = (field: string, message: string) => faults.push({ file, record: record.id, field, message });
    checkPlace(file, record, report);
    checkFields(record, known, report);
    record.statements.forEach((statement, i) => checkStatement(statement, `statements[${i}]`, known, report));
  }
  faults.push(...checkUniqueness(sound));
  return { records: sound.map(({ record }) => record), faults };
}

function idOf(json: unknown): string {
  const id = (json as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}

type Report = (field: string, message: string) => void;

function jsonPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`)).join('');
}

function checkPlace(file: string, record: DataRecord, report: Report): void {
  const expected = `${record.kind}/${record.id}.json`;
  if (file !== expected) report('id', `the file should be ${expected}`);
  const types = TYPES[record.kind] as Record<string, unknown>;
  if (!(record.type in types)) report('type', `a ${record.kind} is one of: ${Object.keys(types).join(', ')}`);
}

const GREAT_OFFICES = new Set(['head-of-state', 'head-of-government']);

function checkFields(record: DataRecord, known: ReadonlyMap<string, DataRecord>, report: Report): void {
  if (/[.!]$/.test(record.description)) report('description', 'no full stop at the end');
  if (record.jurisdiction !== undefined && !known.has(record.jurisdiction)) {
    report('jurisdiction', `no record "${record.jurisdiction}"`);
  }
  if (record.kind === 'office') {
    if (!record.title) report('title', 'an office needs the title of its holder, masculine and feminine');
    if (GREAT_OFFICES.has(record.type)) {
      if (!record.jurisdiction) report('jurisdiction', `a ${record.type} belongs to a state`);
      checkOverlap(record, report);
    }
  }
  if (record.kind === 'person' && !record.gender) report('gender', 'a person needs a gender for the wording of offices');
  if (record.family !== undefined && !record.name.split(' ').includes(record.family.split(' ')[0]!)) {
    report('family', 'the family name is a part of the name');
  }
  for (const adjective of record.adjectives ?? []) {
    if (!/^(US-)?\p{Ll}/u.test(adjective) || /isch(e|er|es|en|em)$/.test(adjective)) {
      report('adjectives', `"${adjective}" should be the uninflected, lower-case form (japanisch)`);
    }
  }
  for (const alias of record.aliases ?? []) {
    if (/^\p{Ll}\S*isch(e|er|es|en|em)? /u.test(alias)) report('aliases', `"${alias}" describes and does not name: leave it out`);
  }
  if (record.kind === 'event' && !record.statements.some((s) => s.property === 'date')) {
    report('statements', 'an event needs a statement "date"');
  }
  const born = record.statements.find((s) => s.property === 'born')?.on;
  const died = record.statements.find((s) => s.property === 'died')?.on;
  if (born && died && born > died) report('statements', `died ${died} before being born ${born}`);
}

/** Two people in one great office at the same time: nearly always a wrong date. Handing over on the same day is fine. */
function checkOverlap(record: DataRecord, report: Report): void {
  const terms = record.statements
    .map((statement, i) => ({ statement, i }))
    .filter(({ statement }) => statement.property === 'holder' && statement.from)
    .sort((a, b) => a.statement.from!.localeCompare(b.statement.from!));
  for (let k = 1; k < terms.length; k++) {
    const before = terms[k - 1]!.statement;
    const { statement, i } = terms[k]!;
    const end = before.to ?? '9999';
    if (end.slice(0, statement.from!.length) > statement.from!.slice(0, end.length)) {
      report(
        `statements[${i}].from`,
        `begins ${statement.from} before the term of ${before.value ?? before.name} ends (${before.to ?? 'open'})`,
      );
    }
  }
}

function checkStatement(statement: Statement, path: string, known: ReadonlyMap<string, DataRecord>, report: Report): void {
  const rule = PROPERTY_RULES[statement.property];
  const hasTarget = statement.value !== undefined || statement.name !== undefined;
  if (statement.value !== undefined && statement.name !== undefined) report(path, 'either value or name, not both');
  if (statement.value !== undefined && !known.has(statement.value)) report(`${path}.value`, `no record "${statement.value}"`);
  if (rule.target === 'required' && !hasTarget) report(path, `"${statement.property}" needs a value (record id) or a name`);
  if (rule.target === 'never' && hasTarget) report(path, `"${statement.property}" takes no value or name`);
  if (rule.text === 'required' && statement.text === undefined) report(path, `"${statement.property}" needs a text`);
  if (statement.text !== undefined && /[.]$/.test(statement.text) && !/(\d|Jr|Sr|Chr|bzw|St|u\. a|v)\.$/.test(statement.text)) {
    report(`${path}.text`, 'no full stop at the end');
  }
  checkDates(statement, path, rule.when, report);
}

function checkDates(statement: Statement, path: string, when: 'point' | 'span' | 'either' | 'open' | 'optional', report: Report): void {
  const { on, from, to, seen } = statement;
  for (const [field, date] of Object.entries({ on, from, to, seen })) {
    if (date?.length === 10 && new Date(`${date}T00:00Z`).toISOString().slice(0, 10) !== date)
      report(`${path}.${field}`, `${date} is no day of the calendar`);
  }
  if (on !== undefined && (from !== undefined || to !== undefined)) report(path, 'either "on" or "from"/"to"');
  if (when === 'point' && on === undefined) report(path, `"${statement.property}" needs "on"`);
  if (when === 'span' && from === undefined && to === undefined) report(path, `"${statement.property}" needs "from" or "to"`);
  if (when === 'either' && on === undefined && from === undefined && to === undefined) report(path, `"${statement.property}" needs a date`);
  if (from !== undefined && to !== undefined && from.slice(0, to.length) > to.slice(0, from.length))
    report(`${path}.to`, `ends ${to} before it begins ${from}`);
  const open = from !== undefined && to === undefined;
  if (open && seen === undefined) report(`${path}.seen`, 'an open span carries the date on which it was last seen to hold');
  if (!open && seen !== undefined && to !== undefined) report(`${path}.seen`, 'only an open span carries "seen"');
  if (seen !== undefined && from !== undefined && seen < from.slice(0, seen.length))
    report(`${path}.seen`, `seen ${seen} before it begins ${from}`);
}

/** Names as they compete in matching: case, accents and hyphens aside. Labels in brackets are never surface forms. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .trim();
}

function checkUniqueness(sound: readonly { file: string; record: DataRecord }[]): Fault[] {
  const faults: Fault[] = [];
  const ids = new Map<string, string>();
  const wikidata = new Map<string, string>();
  const names = new Map<string, { id: string; file: string }>();
  for (const { file, record } of sound) {
    const report = (field: string, message: string) => faults.push({ file, record: record.id, field, message });
    const twin = ids.get(record.id);
    if (twin) report('id', `also in ${twin}`);
    ids.set(record.id, file);
    if (record.wikidata) {
      const other = wikidata.get(record.wikidata);
      if (other) report('wikidata', `${record.wikidata} is also in ${other}`);
      wikidata.set(record.wikidata, file);
    }
    const own = new Set<string>();
    [record.name, ...(record.aliases ?? [])].forEach((text, i) => {
      if (text.includes('(')) return;
      const folded = foldName(text);
      const field = i === 0 ? 'name' : `aliases[${i - 1}]`;
      if (own.has(folded)) return report(field, `"${text}" is there twice (case, accents and hyphens aside)`);
      own.add(folded);
      const holder = names.get(folded);
      if (holder && holder.id !== record.id) {
        report(field, `"${text}" also names ${holder.id} (${holder.file}): move it to contextAliases where it is the rarer meaning`);
      }
      names.set(folded, { id: record.id, file });
    });
  }
  return faults;
}
