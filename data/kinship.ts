/** A tie of kinship seen from the other side. */
import type { DataRecord } from './record.ts';

type Gender = NonNullable<DataRecord['gender']>;

/** What the first of a pair is to the second, by the end of what the second is to the first: of a "Sohn" one is "Vater" or "Mutter". */
const INVERSE: readonly (readonly [pattern: RegExp, m: string, f: string])[] = [
  [/schwieger(vater|mutter)/i, 'Schwiegersohn', 'Schwiegertochter'],
  [/schwieger(sohn|tochter)/i, 'Schwiegervater', 'Schwiegermutter'],
  [/halb(bruder|schwester)/i, 'Halbbruder', 'Halbschwester'],
  [/(bruder|schwester)\b/i, 'Bruder', 'Schwester'],
  [/(sohn|tochter)\b/i, 'Vater', 'Mutter'],
  [/(vater|mutter)\b/i, 'Sohn', 'Tochter'],
  [/ehe(mann|frau)/i, 'Ehemann', 'Ehefrau'],
  [/onkel|tante/i, 'Neffe', 'Nichte'],
  [/neffe|nichte/i, 'Onkel', 'Tante'],
  [/cousine?/i, 'Cousin', 'Cousine'],
];

/** `text` says what somebody is to a person of this gender; the answer, what that person is to them. Null where there is no word for it. */
export function inverseKinship(text: string, gender: Gender | undefined): string | null {
  const words = INVERSE.find(([pattern]) => pattern.test(text));
  if (!words || (gender !== 'm' && gender !== 'f')) return null;
  return gender === 'm' ? words[1] : words[2];
}
