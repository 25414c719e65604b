/**
 * Builds everything a second time, from the unpacked sources package, in another folder, language and time zone, and compares the
 * bytes. `npm run zip` first. The quick form lends the copy our node_modules; `--install` has it install its own from the lockfile,
 * as a reviewer does.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BILL_OF_MATERIALS, PACKAGES, SOURCES_ZIP } from './packaging/artefacts.ts';
import { differingEntries } from './packaging/differing-entries.ts';
import { zipEntries } from './packaging/zip-entries.ts';

const ROOT = path.join(import.meta.dirname, '..');

const { values } = parseArgs({ options: { install: { type: 'boolean' } } });
const copy = mkdtempSync(path.join(tmpdir(), 'randnotiz-rebuilt-'));
try {
  for (const [name, content] of zipEntries(path.join(ROOT, '.output', SOURCES_ZIP))) {
    const file = path.join(copy, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (!values.install) symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  execFileSync('npm', ['run', '--silent', 'zip'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, TZ: 'Pacific/Chatham', LC_ALL: 'C' },
  });
  const differing = [...PACKAGES, BILL_OF_MATERIALS].flatMap((name) => {
    const [ours, theirs] = [ROOT, copy].map((folder) => path.join(folder, '.output', name)) as [string, string];
    if (readFileSync(ours).equals(readFileSync(theirs))) return [];
    const entries = name.endsWith('.zip') ? differingEntries(zipEntries(ours), zipEntries(theirs)) : [];
    return [`${name}: ${entries.length > 0 ? entries.slice(0, 20).join(', ') : 'the same entries in other bytes'}`];
  });
  for (const line of differing) console.error(`not reproduced: ${line}`);
  process.exitCode = differing.length > 0 ? 1 : 0;
  if (differing.length === 0) console.log(`the same bytes from the sources package: ${PACKAGES.join(', ')}, ${BILL_OF_MATERIALS}`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
