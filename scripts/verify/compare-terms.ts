/** Terms of office: holders of offices, and offices that live on a person as `position`. */
import type { DataRecord, Statement } from '../../data/record.ts';
import type { Claim, Evidence } from './claim.ts';
import { labelOf } from './editions.ts';
import { groupBy } from './group-by.ts';
import { anySimilar, nameKey } from './names.ts';
import { titleTest, type TitleTest } from './office-titles.ts';
import { daysBetween, lastDay } from './partial-date.ts';
import type { Jurisdiction } from './territory.ts';
import { compareTerm, describeSpan, describeTerm, mergeTerms, type Term } from './terms.ts';

/** What the terms of the tables are looked up by. */
export interface TermIndex {
  /** by Wikidata id */
  byPerson: ReadonlyMap<string, Term[]>;
  /** by `nameKey`, for holders without a record */
  byName: ReadonlyMap<string, Term[]>;
  /** by ISO country code, for holders without a record whose name is spelt otherwise */
  byCountry: ReadonlyMap<string, Term[]>;
}

export function termIndex(byPerson: ReadonlyMap<string, Term[]>): TermIndex {
  const terms = [...byPerson.values()].flat();
  return { byPerson, byName: groupBy(terms, (term) => nameKey(term.name)), byCountry: groupBy(terms, (term) => term.iso2) };
}

const GREAT_OFFICES = new Set(['head-of-state', 'head-of-government']);

/** Claims of an office record: one per holder. */
export function compareOffice(
  office: DataRecord,
  people: ReadonlyMap<string, DataRecord>,
  index: TermIndex,
  { code, state }: Jurisdiction,
): Claim[] {
  const great = GREAT_OFFICES.has(office.type) && state;
  const test = titleTest(great ? office.type : undefined, [
    office.name,
    ...(office.aliases ?? []),
    ...(office.roles ?? []),
    office.title?.m ?? '',
  ]);
  if (!test || (great && !code)) return [];
  // Regions and bodies have codes of the tables' own ("sub"), so for them only another country rules a term out.
  const here = ({ iso2 }: Term) => iso2 === code || (!great && (!code || !/^[A-Z]{2}$/.test(iso2)));
  const meant = (term: Term) => here(term) && test(term.office, term.iso2);
  let known: Term[] | undefined;
  const inOffice = () =>
    (known ??= (code === undefined ? [...index.byPerson.values()].flat() : (index.byCountry.get(code) ?? [])).filter(meant));
  return holders(office).map(({ statement, i }) => {
    const person = statement.value === undefined ? undefined : people.get(statement.value);
    const name = statement.name ?? person?.name ?? '';
    const terms =
      person?.wikidata === undefined ? namesakes(name, index, meant, inOffice) : (index.byPerson.get(person.wikidata) ?? []).filter(meant);
    const after = great ? successors(statement, person, index.byCountry.get(code!) ?? [], test) : [];
    return claim(office, `holder[${statement.value ?? statement.name}]`, statement, i, [...weigh(statement, terms), ...after]);
  });
}

function holders(office: DataRecord): { statement: Statement; i: number }[] {
  return office.statements.map((statement, i) => ({ statement, i })).filter(({ statement }) => statement.property === 'holder');
}

/** Claims of a person record: one per position whose German words say which office it is. */
export function comparePositions(person: DataRecord, index: TermIndex): Claim[] {
  return person.statements.flatMap((statement, i) => {
    const test = statement.property === 'position' ? titleTest(undefined, [statement.text ?? '']) : undefined;
    if (!test || person.wikidata === undefined) return [];
    const terms = (index.byPerson.get(person.wikidata) ?? []).filter((term) => test(term.office, term.iso2));
    return [claim(person, `position[${statement.text}]`, statement, i, weigh(statement, terms))];
  });
}

function claim(record: DataRecord, field: string, statement: Statement, i: number, evidence: Evidence[]): Claim {
  return { record: record.id, field, ours: describeSpan(statement), statement: i, past: statement.to !== undefined, evidence };
}

/** Terms in the office of somebody of that name, or alike in all its words: nobody shares name and office. */
function namesakes(name: string, index: TermIndex, meant: (term: Term) => boolean, inOffice: () => readonly Term[]): readonly Term[] {
  const key = nameKey(name);
  const equal = (index.byName.get(key) ?? []).filter(meant);
  // One word is too little to be alike: "Abdullah" is part of many names.
  if (equal.length > 0 || key.split(' ').length < 2) return equal;
  return inOffice().filter((term) => anySimilar([name], [term.name], 1));
}

/** One piece of evidence for each edition that has terms that can be the one we mean: the one of them that fits best. */
function weigh(statement: Statement, terms: readonly Term[]): Evidence[] {
  return [...groupBy(terms, (term) => labelOf(term.edition)).values()].flatMap((own): Evidence[] => {
    const judged = [...own, ...mergeTerms(own)]
      .filter((term) => mayBeMeant(statement, term))
      .map((term) => ({ term, verdict: compareTerm(statement, term) }));
    if (judged.length === 0) return [];
    const { term, verdict } =
      judged.find((j) => j.verdict === 'confirms') ?? judged.find((j) => j.verdict === 'silent') ?? nearest(statement, judged);
    return [{ verdict, theirs: describeTerm(term), table: term.table, edition: term.edition, note: `${term.name}, ${term.office}` }];
  });
}

function nearest<J extends { term: Term }>(statement: Statement, judged: readonly J[]): J {
  const distance = ({ term: { from, end } }: J) => {
    const start = Math.abs(daysBetween(statement.from ?? from, from));
    return statement.to === undefined || end.kind === 'unsaid' ? start : start + Math.abs(daysBetween(statement.to, end.date));
  };
  return [...judged].sort((a, b) => distance(a) - distance(b))[0]!;
}

/** Days by which the start of a term may be off and still mean the same term. */
const SAME_TERM = 400;

/** An edition says nothing of terms after it, and another term of the same person is no contradiction. */
function mayBeMeant(statement: Statement, term: Term): boolean {
  const from = statement.from ?? statement.to;
  if (from === undefined || from.slice(0, 7) > term.edition.date) return false;
  const to = lastDay(statement.to ?? '9999');
  const end = term.end.kind === 'unsaid' ? term.from : term.end.date;
  return term.from < to && (from < end || Math.abs(daysBetween(from, term.from)) <= SAME_TERM);
}

/** Somebody else in a great office that we take to be held: the worst kind of stale. `terms` are those of the country. */
function successors(statement: Statement, person: DataRecord | undefined, terms: readonly Term[], test: TitleTest): Evidence[] {
  const { from, to } = statement;
  if (from === undefined || to !== undefined) return [];
  const names = [statement.name ?? person?.name ?? '', ...(person?.aliases ?? [])];
  return terms
    .filter(
      ({ office, iso2, end, edition }) =>
        office.startsWith('head_of') && test(office, iso2) && end.kind === 'open' && end.date.slice(0, 7) >= edition.date,
    )
    .filter((term) => term.from > from && term.qid !== person?.wikidata && !anySimilar(names, [term.name]))
    .map((term) => ({
      verdict: 'contradicts',
      theirs: describeTerm(term),
      table: term.table,
      edition: term.edition,
      note: `${term.name} came after`,
    }));
}
