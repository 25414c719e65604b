/** Terms of office against the `holder` statements of an office, and memberships against `member`. */
import type { DataRecord, Statement } from '../../data/record.ts';
import { equalNames } from '../verify/names.ts';
import { isHandChecked, marked, type Change, type Clock } from './change.ts';
import { compareSpan } from './compare-span.ts';
import type { Directory } from './directory.ts';
import { matchTerms } from './match-terms.ts';
import { spanText, type Term } from './term.ts';

/** Changes to the holders of an office: other dates, ends, and who came after our last one. */
export function compareHolders(record: DataRecord, terms: readonly Term[], directory: Directory, clock: Clock): Change[] {
  const { changes, rest } = comparePaired(record, 'holder', terms, directory, clock);
  const latest = latestBeginning(record, 'holder');
  const stillOpen = record.statements.some(
    ({ property, to }, i) => property === 'holder' && to === undefined && !changes.some((change) => closes(change, i)),
  );
  const successors = rest
    .filter((term) => term.from !== undefined && (latest === undefined || term.from.slice(0, latest.length) >= latest))
    .sort((a, b) => a.from!.localeCompare(b.from!));
  const missing = successors.map((term): Change => {
    const target = targetOf(term, directory);
    const change = {
      record: record.id,
      field: `holder[${labelOf(term, directory)}]`,
      ours: '',
      theirs: spanText(term.from, term.end),
      handChecked: false,
    };
    if (target === undefined) return { ...change, note: 'no German name' };
    // who holds a great office alone needs the other one's end first, and that is not to be guessed
    if (stillOpen && SOLE.has(record.type)) return { ...change, note: 'our last holder has no end on Wikidata' };
    if (term.end.kind === 'unsaid' || term.end.kind === 'unknown') return { ...change, note: 'unclear whether this still holds' };
    return { ...change, edit: { kind: 'insert', statement: newSpan('holder', target, term, clock) } };
  });
  return [...changes, ...missing];
}

const SOLE = new Set(['head-of-state', 'head-of-government']);

/**
 * Changes to memberships. Of what the record lacks, only a person's present party is offered; the other current ones are
 * told, since a card names the few that the news needs.
 */
export function compareMembers(
  record: DataRecord,
  { parties, bodies }: { parties: readonly Term[]; bodies: readonly Term[] },
  directory: Directory,
  clock: Clock,
): Change[] {
  const { changes, rest } = comparePaired(record, 'member', [...parties, ...bodies], directory, clock);
  const current = rest.filter(({ end }) => end.kind === 'open' || end.kind === 'unsaid');
  const present = (kind: Term['end']['kind']) => parties.filter(({ end }) => end.kind === kind);
  // where one is known to hold, the others without an end were left and nobody wrote it down
  const own = present('open').length > 0 ? present('open') : present('unsaid');
  const lacking = current.flatMap((term): Change[] => {
    const target = directory.byItem.get(term.target);
    // a body without a record of ours is none that the news needs
    if (target === undefined || target.id === record.id) return [];
    const change = {
      record: record.id,
      field: `member[${target.id}]`,
      ours: '',
      theirs: spanText(term.from, term.end),
      handChecked: false,
    };
    const sole = own.length === 1 && own[0] === term && (term.end.kind === 'open' || term.from === undefined);
    if (!sole) return [change];
    return [{ ...change, edit: { kind: 'insert', statement: newSpan('member', { value: target.id }, term, clock) } }];
  });
  return [...changes, ...lacking];
}

function comparePaired(
  record: DataRecord,
  property: 'holder' | 'member',
  terms: readonly Term[],
  directory: Directory,
  clock: Clock,
): { changes: Change[]; rest: Term[] } {
  const ours = record.statements.map((statement, i) => ({ statement, i })).filter(({ statement }) => statement.property === property);
  const { pairs, rest } = matchTerms(ours, terms, (statement, term) => isTarget(statement, term, directory));
  const changes = pairs.flatMap(({ statement: i, term }): Change[] => {
    const statement = record.statements[i]!;
    const verdict = compareSpan(statement, term, clock);
    if (verdict === undefined) return [];
    const { by, ...told } = verdict;
    const change = { record: record.id, field: `${property}[${statement.value ?? statement.name}]`, ...told };
    return [{ ...change, handChecked: isHandChecked(statement), ...(by && { edit: { kind: 'replace', statement: i, by } }) }];
  });
  return { changes, rest };
}

function isTarget({ value, name }: Statement, term: Term, { byId, itemOf }: Directory): boolean {
  if (value === undefined) return name !== undefined && term.name !== undefined && equalNames(name, term.name);
  const item = itemOf(value);
  if (item !== undefined) return item === term.target;
  const names = [byId.get(value)?.name ?? '', ...(byId.get(value)?.aliases ?? [])];
  return term.name !== undefined && names.some((own) => equalNames(own, term.name!));
}

function targetOf(term: Term, { byItem }: Directory): Pick<Statement, 'value' | 'name'> | undefined {
  const record = byItem.get(term.target);
  if (record !== undefined) return { value: record.id };
  return term.name === undefined ? undefined : { name: term.name };
}

function labelOf(term: Term, { byItem }: Directory): string {
  return byItem.get(term.target)?.id ?? term.name ?? term.target;
}

function newSpan(property: 'holder' | 'member', target: Pick<Statement, 'value' | 'name'>, { from, end }: Term, clock: Clock): Statement {
  const until = end.kind === 'on' ? { to: end.date } : from === undefined ? {} : { seen: clock.today.slice(0, 7) };
  return marked({ property, ...target, ...(from !== undefined && { from }), ...until }, true, clock);
}

function latestBeginning(record: DataRecord, property: string): string | undefined {
  return record.statements
    .flatMap((statement) => (statement.property === property && statement.from !== undefined ? [statement.from] : []))
    .sort()
    .at(-1);
}

function closes({ edit }: Change, i: number): boolean {
  return edit?.kind === 'replace' && edit.statement === i && edit.by.to !== undefined;
}
