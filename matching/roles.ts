/**
 * Offices by role: "US-Präsident", "Chinas Präsident", "der japanische Kaiser", "Vorsitzende der CDU", "Kremlchef".
 * The office is found by its role word beside its jurisdiction, the holder by the article's date.
 */
import { holderAt } from '../data/facts-at.ts';
import { within } from '../data/dates.ts';
import type { DataRecord } from '../data/record.ts';
import { describedAsFormer, isIndefinite } from './former.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { chainAround, claim, establish, release, type Block, type Reading } from './reading.ts';

export function claimRoles(reading: Reading): void {
  const bare = claimRolesBesideJurisdictions(reading);
  claimOfficeNames(reading);
  for (const { block, i, offices } of bare) claimBareRole(reading, block, i, offices);
  dropUnresolvedRoles(reading);
}

const PERSON_HEAD =
  /(chef|chefin|vize|prasident|prasidentin|minister|ministerin|kanzler|kanzlerin|general|vorsitzende|vorsitzender|botschafter|botschafterin)(s|n|en)?$/;

/** "AfD-Landeschef", "Ex-US-Präsident": a person is meant, not the party or the state; where nobody was found, silence. */
function dropUnresolvedRoles(reading: Reading): void {
  for (const made of reading.claims) {
    if (made.record.kind === 'office' || made.record.kind === 'person') continue;
    const { tokens } = reading.blocks[made.block]!;
    const [, end] = chainAround(tokens, made.from, made.to);
    const head = tokens[end - 1]!.folded;
    if (end > made.to && (PERSON_HEAD.test(head) || head.startsWith('amerikaner'))) release(reading, made.block, made.from);
  }
}

/** A role word without a jurisdiction beside it, and the offices that it may mean. */
interface BareRole {
  block: number;
  i: number;
  offices: readonly DataRecord[];
}

function claimRolesBesideJurisdictions(reading: Reading): BareRole[] {
  const bare: BareRole[] = [];
  reading.blocks.forEach((block, b) => {
    for (const { i, offices } of block.roles) {
      // a role word that a compound goes on from is no role: "Kanzler-Kandidat"
      if (block.claimed[i] || block.tokens[i + 1]?.glue === 'hyphen') continue;
      const place = jurisdictionOf(block, i);
      if (place) {
        const fitting = offices.filter((office) => place.records.some((record) => record.id === office.jurisdiction));
        if (fitting.length === 1) takeOffice(reading, b, place.from, i, fitting[0]!);
      } else if (block.tokens[i]!.glue !== 'hyphen') bare.push({ block: b, i, offices });
    }
  });
  return bare;
}

/** Names that mean an office by themselves: "Bundeskanzler", "Kremlchef". */
function claimOfficeNames(reading: Reading): void {
  reading.blocks.forEach((block, b) => {
    for (const i of block.starts) {
      for (const candidate of block.candidates[i]!) {
        const offices = candidate.entries
          .filter(({ form, record }) => record.kind === 'office' && form === 'name')
          .map(({ record }) => record);
        if (offices.length !== 1 || block.tokens[candidate.to]?.glue === 'hyphen') continue;
        // "Österreichs Bundeskanzler" is another office
        const place = jurisdictionOf(block, candidate.to - 1, candidate.from);
        if (place && !place.records.some(({ id }) => id === offices[0]!.jurisdiction)) continue;
        takeOffice(reading, b, candidate.from, candidate.to - 1, meantHere(reading, block, candidate.to - 1, offices[0]!));
        break;
      }
    }
  });
}

/** "der Kanzler" after "Österreichs Bundeskanzler" is the Austrian one: an office of that role which the article has named, and ours it has not. */
function meantHere(reading: Reading, block: Block, role: number, office: DataRecord): DataRecord {
  if (reading.established.has(office.id)) return office;
  const named = (block.roles.find(({ i }) => i === role)?.offices ?? []).filter(({ id }) => reading.established.has(id));
  return named.length === 1 ? named[0]! : office;
}

