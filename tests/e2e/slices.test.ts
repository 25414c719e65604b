import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Launched } from '../../scripts/launch.ts';
import { measureForeignMutations, measureLive } from '../../scripts/measure/live.ts';

let launched: Launched;
beforeAll(async () => {
  launched = await launch({ browser: 'chromium', headless: true });
});
afterAll(() => launched?.close());

test('no task of ours is longer than a frame on a live blog of 200,000 letters and a processor slowed down four times', async () => {
  const { letters, marks, tasks, tasksOfAdditions } = await measureLive(launched);
  expect(letters).toBeGreaterThan(200_000);
  expect(marks).toBeGreaterThan(1700);
  expect(tasks[0]).toBeLessThan(16);
  expect(tasksOfAdditions[0]).toBeLessThan(16);
});

test('a hundred changes that are none of the article cost the page less than a millisecond', async () => {
  const { withUs, without } = await measureForeignMutations(launched);
  expect(withUs - without).toBeLessThan(1);
});
