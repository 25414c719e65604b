import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { axeViolations } from './axe.ts';
import { pause, restOn, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();
/** The card fades in: colours are judged afterwards, ms. */
const SETTLED = 250;

const CASES = (['chromium', 'firefox'] as const).flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]);

describe.each<readonly [BrowserName, 'light' | 'dark']>(CASES)('in %s, %s', (name, scheme) => {
  let launched: Launched;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true, dark: scheme === 'dark' });
  });
  afterAll(async () => {
    await launched?.close();
  });

  test('axe finds nothing in the card, and would find a faint text', async () => {
    const page = await launched.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
    await waitForMarks(page);
    await restOn(page, 'Hanoi');
    await pause(SETTLED);
    expect(await axeViolations(page, 'randnotiz-card')).toEqual([]);
    await page.evaluate(() =>
      document.querySelector('randnotiz-card')!.shadowRoot!.querySelector('.kind')!.setAttribute('style', 'color: #777'),
    );
    expect(await axeViolations(page, 'randnotiz-card')).toHaveLength(1);
    await page.close();
  });
});
