/** From a phrase that names an office to a claim with the office's holder, or to silence where nobody can be named. */
import { holderAt } from '../data/facts-at.ts';
import { within } from '../data/dates.ts';
import type { DataRecord } from '../data/record.ts';
import { speaksOfBranch } from './branches.ts';
import { describedAsFormer, isIndefinite } from './former.ts';
import { claim, establish, release, type Block, type Reading } from './reading.ts';

/** Token indices of a phrase that names an office: "der [US-[Präsident]]", "der [Generalsekretär] der Nato, Mark Rutte". */
export interface OfficePhrase {
  /** first token of the mark */
  from: number;
  /** the role word */
  role: number;
  /** one past the last token of the mark */
  to: number;
  /** one past the last token of the phrase, its jurisdiction included: a name behind it is an apposition */
  end: number;
}

/** Claims the phrase for the office; returns whether it was done. */
export function takeOffice(reading: Reading, b: number, phrase: OfficePhrase, office: DataRecord): boolean {
  const block = reading.blocks[b]!;
  const { from, role } = phrase;
  if (describedAsFormer(block, from, role) || ofSomethingElse(block, role) || isPlural(block, role)) return false;
  const direct = personAfter(block, role);
  const apposition = holderAmong(reading, office, personBehind(block, phrase.end));
  const named = direct.length > 0 ? direct : apposition ? [apposition] : [];
  // "als Kanzler" is a predicate, "als Kanzler Scholz eintraf" is not
  if (named.length === 0 && (isIndefinite(block, from, role) || opensAsPredicate(block, b, from, role))) return false;
  if (named.length === 0 && speaksOfBranch(reading, office)) return false;
  const holder = named.length > 0 ? holderAmong(reading, office, named) : holderOn(reading, office);
  if (named.length > 0 && !holder) return false;
  if (holder && !genderFits(reading, block, role, holder)) return false;
  // two leaders at once, or a gap in the terms: nobody can be named
  if (!holder && reading.published !== null && holderAt(office, reading.published) === null) return false;
  // "US-": the prefix may have been claimed as the country already
  for (let i = from; i < role; i++) release(reading, b, i);
  if (!claim(reading, { block: b, from, to: phrase.to, record: office, via: 'role', holder })) return false;
  establish(reading, office);
  reading.offices.add(office);
  if (holder) establish(reading, holder);
  return true;
}

/** Who held the office on the article's day, if the holder has a record. */
export function holderOn(reading: Reading, office: DataRecord): DataRecord | null {
  if (reading.published === null) return null;
  const holder = holderAt(office, reading.published);
  return holder?.value === undefined ? null : (reading.knowledge.graph.byId.get(holder.value) ?? null);
}

/** The one of `persons` who held the office on the article's date, as far as the precision of the terms can tell. */
export function holderAmong(reading: Reading, office: DataRecord, persons: readonly DataRecord[]): DataRecord | null {
  const { published } = reading;
  if (published === null || persons.length === 0) return null;
  const terms = office.statements.filter((s) => s.property === 'holder' && within(published, s.from, s.to) !== 'outside');
  return persons.find(({ id }) => terms.some(({ value }) => value === id)) ?? null;
}

/** The persons whom the name right behind a role may mean: "Präsident Emmanuel Macron", "Kanzler Merz". */
export function personAfter(block: Block, role: number): DataRecord[] {
  const next = block.tokens[role + 1];
  if (next?.glue !== 'space' || !next.capital) return [];
  const persons = block.candidates[role + 1]!.map(({ entries }) =>
    entries.filter(({ form, record }) => record.kind === 'person' && (form === 'name' || form === 'family' || form === 'context')),
  )
    // the longest name decides: "Peter Altmaier" is not Peter der Große
    .find((entries) => entries.length > 0)
    ?.map(({ record }) => record);
  return [...new Set(persons)];
}

/** Persons named in full behind the whole phrase: "der Präsident der Ukraine, Wolodymyr Selenskyj". An enumeration looks alike. */
function personBehind(block: Block, end: number): DataRecord[] {
  const next = block.tokens[end];
  if (!next?.capital) return [];
  const between = block.text.slice(block.tokens[end - 1]!.end, next.start);
  if (between !== ' ' && between !== ', ') return [];
  return block.candidates[end]!.flatMap(({ entries }) =>
    entries.filter(({ form, record }) => record.kind === 'person' && form === 'name').map(({ record }) => record),
  );
}

/** Role words that have a feminine of their own. */
const MASCULINE = /(prasident|minister|kanzler|chef|burgermeister|sprecher|direktor|trainer|sekretar|gouverneur)(s|en|e)?$/;

/** "die britische Königin" is nobody while a king reigns, and "der Präsident" no woman. */
function genderFits(reading: Reading, block: Block, role: number, holder: DataRecord): boolean {
  if (holder.gender === 'm') return !isFeminine(reading, block, role);
  return holder.gender !== 'f' || !MASCULINE.test(block.tokens[role]!.folded);
}

/** A role word with the ending -in that the masculine lacks. */
function isFeminine(reading: Reading, block: Block, role: number): boolean {
  const { folded } = block.tokens[role]!;
  return folded.endsWith('in') && !reading.knowledge.lexicon.isRole(folded) && folded.length > 5;
}

/** "die Gouverneure Greg Abbott und Ron DeSantis" are several. */
function isPlural(block: Block, role: number): boolean {
  const { folded } = block.tokens[role]!;
  if (/(gouverneure|sekretare|kommissare|chefs|innen)n?$/.test(folded)) {
    const article = block.tokens[role - 1]?.folded ?? '';
    // "des SPD-Chefs" is one
    return !folded.endsWith('chefs') || article === 'die' || article === 'den';
  }
  return false;
}

/** "Vorsitzender der SPD in Moers ist ein Bäcker": an office at the head of a sentence has an article; a headline goes without. */
function opensAsPredicate(block: Block, b: number, from: number, role: number): boolean {
  const isHeading = b === 0 || !/[.!?…]["'“”«»’)\]]*\s*$/.test(block.text);
  return (
    !isHeading && from === role && block.tokens[from]!.opensSentence && /^(der|des|von|vom)$/.test(block.tokens[role + 1]?.folded ?? '')
  );
}

/** "Kanzler der Universität", "ein Präsident der Herzen": the role of a body that is no state. */
function ofSomethingElse(block: Block, role: number): boolean {
  const link = block.tokens[role + 1];
  const body = block.tokens[role + 2];
  return (
    link !== undefined &&
    body !== undefined &&
    /^(der|des|von)$/.test(link.folded) &&
    /^(universitat|uni|hochschule|akademie|fachhochschule|herzen|vereins|klubs|verbands)$/.test(body.folded)
  );
}
