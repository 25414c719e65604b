import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Width and height of a PNG stand in its first chunk, right behind the signature. */
const sizeOf = (file: string) => {
  const png = readFileSync(path.join(ROOT, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe.each([
  ['de', 'Kurzbeschreibung'],
  ['en', 'Summary'],
])('the store listing in %s', (language, label) => {
  const listing = read(`docs/store/${language}.md`);
  const field = (name: string) => new RegExp(`^\\| ${name} \\| (.+) \\|$`, 'm').exec(listing)?.[1];

  it('has the summary that the package has, as short as the stores take it', () => {
    const { extensionDescription } = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;
    expect(field(label)).toBe(extensionDescription!.message);
    expect(extensionDescription!.message.length).toBeLessThanOrEqual(132);
  });

  it('justifies every permission that docs/privacy.md names', () => {
    const table = read('docs/privacy.md').split('## Permissions')[1]!.split('\n## ')[0]!;
    const permissions = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => /^\*:\/\/\*\.(.+)\/\*$/.exec(name)?.[1] ?? name);
    expect(permissions.length).toBeGreaterThan(0);
    expect(permissions.filter((name) => !listing.includes(`\`${name}\``))).toEqual([]);
  });
});

it('the pictures for the stores have the sizes that the stores take', () => {
  for (const browser of ['chromium', 'firefox']) {
    for (const picture of ['1-person', '2-event', '3-popup', '4-dark'])
      expect(sizeOf(`docs/store/${picture}-${browser}.png`)).toEqual([1280, 800]);
  }
  expect(sizeOf('docs/store/tile.png')).toEqual([440, 280]);
});

it('every file that the documents link to is there', () => {
  const broken = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CODE_OF_CONDUCT.md',
    'SOURCES.md',
    'docs/privacy.md',
    'docs/architecture.md',
  ].flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});
