/** What the built packages may and may not contain. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionDir } from '../../scripts/launch.ts';
import { packagesInBuild } from '../../scripts/packaging/packages-that-ship.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** The table in docs/privacy.md gives the reason of each; what it does not name may not be asked for. */
const explainedIn = (browser: string) =>
  EXPLAINED.filter(([row]) => browser === 'chromium' || !row.includes('Chrome only')).map(([, permission]) => permission);
const EXPLAINED = [
  ...readFileSync(path.join(ROOT, 'docs/privacy.md'), 'utf8')
    .split('## Permissions')[1]!
    .split('\n## ')[0]!
    .matchAll(/^\| `([^`]+)` \| .+ \|$/gm),
];

/** Ways to make code or markup of text, and ways to the network that no policy of ours would stop in a page. */
const FORBIDDEN =
  /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write|\beval\(|new Function\(|\bFunction\(["'`]|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/g;

describe.each([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const)('the package for %s', (browser, name) => {
  const folder = extensionDir(browser);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

  test('asks for the permissions that are explained to the reader, and for no other', () => {
    const asked = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(
      (key) => (manifest[key] as string[] | undefined) ?? [],
    );
    expect(new Set(asked)).toEqual(new Set(explainedIn(browser)));
    // a site is named; no pattern takes them all
    for (const host of asked.filter((permission) => permission.includes(':'))) expect(host).toMatch(/^\*:\/\/\*\.[a-z-]+\.[a-z]+\/\*$/);
  });

  test('gives pages nothing to load or to talk to, and runs only what is in it', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has no script that makes markup or code of text, or reaches out', () => {
    const scripts = files.filter((file) => /\.m?js$/.test(file));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const file of scripts) expect([file, ...(readFileSync(path.join(folder, file), 'utf8').match(FORBIDDEN) ?? [])]).toEqual([file]);
  });

  test('has pages without inline script or style, and style sheets that load nothing', () => {
    for (const file of files.filter((other) => other.endsWith('.html'))) {
      const html = readFileSync(path.join(folder, file), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|https?:/);
    }
    for (const file of files.filter((other) => other.endsWith('.css'))) {
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/@import|url\(\s*['"]?(?!data:)/);
    }
  });

  test('names everyone whose work is in it', () => {
    const notices = readFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const table = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8').split('## Dependencies')[1]!;
    for (const shipped of packagesInBuild(name)) {
      expect(notices).toMatch(new RegExp(`^${shipped} \\d`, 'm'));
      // a part of a listed package, such as @floating-ui/core, is listed with it
      expect(table).toContain(shipped.startsWith('@') ? shipped.split('/')[0] : `\`${shipped}\``);
    }
  });

  test('has the icons that its manifest names, drawn at their size', () => {
    for (const [size, file] of Object.entries(manifest['icons'] as Record<string, string>)) {
      const png = readFileSync(path.join(folder, file));
      // width and height stand in the IHDR chunk, right behind the signature
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});
