/**
 * The one shape of a record, as a Zod schema: the types, the validation of `npm run data:check` and the
 * JSON schema for editors (`data/record.schema.json`) all come from here. Only types are imported by
 * code that ships; Zod itself never does.
 */
import { z } from 'zod';
import { KINDS, type Kind } from './types.ts';

/** ISO date in the precision that is known: "2019", "2019-02" or "2019-02-28". */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('ISO date in the precision that is known: 2019, 2019-02 or 2019-02-28');

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII with hyphens, as the file is named')
  .describe('id of a record: its file name without .json');

const webPage = z.url({ protocol: /^https$/ }).describe('public page where a reader can verify the fact');

/**
 * What a statement says. Which qualifiers each one takes is in `PROPERTY_RULES`.
 * Names follow Wikidata where it has one (P569 born, P570 died, P39 position, P102/P463 member, P36 capital, …).
 */
export const PROPERTIES = [
  'born',
  'died',
  'position',
  'member',
  'relative',
  'opponent',
  'holder',
  'leader',
  'founded',
  'dissolved',
  'headquarters',
  'ideology',
  'capital',
  'population',
  'located-in',
  'part-of',
  'stands-for',
  'date',
  'location',
  'participant',
  'outcome',
  'toll',
  'fact',
] as const;

export type Property = (typeof PROPERTIES)[number];

/** What each property needs: a target (record or plain name), a German text, and which kind of date. */
export const PROPERTY_RULES: Record<
  Property,
  { target: 'required' | 'optional' | 'never'; text: 'required' | 'optional'; when: 'point' | 'span' | 'either' | 'open' | 'optional' }
> = {
  born: { target: 'optional', text: 'optional', when: 'point' },
  died: { target: 'optional', text: 'optional', when: 'point' },
  position: { target: 'optional', text: 'required', when: 'span' },
  member: { target: 'required', text: 'optional', when: 'open' },
  relative: { target: 'required', text: 'required', when: 'optional' },
  opponent: { target: 'required', text: 'required', when: 'optional' },
  holder: { target: 'required', text: 'optional', when: 'span' },
  leader: { target: 'required', text: 'required', when: 'span' },
  founded: { target: 'optional', text: 'optional', when: 'point' },
  dissolved: { target: 'never', text: 'optional', when: 'point' },
  headquarters: { target: 'required', text: 'optional', when: 'open' },
  ideology: { target: 'never', text: 'required', when: 'optional' },
  capital: { target: 'required', text: 'optional', when: 'open' },
  population: { target: 'never', text: 'required', when: 'point' },
  'located-in': { target: 'required', text: 'optional', when: 'optional' },
  'part-of': { target: 'required', text: 'optional', when: 'optional' },
  'stands-for': { target: 'required', text: 'optional', when: 'optional' },
  date: { target: 'never', text: 'optional', when: 'either' },
  location: { target: 'required', text: 'optional', when: 'optional' },
  participant: { target: 'required', text: 'optional', when: 'optional' },
  outcome: { target: 'never', text: 'required', when: 'optional' },
  toll: { target: 'never', text: 'required', when: 'optional' },
  fact: { target: 'optional', text: 'required', when: 'either' },
};

const statement = z
  .strictObject({
    property: z.enum(PROPERTIES),
    value: slug.optional().describe('id of the record that the statement points to'),
    name: z.string().min(1).optional().describe('German name of the target where it has no record'),
    text: z.string().min(1).max(160).optional().describe('German words for the card, without the date'),
    on: partialDate.optional().describe('the point in time (Wikidata P585)'),
    from: partialDate.optional().describe('start (Wikidata P580)'),
    to: partialDate.optional().describe('end (Wikidata P582); absent: still holds'),
    seen: partialDate.optional().describe('for an open statement: the date on which it was last seen to hold'),
    source: webPage.optional(),
    checked: z
      .strictObject({
        against: z.string().min(1).describe('what the fact was compared with, e.g. "Wikidata 2026-08"'),
        on: z.iso.date().describe('the day of the comparison'),
      })
      .optional()
      .describe('absent: not checked against anything but its author'),
  })
  .describe('one dated, sourced fact');

const name = z.string().trim().min(2).max(120);

export const recordSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: slug,
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and a number')
      .optional()
      .describe('only where it was looked up, never from memory'),
    kind: z.enum(KINDS),
    type: z.string(),
    name: name.describe('German name as the press writes it; the title of the card'),
    description: z
      .string()
      .min(10)
      .max(110)
      .describe('one German line: who or what this is and why the news names it; no date that can go stale, no full stop'),
    source: webPage.describe('public page that holds for every statement without a source of its own'),
    aliases: z.array(name).optional().describe('other names that mean this record wherever they stand'),
    contextAliases: z
      .array(name)
      .optional()
      .describe('names that mean this record only where the article speaks of it or its surroundings anyway'),
    prefixes: z.array(name).optional().describe('only as first part of a hyphen compound: US in US-Regierung'),
    family: name.optional().describe('persons: the part used alone after the first mention, if it is not the last word'),
    knownByFamily: z.boolean().optional().describe('persons: the family name alone means this person unless the article says otherwise'),
    gender: z.enum(['f', 'm', 'd']).optional().describe('persons: decides the German form of offices'),
    adjectives: z.array(name).optional().describe('states and places: uninflected adjectives, lower case (japanisch)'),
    demonyms: z.array(name).optional().describe('states and places: Japaner, Japanerin'),
    jurisdiction: slug.optional().describe('offices: the state or organisation that the office belongs to'),
    roles: z
      .array(name)
      .optional()
      .describe('offices: masculine role words that mean this office beside its jurisdiction (Präsident, Staatschef)'),
    title: z
      .strictObject({ m: name, f: name })
      .optional()
      .describe('offices: how the holder is called on a card: Ministerpräsident / Ministerpräsidentin'),
    statements: z.array(statement).min(1),
  })
  .describe('A Randnotiz record. How to write one: docs/data.md');

/** A record as written in `data/records/<kind>/<id>.json`. */
export type DataRecord = z.infer<typeof recordSchema>;
/** One dated, sourced fact of a record. */
export type Statement = z.infer<typeof statement>;
export type { Kind };
export type PartialDate = string;
