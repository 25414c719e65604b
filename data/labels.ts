/** German words for types, kept apart from the schema so that what ships does not carry Zod along. */
import { TYPES } from './types.ts';

export const TYPE_LABELS: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(TYPES));

/** Headings of the groups in the popup. */
export const KIND_HEADINGS = {
  person: 'Personen',
  place: 'Orte',
  organisation: 'Organisationen',
  event: 'Ereignisse',
  office: 'Ämter',
  other: 'Weiteres',
} as const;
