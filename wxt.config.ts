import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { bugs } from './package.json';
import { OTHER_SITES, originsOf } from './entrypoints/settings/news-sites.ts';
import { packDataset } from './matching/pack-dataset.ts';
import { compileDataset } from './scripts/compile-dataset.ts';
import { compilePictures } from './scripts/compile-pictures.ts';
import { collectPackages } from './scripts/packaging/collect-packages.ts';
import { noMarkup } from './scripts/packaging/no-markup.ts';
import { noticesOf } from './scripts/packaging/packages-that-ship.ts';

/** ntv's own hosts: `www.n-tv.de` is canonical, the brand is ntv.de. */
const NTV = ['*://*.n-tv.de/*', '*://*.ntv.de/*'];

/**
 * The extension's own pages run and ask for nothing but what is in the package. `data:` is for small pictures in style sheets;
 * `connect-src` is the background reading the dataset.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Folders of the npm packages that the builds of this run have bundled. */
const bundled = new Set<string>();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'de',
    // scripting: the content script on the news sites that a reader has granted
    // activeTab: the address of the tab over which the button is clicked, to offer its site; nothing is asked of the reader
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: NTV,
    optional_host_permissions: OTHER_SITES.flatMap(originsOf),
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextName__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPreviousName__' },
    },
    // the development server needs WXT's own, wider policy
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    // ::highlight() with text-decoration: Chrome 105; popover: Chrome 114, caretPositionFromPoint: Chrome 128
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'randnotiz@randnotiz.org', strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  vite: () => ({ define: { BUGS_URL: JSON.stringify(bugs.url) }, plugins: [noMarkup(), collectPackages(bundled)] }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      // the bundles are done when the public files are gathered
      files.push({ relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: noticesOf(bundled, wxt.config.browser) });
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'randnotiz-')), 'dataset.bin');
      writeFileSync(file, new Uint8Array(packDataset(compileDataset())));
      files.push({ relativeDest: 'dataset.bin', absoluteSrc: file });
      files.push({ relativeDest: 'pictures.txt', contents: compilePictures() });
    },
  },
  zip: {
    artifactTemplate: 'randnotiz-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'randnotiz-{{version}}-sources.zip',
    // without its dot files the sources package would install and build otherwise than we do
    dotSources: true,
    // what Git ignores, Git itself, and pictures that no build needs
    excludeSources: ['.git', '.git/**', '.wxt/**', '.cache/**', 'out/**', '**/*.log', 'docs/screenshots/**', 'docs/store/**/*.png'],
  },
});
