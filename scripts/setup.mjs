// Brings a fresh clone to where everything else can run: dependencies from the lockfile, generated types.
// Plain JavaScript without dependencies, because it runs before there are any. Browsers are found or installed where
// they are needed (scripts/find-browser.ts).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Randnotiz needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const lockfile = readFileSync(path.join(root, 'package-lock.json'));
const stamp = path.join(root, 'node_modules/.randnotiz-setup');
const wanted = createHash('sha256').update(lockfile).update(process.versions.modules).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  run('npm', ['ci', '--no-audit', '--no-fund'], 'Installing the dependencies of the lockfile …');
  run('npx', ['wxt', 'prepare'], 'Generating types …');
  writeFileSync(stamp, wanted);
} else if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) run('npx', ['wxt', 'prepare'], 'Generating types …');

function run(command, args, message) {
  console.log(message);
  try {
    execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  } catch (error) {
    console.error(`${command} ${args.join(' ')} failed (${error.message}). Check the connection to the npm registry and try again.`);
    process.exit(1);
  }
}
