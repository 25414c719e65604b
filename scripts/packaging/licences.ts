/** Licences under which something may go into a package that is MIT as a whole. */

/**
 * SPDX names. Weak copyleft by file (MPL-2.0) is fine for files that we do not change and whose source is public;
 * whatever binds the whole package (GPL, CC BY-SA) or forbids a use (NC, ND) is not in the list.
 */
const COMPATIBLE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // data alone: asks to be named, and the notices do
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unlicense',
]);

/** Whether code or data under this SPDX expression may ship; of "(A OR B)" one is enough. Anything unknown may not. */
export function mayShip(expression: string | undefined): boolean {
  const choices = (expression ?? '').replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => COMPATIBLE.has(choice.trim()));
}
