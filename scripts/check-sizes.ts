/** Sizes of what ships, against budgets. Fails where one is exceeded. Build first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const OUTPUT = path.join(import.meta.dirname, '../.output');

/** Bytes. The content script runs on every page, so it is the one that must stay small. */
const BUDGETS = [
  { file: 'content-scripts/article.js', by: 'gzip', most: 30_000 },
  { file: 'dataset.json', by: 'brotli', most: 1_200_000 },
  { file: 'pictures.txt', by: 'brotli', most: 350_000 },
] as const;

let failed = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  for (const { file, by, most } of BUDGETS) {
    const bytes = readFileSync(path.join(OUTPUT, target, file));
    const size = by === 'gzip' ? gzipSync(bytes, { level: 9 }).length : brotliCompressSync(bytes).length;
    const over = size > most;
    failed ||= over;
    console.log(`${target}/${file}: ${bytes.length} bytes, ${by} ${size} of ${most}${over ? ': too large' : ''}`);
  }
}
process.exitCode = failed ? 1 : 0;
