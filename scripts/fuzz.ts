/** npm run fuzz [-- CASES]: the tests over any page, with many more pages than `npm test` has time for. */
import { spawnSync } from 'node:child_process';

const cases = process.argv[2] ?? '20000';
console.log(`${cases} pages`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'tests/entrypoints/any-page.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
