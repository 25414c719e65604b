import { expect, test } from 'vitest';
import { inverseKinship } from '../../data/kinship.ts';

test.each<[text: string, gender: 'f' | 'm' | 'd' | undefined, inverse: string | null]>([
  ['Sohn', 'm', 'Vater'],
  ['Sohn und Kronprinz', 'f', 'Mutter'],
  ['Vater, Schah bis 1979', 'f', 'Tochter'],
  ['Schwiegervater', 'm', 'Schwiegersohn'],
  ['Halbbruder', 'f', 'Halbschwester'],
  ['älterer Bruder', 'm', 'Bruder'],
  ['Zwillingsbruder', 'f', 'Schwester'],
  ['Ehefrau und Ko-Präsidentin', 'm', 'Ehemann'],
  ['Onkel', 'f', 'Nichte'],
  ['Cousin', 'm', 'Cousin'],
  // no word: silence
  ['Patenkind', 'm', null],
  ['Sohn', 'd', null],
  ['Sohn', undefined, null],
])('%s of somebody who is %s: %s', (text, gender, inverse) => {
  expect(inverseKinship(text, gender)).toBe(inverse);
});
