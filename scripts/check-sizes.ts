/** Sizes of what ships, against budgets. Fails where one is exceeded. `npm run zip` first. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { CHROME_ZIP, FIREFOX_ZIP } from './packaging/artefacts.ts';
import { pageFiles } from './packaging/page-files.ts';

const OUTPUT = path.join(import.meta.dirname, '../.output');

/** Most bytes of each part. */
const BUDGETS = {
  /** gzip; it runs on every page of a news site, so it is the one that must stay small */
  contentScript: 35_000,
  /** gzip, each page with all it loads; a popup is built anew at every click and has to be there at once */
  page: 40_000,
  /** gzip; read whenever the browser starts the background again */
  background: 60_000,
  /** Brotli; the facts themselves */
  dataset: 1_200_000,
  /** Brotli; flags and maps */
  pictures: 350_000,
  /** as it is downloaded; a mobile plan is not to notice it */
  package: 2_500_000,
} as const;

const gzip = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;
/** Takes seconds for each megabyte, and the large files are the same in both packages. */
const brotlied = new Map<string, number>();
const brotli = (bytes: Buffer) => {
  const key = createHash('sha256').update(bytes).digest('hex');
  const size = brotlied.get(key) ?? brotliCompressSync(bytes).length;
  brotlied.set(key, size);
  return size;
};

let failed = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.join(OUTPUT, target);
  const sizeOf = (measure: (bytes: Buffer) => number, files: readonly string[]) =>
    files.reduce((sum, file) => sum + measure(readFileSync(path.join(folder, file))), 0);
  check(`${target}/content-scripts`, sizeOf(gzip, filesIn(folder, 'content-scripts')), BUDGETS.contentScript);
  for (const page of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    check(`${target}/${page}`, sizeOf(gzip, pageFiles(page, readFileSync(path.join(folder, page), 'utf8'))), BUDGETS.page);
  }
  check(`${target}/background.js`, sizeOf(gzip, ['background.js']), BUDGETS.background);
  check(`${target}/dataset.bin`, sizeOf(brotli, ['dataset.bin']), BUDGETS.dataset);
  check(`${target}/pictures.txt`, sizeOf(brotli, ['pictures.txt']), BUDGETS.pictures);
}
for (const file of [CHROME_ZIP, FIREFOX_ZIP]) check(file, readFileSync(path.join(OUTPUT, file)).length, BUDGETS.package);
process.exitCode = failed ? 1 : 0;

function check(what: string, bytes: number, most: number): void {
  const over = bytes > most;
  failed ||= over;
  console.log(`${what}: ${bytes} of ${most} bytes (${Math.round((100 * bytes) / most)} %)${over ? ': too large' : ''}`);
}

function filesIn(folder: string, part: string): string[] {
  return readdirSync(path.join(folder, part)).map((file) => path.join(part, file));
}
