/**
 * npm run eval [-- DIR] [-- --errors] [-- --record]
 * The engine's quality on hand-marked articles: by default the project's own, or a directory with `text/` and `mentions/`.
 * --record writes the figures of the project's own set, below which `npm test` does not let them fall.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openEngine } from '../matching/annotate.ts';
import { readGold } from '../tests/quality/gold.ts';
import { percent, score, type Share } from '../tests/quality/score.ts';
import { compileAsset } from './compile-asset.ts';

const args = process.argv.slice(2);
const OWN = path.join(import.meta.dirname, '../tests/quality/articles');
const dir = args.find((arg) => !arg.startsWith('--')) ?? OWN;
const engine = openEngine(compileAsset());
const articles = readGold(dir);
const result = score(engine, articles);

if (args.includes('--errors')) console.log(result.errors.join('\n'));
console.log(`${articles.length} articles, ${articles.flatMap(({ rows }) => rows).length} rows, ${engine.store.size} records`);
console.log(`precision     ${percent(result.precision)}`);
console.log(`recall        ${percent(result.recall)}`);
console.log(`wrong entity  ${percent(result.wrong)}`);
console.log(`coverage      ${percent(result.coverage)}`);
console.log(`traps marked  ${percent(result.traps)}`);
console.log('right marks by confidence:');
for (const { from, share } of result.bands) console.log(`  ${from.toFixed(2)} and more  ${percent(share)}`);
console.log(`recall by form: ${breakdown(result.byForm)}`);
console.log(`recall by kind: ${breakdown(result.byKind)}`);
console.log(`recall by type: ${breakdown(result.byType)}`);

if (args.includes('--record')) {
  if (dir !== OWN) throw new Error("only the figures of the project's own articles are recorded");
  const share = ({ found, of }: Share, round: (x: number) => number) => round((1000 * found) / of) / 1000;
  const { floor, ceil } = Math;
  const recorded = {
    precision: share(result.precision, floor),
    recall: share(result.recall, floor),
    coverage: share(result.coverage, floor),
    wrong: share(result.wrong, ceil),
    traps: share(result.traps, ceil),
  };
  writeFileSync(path.join(OWN, '../recorded.json'), `${JSON.stringify(recorded, null, 2)}\n`);
}

function breakdown(shares: Record<string, Share>): string {
  return Object.entries(shares)
    .map(([what, { found, of }]) => `${what} ${found}/${of}`)
    .join(', ');
}
