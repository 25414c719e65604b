/** npm run audit: known vulnerabilities in what ships. Development tools are left to `npm audit`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const { status, stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: path.join(import.meta.dirname, '..'),
  encoding: 'utf8',
  shell: process.platform === 'win32',
  stdio: ['ignore', 'pipe', 'ignore'],
});

interface Report {
  /** name of the package → what is known */
  vulnerabilities?: Record<string, { severity: string; range: string }>;
  message?: string;
}

const report = JSON.parse(stdout || '{}') as Report;
if (report.vulnerabilities === undefined) {
  // a mirror without npm's audit interface, or no connection: nothing is known, which is not the same as nothing found
  console.error(`The registry in use answers no audit (${report.message ?? 'no reason given'}).`);
  console.error('Nothing was checked. Run it again with another registry: npm run audit --registry=…');
  process.exitCode = 2;
} else {
  const found = Object.entries(report.vulnerabilities);
  for (const [name, { severity, range }] of found) console.error(`${name} ${range}: ${severity}`);
  console.log(found.length === 0 ? 'No known vulnerability in what ships.' : 'See npm audit --omit=dev for what helps.');
  process.exitCode = found.length === 0 && status === 0 ? 0 : 1;
}
