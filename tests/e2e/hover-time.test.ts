import { expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch } from '../../scripts/launch.ts';
import { measureHovers, quantile } from '../../scripts/measure/hover.ts';
import { sampleArticle } from '../pages/layouts.ts';

const HOVERS = 30;

/** Counted in frames of the same page and moment, so that a busy machine, whose frames are long, does not fail it. */
test.each<BrowserName>(['chromium', 'firefox'])('in %s the card is in the frame after the end of the rest', async (name) => {
  const launched = await launch({ browser: name, headless: true });
  const { hovers } = await measureHovers(launched, sampleArticle(), HOVERS);
  await launched.close();
  const missed = hovers.map((hover) => hover.missed);
  expect(quantile(missed, 0.5)).toBe(0);
  // a frame may begin between the end of the rest and the timer that tells it, a millisecond later
  expect(quantile(missed, 0.95)).toBeLessThanOrEqual(1);
});
