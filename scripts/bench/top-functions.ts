/** Where the time goes: V8's sampling profiler, the functions by their own time. */
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface TopFunction {
  name: string;
  /** the module, relative to the project; empty for the runtime itself */
  where: string;
  /** share of all samples that were taken in this very function, 0 to 1 */
  self: number;
}

/** of the built worker, whose modules lie as their sources do (build-worker.ts) */
const ROOT = path.join(import.meta.dirname, '../..');
const MOST = 12;
const INTERVAL_MICROSECONDS = 500;

/** Runs `work` under the profiler. */
export async function topFunctions(work: () => unknown): Promise<TopFunction[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const self = new Map<string, TopFunction>();
  const all = profile.nodes.reduce((sum, { hitCount = 0, callFrame }) => sum + (callFrame.functionName === '(idle)' ? 0 : hitCount), 0);
  for (const { hitCount = 0, callFrame } of profile.nodes) {
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === '(idle)') continue;
    const file = url.startsWith('file://') ? path.relative(ROOT, fileURLToPath(url)).replace(/\.mjs$/, '.ts') : url;
    const key = `${functionName} ${file} ${lineNumber}`;
    const entry = self.get(key) ?? { name: functionName || '(anonymous)', where: file, self: 0 };
    entry.self += hitCount / all;
    self.set(key, entry);
  }
  return [...self.values()].sort((a, b) => b.self - a.self).slice(0, MOST);
}
