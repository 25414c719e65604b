/**
 * npm run bench [-- --sizes 1k,10k,100k,real] [--chars 3k,10k,200k] [--in node,chromium,firefox] [--profile] [--json FILE] [--write]
 * Five designs side by side on generated datasets and the shipped one: time for an article, time to ready, heap, bytes.
 * The built extension is measured in both browsers
 * too (`npm run build` first); `--in node` leaves them out. `--profile` adds where the engine's time goes, at the biggest dataset; `--write` renews `docs/bench.svg` and the figures
 * in `docs/bench.md`. Two processes never measure at once. What is measured and what it means: docs/bench.md
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, buildWorker } from './bench/build.ts';
import { drawBench } from './bench/draw-bench.ts';
import type { DatasetFigures, Figures } from './bench/figures.ts';
import { generateDataset } from './bench/generate-dataset.ts';
import { measureDataset, middleOf } from './bench/measure-dataset.ts';
import { browserRunner } from './bench/run-in-browser.ts';
import { nodeRunner } from './bench/run-in-node.ts';
import type { Runner } from './bench/runner.ts';
import { benchText } from './bench/tables.ts';
import { replaceFigures } from './bench/write-figures.ts';
import { compileDataset } from './compile-dataset.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const DOCS = path.join(import.meta.dirname, '../docs');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k,10k,100k,real' },
    chars: { type: 'string', default: '3k,10k,200k' },
    in: { type: 'string', default: 'node,chromium,firefox' },
    json: { type: 'string' },
    profile: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',');
const lengths = values.chars.split(',').map(thousands);
const middle = middleOf(lengths);
const places = values.in.split(',');
const say = (progress: string) => console.error(progress);

const real = compileDataset();
const biggest = sizes.reduce((best, size) => (countOf(size) > countOf(best) ? size : best));
let profile: Figures['profile'] = null;
const dir = mkdtempSync(path.join(tmpdir(), 'randnotiz-bench-'));
const measured: DatasetFigures[][] = [];
const node = nodeRunner(await buildWorker(dir));
const browsers: Runner[] = [];
try {
  for (const name of BROWSERS.filter((browser) => places.includes(browser)))
    browsers.push(await browserRunner(name, await buildPage(dir), dir));
  for (const size of sizes) {
    const dataset = size === 'real' ? real : generateDataset(thousands(size), real);
    measured.push(await measureDataset({ runners: [node, ...browsers], dir, lengths, say }, size, dataset));
    if (values.profile && size === biggest) profile = { size, ...node.profile(middle) };
  }
} finally {
  for (const runner of browsers) await runner.close();
  rmSync(dir, { recursive: true });
}
const datasets = measured.map(([figures]) => figures!);
const figures: Figures = {
  node: process.versions.node,
  cpu: `${cpus()[0]!.model}, ${cpus().length} threads`,
  date: new Date().toISOString().slice(0, 10),
  datasets,
  browsers: browsers.map(({ where }, i) => ({ where, datasets: measured.map((all) => all[i + 1]!) })),
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
