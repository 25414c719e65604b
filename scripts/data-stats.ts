/**
 * npm run data:stats [-- --write]
 * Prints the dataset in numbers: records by kind and type, how much is checked, how old the open statements are, events by
 * decade, size. --write draws it into `docs/data-stats.svg`. Ages count from the day in `data/dataset.json`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { packDataset } from '../matching/pack-dataset.ts';
import { compileDataset } from './compile-dataset.ts';
import { countDataset } from './stats/count-records.ts';
import { drawStats } from './stats/draw-stats.ts';
import { statsLines } from './stats/stats-text.ts';

const dataset = compileDataset();
const asset = Buffer.from(packDataset(dataset));
const count = countDataset(dataset.records, dataset.stand);
for (const line of statsLines(count, { raw: asset.length, brotli: brotliCompressSync(asset).length })) console.log(line);
if (process.argv.includes('--write')) {
  const file = path.join(import.meta.dirname, '../docs/data-stats.svg');
  writeFileSync(file, drawStats(count));
  console.log('docs/data-stats.svg written');
}
