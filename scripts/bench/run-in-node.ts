/** Runs measurements in processes of Node, a fresh one for each. */
import { execFileSync } from 'node:child_process';
import type { Figures } from './figures.ts';
import type { Runner } from './runner.ts';

/** What a big dataset's structures need to stand beside its text. */
const HEAP = '--max-old-space-size=6144';

/** `worker` is the built worker (build.ts). */
export function nodeRunner(
  worker: string,
): Runner & { profile(middle: number): Pick<NonNullable<Figures['profile']>, 'opening' | 'annotating'> } {
  let dir = '';
  const run = (task: object) => {
    const options = ['--expose-gc', HEAP, worker, JSON.stringify(task), dir];
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as never;
  };
  return {
    where: `Node ${process.versions.node}`,
    use(files) {
      dir = files;
      return Promise.resolve();
    },
    run: (task: object) => Promise.resolve(run(task)),
    profile: (middle) => run({ kind: 'profile', middle }),
    close: () => Promise.resolve(),
  };
}
