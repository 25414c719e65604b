/** Before every end-to-end file: whatever it launches is watched, and at its end nothing may have been asked for by the extension. */
import { afterAll, beforeAll } from 'vitest';
import { proxyVariable, WATCHED } from '../../scripts/launch.ts';
import { startWitness, unexplained, type NetworkWitness } from './network-witness.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const witnesses = new Map<string, NetworkWitness>();

beforeAll(async () => {
  for (const browser of BROWSERS) {
    const witness = await startWitness();
    witnesses.set(browser, witness);
    process.env[proxyVariable(browser)] = witness.address;
  }
});

// hooks of a set-up file run last: the file has closed its browsers
afterAll(async () => {
  const asked = WATCHED.flatMap((launched) => unexplained(launched, witnesses.get(launched.name)!.hosts));
  for (const browser of BROWSERS) {
    delete process.env[proxyVariable(browser)];
    await witnesses.get(browser)?.close();
  }
  if (asked.length > 0) throw new Error(`only the extension can have asked for this:\n${asked.join('\n')}`);
});
