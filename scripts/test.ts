/** npm test: every check, one after the other; stops at the first that fails and says which. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { requireBrowser } from './find-browser.ts';

const ROOT = path.join(import.meta.dirname, '..');

const STEPS: readonly (readonly [title: string, command: string, args: readonly string[]])[] = [
  ['records', 'npm', ['run', '--silent', 'data:check']],
  ['format', 'npx', ['oxfmt', '--check']],
  ['lint', 'npx', ['oxlint', '--type-aware', '--deny-warnings']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['unit tests', 'npx', ['vitest', 'run', '--project', 'unit']],
  ['packages for Chrome and Firefox', 'npm', ['run', '--silent', 'zip']],
  ['sizes', 'npx', ['tsx', 'scripts/check-sizes.ts']],
  ["the stores' linter", 'npx', ['addons-linter', '--warnings-as-errors', '.output/firefox-mv3']],
  ['the same bytes from the sources package', 'npx', ['tsx', 'scripts/check-reproducible.ts']],
  ['tests in Chromium and Firefox', 'npx', ['vitest', 'run', '--project', 'e2e']],
];

// a missing browser fails at once and not after minutes; it is never skipped
for (const browser of ['chromium', 'firefox'] as const) {
  try {
    console.log(`${browser}: ${requireBrowser(browser)}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
for (const [title, command, args] of STEPS) {
  const begun = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${title}: failed`);
    process.exit(1);
  }
  console.log(`${title}: fine (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}
