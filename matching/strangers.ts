/** People whom the dataset does not know and who bear a family name that it has: "Matthias Müller … Müller" is not Thomas Müller. */
import { pushTo } from '../data/push-to.ts';
import type { DataRecord } from '../data/record.ts';
import { namesOf } from './surface-forms.ts';
import type { Candidate } from './lookup.ts';
import { lastBefore, placeOf } from './recency.ts';
import type { Block, Reading } from './reading.ts';
import { fold } from './tokenize.ts';

/** Family names of the dataset behind a given name that is none of their bearers': who is meant is nobody we know. */
export function findStrangers(reading: Reading): void {
  reading.blocks.forEach((block, b) => {
    for (const i of block.starts) {
      const token = block.tokens[i]!;
      const given = block.tokens[i - 1];
      if (!given?.capital || token.glue !== 'space' || block.claimed[i] || !reading.knowledge.words.isGivenName(given)) continue;
      const candidate = block.candidates[i]!.find(({ entries }) => entries.some(({ form }) => form === 'family'));
      if (!candidate) continue;
      const bearers = candidate.entries.filter(({ form }) => form === 'family').map(({ record }) => record);
      // the very name of a bearer, unclaimed: an earlier pass has found that it is somebody else's
      const rejected = endsRejectedName(block, candidate);
      if (!rejected && bearers.some((person) => givenNamesOf(person).has(given.folded))) continue;
      const family = candidate.inflected ? token.folded.replace(/s$/, '') : token.folded;
      pushTo(reading.strangers, family, placeOf(b, i));
    }
  });
}

/**
 * True where the article last spoke of somebody else by this family name: "Matthias Müller … Müller" is not Thomas
 * Müller. Before any full name, a stranger anywhere in the article is enough to be silent.
 */
export function strangerLast(reading: Reading, b: number, candidate: Candidate, persons: readonly DataRecord[]): boolean {
  const family = reading.blocks[b]!.tokens[candidate.from]!.folded;
  const strangers = reading.strangers.get(candidate.inflected ? family.replace(/s$/, '') : family);
  if (!strangers) return false;
  const here = placeOf(b, candidate.from);
  const lastStranger = lastBefore(strangers, here);
  const lastNamed = Math.max(...persons.map((person) => lastBefore(reading.namings.get(person), here)));
  if (lastStranger < 0) return lastNamed < 0 && !persons.some((person) => reading.namings.has(person));
  return lastNamed < lastStranger;
}

/** True where the family name ends a full name that the dataset has and that was not claimed: "der 23-jährige Olaf Scholz". */
export function endsRejectedName(block: Block, candidate: Candidate): boolean {
  for (let from = candidate.from - 1; from >= Math.max(0, candidate.from - LONGEST_GIVEN); from--) {
    const full = block.candidates[from]!.some(
      ({ to, entries }) => to === candidate.to && entries.some(({ form, record }) => form === 'name' && record.kind === 'person'),
    );
    if (full) return true;
  }
  return false;
}

/** So many words of given names are looked back over. */
const LONGEST_GIVEN = 2;

/** Folded words of a person's names, kept as long as the record is. */
const givenNames = new WeakMap<DataRecord, ReadonlySet<string>>();

export function givenNamesOf(person: DataRecord): ReadonlySet<string> {
  let names = givenNames.get(person);
  if (!names) {
    names = new Set(
      namesOf(person)
        .flatMap((name) => name.split(/[\s-]+/))
        .map(fold),
    );
    givenNames.set(person, names);
  }
  return names;
}
