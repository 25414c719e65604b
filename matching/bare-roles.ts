/** A role word alone. "Präsident Trump": the person tells which office. "der Präsident": what the article has said before. */
import { within } from '../data/dates.ts';
import type { DataRecord } from '../data/record.ts';
import type { Block, Reading } from './reading.ts';
import { holderAmong, holderOn, personAfter, takeOffice } from './take-office.ts';

/** A role word without a jurisdiction beside it, and the offices that it may mean. */
export interface BareRole {
  block: number;
  i: number;
  offices: readonly DataRecord[];
}

const ARTICLE = /^(der|dem|den|des|die|beim|vom|zum|zur)$/;

export function claimBareRole(reading: Reading, { block: b, i, offices }: BareRole): void {
  const block = reading.blocks[b]!;
  if (reading.published === null || block.claimed[i]) return;
  const take = (office: DataRecord): boolean => takeOffice(reading, b, { from: i, role: i, to: i + 1, end: i + 1 }, office);
  const persons = personAfter(block, i);
  // "König Charles", "Papst Leo": a title is part of the name
  if (persons.some(({ type }) => type === 'monarch' || type === 'cleric')) return;
  if (persons.length > 0) {
    const held = offices.filter((office) => holderAmong(reading, office, persons) !== null);
    if (held.length === 1) take(held[0]!);
    return;
  }
  if (ofSomebody(block, i)) return;
  const article = block.tokens[i - 1];
  if (!article || article.glue === 'hyphen' || !ARTICLE.test(article.folded) || block.tokens[i]!.glue !== 'space') return;
  // "die Präsidenten" are several
  if (article.folded === 'die' && !block.tokens[i]!.folded.endsWith('in')) return;
  const named = offices.filter((office) => reading.offices.has(office) && heldAbout(reading, office));
  // "der Präsident" after "Bundespräsidentin" and "Trump": the form fits one of them
  if (named.filter((office) => take(office)).length > 0) return;
  const present = offices.filter((office) => isPresent(reading, office));
  if (present.length === 1) take(present[0]!);
}

/** "der Präsident des Sambavereins": the office of a body that the dataset does not know. */
function ofSomebody(block: Block, i: number): boolean {
  const link = block.tokens[i + 1];
  if (link?.glue !== 'space' || !/^(der|des|von|vom)$/.test(link.folded)) return false;
  return [1, 2].some((step) => {
    const body = block.tokens[i + 1 + step];
    return body?.glue === 'space' && body.capital;
  });
}

function heldAbout(reading: Reading, office: DataRecord): boolean {
  return office.statements.some((s) => s.property === 'holder' && within(reading.published!, s.from, s.to) !== 'outside');
}

/** True where the article names both the holder in full and the state or body: then the role word alone is enough. */
function isPresent(reading: Reading, office: DataRecord): boolean {
  const holder = holderOn(reading, office);
  return (
    holder !== null &&
    reading.established.has(holder.id) &&
    office.jurisdiction !== undefined &&
    reading.established.has(office.jurisdiction)
  );
}
