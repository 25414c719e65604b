/** Where designs are measured. */
import type { DatasetFigures, Readiness } from './figures.ts';
import type { Task } from './tasks.ts';
import type { Timing } from './stopwatch.ts';

export interface Runner {
  /** "Node 22.1", "Chromium 156" */
  where: string;
  /** Makes the files of `dir` (records.json, dataset.bin, articles.json) the ones that are measured. */
  use(dir: string): Promise<void>;
  run(task: Task & { kind: 'times' }): Promise<Timing[]>;
  run(task: Task & { kind: 'ready' }): Promise<Readiness>;
  close(): Promise<void>;
}

export type Measured = Pick<DatasetFigures, 'timings' | 'readiness'>;
