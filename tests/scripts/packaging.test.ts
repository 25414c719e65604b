import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../scripts/packaging/bill-of-materials.ts';
import { DATA_SOURCES } from '../../scripts/packaging/data-sources.ts';
import { differingEntries } from '../../scripts/packaging/differing-entries.ts';
import { mayShip } from '../../scripts/packaging/licences.ts';
import { noMarkup } from '../../scripts/packaging/no-markup.ts';
import { writeNotices } from '../../scripts/packaging/notices.ts';
import { packageFolder, readPackage, type NpmPackage } from '../../scripts/packaging/npm-package.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as unknown;

const PACKAGE: NpmPackage = {
  name: 'thing',
  version: '1.2.3',
  licence: 'MIT',
  author: 'A. Person',
  homepage: 'https://thing.example',
  licenceTexts: ['Copyright A. Person'],
};

describe('a licence', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MPL-2.0', 'CC0-1.0'])('%s may ship', (licence) => {
    expect(mayShip(licence)).toBe(true);
  });

  it.each([undefined, '', 'GPL-3.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'UNLICENSED', 'SEE LICENSE IN x', '(MIT AND GPL-3.0)', 'mit'])(
    '%s may not ship',
    (licence) => {
      expect(mayShip(licence)).toBe(false);
    },
  );
});

describe('the notices', () => {
  it('name each package with version, licence, source and its text, code before data', () => {
    const notices = writeNotices([PACKAGE], [{ from: { ...PACKAGE, name: 'a-list', licenceTexts: [] }, use: 'Names.' }]);
    expect(notices).toContain('thing 1.2.3\nLicence: MIT\nSource: https://thing.example\nAuthor: A. Person\nCode.\n\nCopyright A. Person');
    expect(notices).toContain('Data. Names.\n\nIt brings no text of its licence');
    expect(notices.indexOf('thing 1.2.3')).toBeLessThan(notices.indexOf('a-list 1.2.3'));
  });

  it.each(['GPL-3.0', undefined])('are refused with a package under %s', (licence) => {
    expect(() => writeNotices([{ ...PACKAGE, licence }], [])).toThrow('thing');
    expect(() => writeNotices([], [{ from: { ...PACKAGE, licence }, use: '' }])).toThrow('thing');
  });
});

it.each([
  ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/x/node_modules/wxt/node_modules/@floating-ui/dom/dist/a.mjs?v=1', null],
  ['/x/components/fact-card.tsx', null],
])('%s belongs to the package %s', (module, name) => {
  const folder = packageFolder(module.replace('/x', ROOT));
  expect(folder && readPackage(folder).name).toBe(name);
});

describe('Preact', () => {
  const transform = noMarkup().transform as (code: string, id: string) => { code: string } | null;
  const file = path.join(ROOT, 'node_modules/preact/dist/preact.mjs');

  it('sets no innerHTML in what ships', () => {
    const source = readFileSync(file, 'utf8');
    expect(source).toContain('innerHTML');
    expect(transform.call({} as Plugin, source, file)!.code).not.toMatch(/\.innerHTML/);
  });

  it('that writes markup in another way stops the build; other modules are left alone', () => {
    expect(() => transform.call({} as Plugin, 'export const h = 1', file)).toThrow('no-markup.ts');
    expect(transform.call({} as Plugin, 'a.innerHTML = b', '/x/other.ts')).toBeNull();
  });
});

describe('the bill of materials', () => {
  const component = (name: string) => ({ 'bom-ref': `${name}@1`, name, scope: 'optional' });
  const bom = {
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026-01-01', component: component('folder') },
    components: [component('preact'), component('vite'), component('wxt')],
    dependencies: [
      { ref: 'folder@1', dependsOn: ['preact@1', 'vite@1'] },
      { ref: 'vite@1', dependsOn: ['wxt@1'] },
      { ref: 'wxt@1', dependsOn: ['vite@1'] },
    ],
  };

  it('holds what ships, and is the same every time', () => {
    expect(billOfMaterials(bom, new Set(['preact', 'wxt']), 'randnotiz')).toEqual({
      metadata: { component: { ...component('folder'), name: 'randnotiz' } },
      components: [
        { ...component('preact'), scope: 'required' },
        { ...component('wxt'), scope: 'required' },
      ],
      dependencies: [
        { ref: 'folder@1', dependsOn: ['preact@1'] },
        { ref: 'wxt@1', dependsOn: [] },
      ],
    });
  });

  it('is refused where the lockfile does not know what ships', () => {
    expect(() => billOfMaterials(bom, new Set(['preact', 'stranger']), 'randnotiz')).toThrow('stranger');
  });
});

it('archives that differ are told by the entry', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const ours = new Map([
    ['a', bytes('1')],
    ['b', bytes('2')],
    ['c', bytes('3')],
  ]);
  const theirs = new Map([
    ['a', bytes('1')],
    ['b', bytes('other')],
    ['d', bytes('4')],
  ]);
  expect(differingEntries(ours, ours)).toEqual([]);
  expect(differingEntries(ours, theirs)).toEqual(['b', 'c (only here)', 'd (only there)']);
});

describe('the dependencies', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const lock = read('package-lock.json') as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string; license?: string }>;
  };
  const installed = Object.entries(lock.packages).filter(([folder]) => folder !== '');

  it('that ship are pinned to a version, and everything is pinned by the lockfile with its hash, without a registry', () => {
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(installed.filter(([, { version, integrity, resolved }]) => !version || !integrity || resolved !== undefined)).toEqual([]);
  });

  it('that ship, code or data, are under a licence that may', () => {
    const shipping = [...Object.keys(dependencies), ...DATA_SOURCES.map(({ package: name }) => name)];
    expect(shipping.filter((name) => !mayShip(lock.packages[`node_modules/${name}`]?.license))).toEqual([]);
  });

  // the table's last column decides what the notices name: nothing comes in unseen
  it('are each in the table of docs/architecture.md, with what of them ships', () => {
    const [, section = ''] = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8').split('## Dependencies');
    const table = [...section.matchAll(/^\| (`.+?`) \|.*\| (code|data|–) \|$/gm)].flatMap(([, names = '', ships = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, ships })),
    );
    const namesOf = (wanted: string) => new Set(table.filter(({ ships }) => ships === wanted).map(({ name }) => name));
    expect(new Set(table.map(({ name }) => name))).toEqual(new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]));
    expect(namesOf('data')).toEqual(new Set(DATA_SOURCES.map(({ package: name }) => name)));
    expect([...namesOf('code')]).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });
});
