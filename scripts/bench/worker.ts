/**
 * One measurement in a process of its own, so that no design profits from what another has warmed up or pays for its garbage.
 * Takes a task and the directory of its files as arguments and prints the answer as JSON.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../matching/mention.ts';
import { engine } from './designs/engine.ts';
import type { Source } from './designs/design.ts';
import { runTask, type Task } from './tasks.ts';
import { topFunctions } from './top-functions.ts';

const task = JSON.parse(process.argv[2]!) as Task | { kind: 'profile'; middle: number };
const dir = process.argv[3]!;
const articles = JSON.parse(readFileSync(path.join(dir, 'articles.json'), 'utf8')) as Article[];
process.stdout.write(
  JSON.stringify(task.kind === 'profile' ? await profile(task.middle) : await runTask(task, readSource, articles, used)),
);

function readSource(): Source {
  return {
    json: readFileSync(path.join(dir, 'records.json'), 'utf8'),
    compiled: Uint8Array.from(readFileSync(path.join(dir, 'dataset.bin'))).buffer,
  };
}

/** Where the engine's time goes. */
async function profile(middle: number) {
  const source = readSource();
  const opening = await topFunctions(() => engine.open(source));
  const matcher = engine.open(source);
  const annotate = () => matcher.pace === 'whole' && matcher.annotate(articles[middle]!);
  for (let i = 0; i < 100; i++) annotate();
  const annotating = await topFunctions(() => {
    for (let i = 0; i < 400; i++) annotate();
  });
  return { opening, annotating };
}

/** Bytes in use, after a full collection. */
function used(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
