/**
 * npm run bench [-- --sizes 1k,10k,100k,real] [--chars 3k,10k,200k] [--profile] [--json FILE] [--write]
 * Five designs side by side on generated datasets and the shipped one: time for an article, time to ready, heap, bytes.
 * `--profile` adds where the engine's time goes, at the biggest dataset; `--write` renews `docs/bench.svg` and the figures
 * in `docs/bench.md`. Two processes never measure at once. What is measured and what it means: docs/bench.md
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWorker } from './bench/build-worker.ts';
import { drawBench } from './bench/draw-bench.ts';
import type { DatasetFigures, Figures } from './bench/figures.ts';
import { generateDataset } from './bench/generate-dataset.ts';
import { measureDataset, middleOf } from './bench/run-in-node.ts';
import { benchText } from './bench/tables.ts';
import { replaceFigures } from './bench/write-figures.ts';
import { compileDataset } from './compile-dataset.ts';

const DOCS = path.join(import.meta.dirname, '../docs');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k,10k,100k,real' },
    chars: { type: 'string', default: '3k,10k,200k' },
    json: { type: 'string' },
    profile: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',');
const lengths = values.chars.split(',').map(thousands);
const middle = middleOf(lengths);
const say = (progress: string) => console.error(progress);

const real = compileDataset();
const biggest = sizes.reduce((best, size) => (countOf(size) > countOf(best) ? size : best));
let profile: Figures['profile'] = null;
const dir = mkdtempSync(path.join(tmpdir(), 'randnotiz-bench-'));
const datasets: DatasetFigures[] = [];
try {
  const worker = await buildWorker(dir);
  for (const size of sizes) {
    const dataset = size === 'real' ? real : generateDataset(thousands(size), real);
    const measured = measureDataset({ worker, dir, lengths, say }, size, dataset, values.profile && size === biggest);
    if (measured.profile) profile = { size, ...measured.profile };
    datasets.push(measured.figures);
  }
} finally {
  rmSync(dir, { recursive: true });
}
const figures: Figures = {
  node: process.versions.node,
  cpu: `${cpus()[0]!.model}, ${cpus().length} threads`,
  date: new Date().toISOString().slice(0, 10),
  datasets,
  profile,
};
const text = benchText(figures, middle);
console.log(text);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (values.write) {
  const file = path.join(DOCS, 'bench.md');
  writeFileSync(file, replaceFigures(readFileSync(file, 'utf8'), text));
  const picture = drawBench(datasets, middle);
  if (picture !== null) writeFileSync(path.join(DOCS, 'bench.svg'), picture);
}

function countOf(size: string): number {
  return size === 'real' ? real.records.length : thousands(size);
}

/** "10k" is 10,000; a number without k is itself. Throws where it is neither. */
function thousands(size: string): number {
  const [, number, k] = /^([1-9]\d*)(k?)$/.exec(size) ?? [];
  if (number === undefined) throw new Error(`"${size}" is no size: 500, 1k or 10k`);
  return Number(number) * (k ? 1000 : 1);
}
