/**
 * Offices by role: "US-Präsident", "Chinas Präsident", "der japanische Kaiser", "Vorsitzende der CDU", "Kremlchef".
 * The office is found by its role word beside its jurisdiction, the holder by the article's date.
 */
import type { DataRecord } from '../data/record.ts';
import { claimBareRole, type BareRole } from './bare-roles.ts';
import { namesHolder } from './holder-compounds.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import type { Candidate } from './lookup.ts';
import { release, type Block, type Reading } from './reading.ts';
import { holderAmong, personAfter, takeOffice, type OfficePhrase } from './take-office.ts';

export function claimRoles(reading: Reading): void {
  const bare = claimRolesBesideJurisdictions(reading);
  claimOfficeNames(reading);
  for (const role of bare) claimBareRole(reading, role);
  dropUnresolvedRoles(reading);
}

/** "AfD-Landeschef", "Ex-US-Präsident": where no holder was found, silence. */
function dropUnresolvedRoles(reading: Reading): void {
  for (const made of reading.claims) {
    if (made.record.kind === 'office' || made.record.kind === 'person') continue;
    if (namesHolder(reading.blocks[made.block]!, made.from, made.to)) release(reading, made.block, made.from);
  }
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
        if (fitting.length === 1) takeOffice(reading, b, { from: place.from, role: i, to: i + 1, end: place.end }, fitting[0]!);
      } else if (block.tokens[i]!.glue !== 'hyphen') bare.push({ block: b, i, offices });
    }
  });
  return bare;
}

/** Names that mean an office by themselves: "Bundeskanzler", "Kremlchef", "Chef des Bundeskanzleramts". */
function claimOfficeNames(reading: Reading): void {
  reading.blocks.forEach((block, b) => {
    for (const i of block.starts) {
      // "Präsident von Frankreich" has been read as a role beside its jurisdiction
      if (block.claimed[i]?.record.kind === 'office') continue;
      for (const candidate of block.candidates[i]!) {
        const offices = candidate.entries
          .filter(({ form, record }) => record.kind === 'office' && form === 'name')
          .map(({ record }) => record);
        if (offices.length !== 1 || block.tokens[candidate.to]?.glue === 'hyphen') continue;
        const phrase = phraseOf(block, candidate);
        // "Österreichs Bundeskanzler" is another office
        const place = jurisdictionOf(block, candidate.to - 1, candidate.from);
        if (place && !place.records.some(({ id }) => id === offices[0]!.jurisdiction)) continue;
        const office = candidate.to - candidate.from === 1 ? meantHere(reading, block, phrase.role, offices[0]!) : offices[0]!;
        takeOffice(reading, b, phrase, office);
        break;
      }
    }
  });
}

const LINK = /^(der|des|von|vom|fur|im|am)$/;

/** The role word of "Kremlchef" is the last, of "Chef des Bundeskanzleramts" the first; what behind it is a name of its own has its own mark. */
function phraseOf(block: Block, { from, to }: Candidate): OfficePhrase {
  let link = from + 1;
  while (link < to && !LINK.test(block.tokens[link]!.folded)) link++;
  const role = link - 1;
  let end = to;
  for (let i = link; i < to; i++) if (block.claimed[i]) end = link;
  return { from, role, to: end, end: to };
}

/**
 * "der Kanzler" after "Österreichs Bundeskanzler" is the Austrian one: an office of that role which the article has
 * named, and ours it has not. "Bundeskanzler Christian Stocker" names it with the person.
 */
function meantHere(reading: Reading, block: Block, role: number, office: DataRecord): DataRecord {
  const sameRole = block.roles.find(({ i }) => i === role)?.offices ?? [];
  const persons = personAfter(block, role);
  if (persons.length > 0 && !holderAmong(reading, office, persons)) {
    const held = sameRole.filter((other) => holderAmong(reading, other, persons));
    return held.length === 1 ? held[0]! : office;
  }
  if (reading.established.has(office.id)) return office;
  const named = sameRole.filter(({ id }) => reading.established.has(id));
  return named.length === 1 ? named[0]! : office;
}
