/** npm run zip: the packages for both stores, the sources package, the bill of materials, and the checksums of all, in `.output`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { BILL_OF_MATERIALS, CHECKSUMS, PACKAGES } from './packaging/artefacts.ts';
import { billOfMaterials, type Bom } from './packaging/bill-of-materials.ts';
import { packagesInBuild } from './packaging/packages-that-ship.ts';

const ROOT = path.join(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, '.output');

for (const browser of ['chrome', 'firefox']) run('npx', ['wxt', 'zip', '-b', browser], 'ignore');

const shipped = new Set(['chrome', 'firefox'].flatMap(packagesInBuild));
const bom = JSON.parse(run('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], 'pipe')) as Bom;
writeFileSync(path.join(OUTPUT, BILL_OF_MATERIALS), `${JSON.stringify(billOfMaterials(bom, shipped, packageJson.name), null, 2)}\n`);

// in the format of sha256sum: `sha256sum -c` in the folder of the files checks them
const sums = [...PACKAGES, BILL_OF_MATERIALS].map((file) => {
  const bytes = readFileSync(path.join(OUTPUT, file));
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}`;
});
writeFileSync(path.join(OUTPUT, CHECKSUMS), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));

function run(command: string, args: readonly string[], stdout: 'ignore' | 'pipe'): string {
  const options = { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 28 } as const;
  return execFileSync(command, args, { ...options, stdio: ['ignore', stdout, 'inherit'] });
}
