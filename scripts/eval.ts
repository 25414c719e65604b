/**
 * npm run eval [-- DIR] [-- --errors]
 * The engine's quality on hand-marked articles: by default the project's own, or a directory with `text/` and `mentions/`.
 */
import path from 'node:path';
import { createEngine } from '../matching/annotate.ts';
import { readGold } from '../tests/quality/gold.ts';
import { percent, score, type Share } from '../tests/quality/score.ts';
import { compileDataset } from './compile-dataset.ts';

const args = process.argv.slice(2);
const dir = args.find((arg) => !arg.startsWith('--')) ?? path.join(import.meta.dirname, '../tests/quality/articles');
const dataset = compileDataset();
const articles = readGold(dir);
const result = score(createEngine(dataset), articles);

if (args.includes('--errors')) console.log(result.errors.join('\n'));
console.log(`${articles.length} articles, ${articles.flatMap(({ rows }) => rows).length} rows, ${dataset.records.length} records`);
console.log(`precision     ${percent(result.precision)}`);
console.log(`recall        ${percent(result.recall)}`);
console.log(`wrong entity  ${percent(result.wrong)}`);
console.log(`coverage      ${percent(result.coverage)}`);
console.log(`traps marked  ${percent(result.traps)}`);
console.log(`recall by form: ${breakdown(result.byForm)}`);
console.log(`recall by kind: ${breakdown(result.byKind)}`);

function breakdown(shares: Record<string, Share>): string {
  return Object.entries(shares)
    .map(([what, { found, of }]) => `${what} ${found}/${of}`)
    .join(', ');
}
