import { expect, test } from 'vitest';
import { withinOneEdit } from '../../matching/one-edit.ts';

test.each([
  ['merkel', 'merkel', true],
  ['merkel', 'merkl', true],
  ['merkel', 'merrkel', true],
  ['merkel', 'mirkel', true],
  ['merkel', 'mekrel', true],
  ['merkel', 'mekler', false],
  ['merkel', 'merk', false],
  ['merkel', 'mirkal', false],
  ['', 'a', true],
  ['', '', true],
])('%s, %s: %s', (a, b, within) => {
  expect(withinOneEdit(a, b)).toBe(within);
  expect(withinOneEdit(b, a)).toBe(within);
});
