/** What a record is called, as the dataset writes it: names, family name, how they are inflected. */
import type { DataRecord } from '../data/record.ts';
import type { InflectionClass } from './inflection.ts';

/**
 * How much a surface form says on its own.
 * name: means its record wherever it stands. context: only with support in the article. family: a person's family
 * name. prefix: only as first part of a hyphen compound (US-Regierung). adjective: only beside a role (japanischer Kaiser).
 */
export const ENTRY_FORMS = ['name', 'context', 'family', 'prefix', 'adjective'] as const;
export type EntryForm = (typeof ENTRY_FORMS)[number];

/** The names of a form, in the record's own order. The asset points to them by their place in this list. */
export function formsOf(record: DataRecord, form: EntryForm): readonly string[] {
  switch (form) {
    case 'name':
      return namesOf(record);
    case 'context':
      return record.contextAliases ?? [];
    case 'family': {
      const family = familyOf(record);
      return family === null ? [] : [family];
    }
    case 'prefix':
      return record.prefixes ?? [];
    case 'adjective':
      return record.adjectives ?? [];
  }
}

/** Names that mean the record on their own. A title in brackets, "Georgia (US-Bundesstaat)", is a label and no surface form. */
export function namesOf(record: DataRecord): string[] {
  return [record.name, ...(record.aliases ?? [])].filter((name) => !name.includes('('));
}

const ROMAN = /^[IVX]+\.?$/;
const SUFFIX = /^(Jr|Sr)\.?$/;

/** What a person is called after the first mention: Takaichi, von der Leyen, Kim, Charles. Null for others and for one-word names. */
export function familyOf(record: DataRecord): string | null {
  if (record.kind !== 'person') return null;
  if (record.family) return record.family;
  const words = record.name.split(' ').filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return null;
  if (ROMAN.test(words.at(-1)!)) return words.slice(0, -1).join(' ');
  const particle = words.findIndex((word, i) => i > 0 && /^(von|van|de|der|den|di|da|bin|al|ben|zu|le)$/.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : words.at(-1)!;
}

/** Offices take the endings of roles, people and one-word places a genitive s, everything else those of a noun. */
export function inflectionOf(record: DataRecord): InflectionClass {
  if (record.kind === 'office') return 'role';
  if (record.kind === 'person' || (record.kind === 'place' && !record.name.includes(' '))) return 'proper';
  return 'noun';
}
