/** THIRD-PARTY-NOTICES.txt: whose work is in the package, under which terms. */
import { mayShip } from './licences.ts';
import type { NpmPackage } from './npm-package.ts';

const RULE = '-'.repeat(78);

const HEAD = `Third-party notices

Randnotiz is under the MIT licence, its dataset under CC0 1.0. It contains the
following work of others, unchanged but for being bundled; in Preact every
"innerHTML" is replaced by "textContent".`;

export interface SharedData {
  from: NpmPackage;
  /** what of it ships, and in which form */
  use: string;
}

/**
 * The notices for the packages whose code ships and those whose data does. Throws with all names where a licence may not ship,
 * or is one that asks for its text and has none.
 */
export function writeNotices(code: readonly NpmPackage[], data: readonly SharedData[]): string {
  const refused = [...code, ...data.map(({ from }) => from)].filter(({ licence }) => !mayShip(licence));
  if (refused.length > 0) {
    const list = refused.map(({ name, licence = 'no licence' }) => `${name} (${licence})`).join(', ');
    throw new Error(`not compatible with the MIT licence of the package, or not known to be: ${list}`);
  }
  const byName = <T>(items: readonly T[], nameOf: (item: T) => string) => [...items].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const sections = [
    ...byName(code, ({ name }) => name).map((from) => section(from, 'Code.')),
    ...byName(data, ({ from }) => from.name).map(({ from, use }) => section(from, `Data. ${use}`)),
  ];
  return `${[HEAD, ...sections].join(`\n\n${RULE}\n\n`)}\n`;
}

function section({ name, version, licence, author, homepage, licenceTexts }: NpmPackage, use: string): string {
  const source = homepage ?? `https://www.npmjs.com/package/${name}`;
  const lines = [`${name} ${version}`.trim(), `Licence: ${licence}`, `Source: ${source}`, ...(author ? [`Author: ${author}`] : []), use];
  const terms =
    licenceTexts.length > 0
      ? licenceTexts
      : [`It brings no text of its licence; the terms are those of https://spdx.org/licenses/${licence}.html`];
  return [lines.join('\n'), ...terms].join('\n\n');
}
