/** The connection that the commands share: agent, pauses, progress bar and progress files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GatherOptions } from './gather.ts';
import { createProgress, type ProgressReport } from './progress-bar.ts';
import { ProgressFile } from './progress-file.ts';
import { createClient, userAgent } from './wikidata-client.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Opens the progress files in `.cache/` and a client that tells its pauses. */
export function connect(): { options: GatherOptions; progress: ProgressReport } {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const progress = createProgress();
  const now = () => new Date();
  const getJson = createClient({
    userAgent: userAgent(version),
    onWait: (ms, reason) => progress.say(`waiting ${Math.ceil(ms / 1000)} s: ${reason}`),
  });
  const items: GatherOptions['items'] = new ProgressFile(path.join(ROOT, '.cache/wikidata-items.jsonl'), now);
  const terms: GatherOptions['terms'] = new ProgressFile(path.join(ROOT, '.cache/wikidata-terms.jsonl'), now);
  return { options: { getJson, items, terms, onProgress: progress.update }, progress };
}
