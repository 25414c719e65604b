import { expect, test } from 'vitest';
import { createTurns } from '../../entrypoints/overview/turns.ts';

test('only the question asked last counts, in whatever order the answers come', async () => {
  const takeTurn = createTurns();
  const shown: string[] = [];
  const ask = async (query: string, ms: number) => {
    const isLast = takeTurn();
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (isLast()) shown.push(query);
  };
  await Promise.all([ask('k', 30), ask('ki', 1), ask('kim', 15)]);
  expect(shown).toEqual(['kim']);
});
