/** Which packages a build has put into the extension, for the notices in it and the bill of materials beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATA_SOURCES, OTHER_SOURCES } from './data-sources.ts';
import { writeNotices } from './notices.ts';
import { readPackage } from './npm-package.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const listOf = (browser: string) => path.join(ROOT, '.output', `packages-${browser}.json`);

/** Remembers what ships for `npm run zip` and returns the notices. Throws where a licence may not ship. */
export function noticesOf(folders: Iterable<string>, browser: string): string {
  const code = [...folders].map(readPackage);
  const data = DATA_SOURCES.map(({ package: name, use }) => ({ from: readPackage(path.join(ROOT, 'node_modules', name)), use }));
  const notices = writeNotices(code, [...data, ...OTHER_SOURCES]);
  mkdirSync(path.dirname(listOf(browser)), { recursive: true });
  const names = [...code, ...data.map(({ from }) => from)].map(({ name }) => name).sort();
  writeFileSync(listOf(browser), `${JSON.stringify(names, null, 2)}\n`);
  return notices;
}

/** Names on npm of what the last build of this browser contains, code or data. */
export function packagesInBuild(browser: string): string[] {
  return JSON.parse(readFileSync(listOf(browser), 'utf8')) as string[];
}
