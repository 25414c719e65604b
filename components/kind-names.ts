/** The headings of the kinds of records, in the reader's language. */
import type { Kind } from '../data/types.ts';
import type { TextKey } from './texts.ts';

export const KIND_NAMES: Record<Kind, TextKey> = {
  person: 'optionsKindPerson',
  organisation: 'optionsKindOrganisation',
  place: 'optionsKindPlace',
  event: 'optionsKindEvent',
  office: 'optionsKindOffice',
  other: 'optionsKindOther',
};
