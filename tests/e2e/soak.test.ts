import { expect, test } from 'vitest';
import { launch } from '../../scripts/launch.ts';
import { soak, type Held } from '../../scripts/measure/soak.ts';

test('heap, listeners and nodes are what they were after hundreds of changes, cards and pages', { timeout: 180_000 }, async () => {
  const launched = await launch({ browser: 'chromium', headless: true, unwatched: true });
  try {
    const { atFirst, ...later } = await soak(launched, { mutations: 1500, hovers: 20, navigations: 12 });
    for (const [when, held] of Object.entries<Held>(later)) {
      // one listener of each kind, whatever has happened; a heap never is the same to the byte
      expect(held.listeners, `listeners ${when}`).toBeLessThanOrEqual(atFirst.listeners);
      expect(held.nodes, `nodes ${when}`).toBeLessThan(atFirst.nodes * 1.25);
      expect(held.heap, `heap ${when}`).toBeLessThan(atFirst.heap * 1.15);
      expect(held.background, `heap of the background ${when}`).toBeLessThan(atFirst.background * 1.15);
    }
  } finally {
    await launched.close();
  }
});