function takeOffice(reading: Reading, b: number, from: number, role: number, office: DataRecord): void {
  const block = reading.blocks[b]!;
  const named = personAfter(block, role);
  if (describedAsFormer(block, from, role) || ofSomethingElse(block, role)) return;
  // "als Kanzler" is a predicate, "als Kanzler Scholz eintraf" is not
  if (named.length === 0 && isIndefinite(block, from, role)) return;
  const holder = named.length > 0 ? holderAmong(reading, office, named) : holderOn(reading, office);
  if (named.length > 0 && !holder) return;
  // "die britische Königin" is nobody while a king reigns
  if (holder?.gender === 'm' && isFeminine(reading, block, role)) return;
  // two leaders at once, or a gap in the terms: nobody can be named
  if (!holder && reading.published !== null && holderAt(office, reading.published) === null) return;
  // "US-": the prefix may have been claimed as the country already
  for (let i = from; i < role; i++) release(reading, b, i);
  if (!claim(reading, { block: b, from, to: role + 1, record: office, via: 'role', holder })) return;
  establish(reading, office);
  reading.offices.add(office);
  if (holder) establish(reading, holder);
}

function holderOn(reading: Reading, office: DataRecord): DataRecord | null {
  if (reading.published === null) return null;
  const holder = holderAt(office, reading.published);
  return holder?.value === undefined ? null : (reading.knowledge.graph.byId.get(holder.value) ?? null);
}

/** A role word with the ending -in that the masculine lacks. */
function isFeminine(reading: Reading, block: Block, role: number): boolean {
  const { folded } = block.tokens[role]!;
  return folded.endsWith('in') && !reading.knowledge.lexicon.isRole(folded) && folded.length > 5;
}

/** The one of `persons` who held the office on the article's date, as far as the precision of the terms can tell. */
function holderAmong(reading: Reading, office: DataRecord, persons: readonly DataRecord[]): DataRecord | null {
  const { published } = reading;
  if (published === null) return null;
  const terms = office.statements.filter((s) => s.property === 'holder' && within(published, s.from, s.to) !== 'outside');
  return persons.find(({ id }) => terms.some(({ value }) => value === id)) ?? null;
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

/** The persons whom the name right behind a role may mean: "Präsident Emmanuel Macron", "Kanzler Merz". */
function personAfter(block: Block, role: number): DataRecord[] {
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

/**
 * A role word alone. "Präsident Trump": the person tells which. "der Präsident": the office that the article
 * has named by this word before, if it is only one.
 */
function claimBareRole(reading: Reading, b: number, i: number, offices: readonly DataRecord[]): void {
  const block = reading.blocks[b]!;
  const { published } = reading;
  if (published === null || block.claimed[i]) return;
  const persons = personAfter(block, i);
  // "König Charles", "Papst Leo": a title is part of the name
  if (persons.some(({ type }) => type === 'monarch' || type === 'cleric')) return;
  if (persons.length > 0) {
    const held = offices.filter((office) => holderAmong(reading, office, persons) !== null);
    if (held.length === 1) takeOffice(reading, b, i, i, held[0]!);
    return;
  }
  const article = block.tokens[i - 1];
  if (
    !article ||
    article.glue === 'hyphen' ||
    !/^(der|dem|den|des|die|beim|vom|zum|zur)$/.test(article.folded) ||
    block.tokens[i]!.glue !== 'space'
  )
    return;
  // "die Präsidenten" are several
  if (article.folded === 'die' && !block.tokens[i]!.folded.endsWith('in')) return;
  const named = offices.filter((office) => reading.offices.has(office));
  const only = named.length === 1 ? named[0]! : null;
  if (only && only.statements.some((s) => s.property === 'holder' && within(published, s.from, s.to) !== 'outside'))
    takeOffice(reading, b, i, i, only);
}
