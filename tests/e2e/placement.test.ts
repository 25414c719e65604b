import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD_GAP } from '../../entrypoints/article.content/constants.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { sampleArticle } from '../pages/layouts.ts';
import { TYPESET, typesetPage, type Typeset } from '../pages/typeset.ts';
import { faultsOf, gapOf, geometry } from './geometry.ts';
import { cardText, eventually, pause, waitForMarks } from './reader.ts';

const SAMPLE = sampleArticle();

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let launched: Launched;
  let pages = 0;

  beforeAll(async () => {
    launched = await launch({ browser: name, headless: true });
  });
  afterAll(async () => {
    await launched?.close();
  });

  /** Opens a page with the pointer on its name and the card there. */
  const openAt = async (typeset: Typeset): Promise<Page> => {
    const page = await launched.openPage(SAMPLE.url.replace('id30999001', `id${30_997_000 + ++pages}`), typesetPage(SAMPLE, typeset));
    await page.setViewport({ deviceScaleFactor: 1, ...typeset.viewport });
    await page.bringToFront();
    await waitForMarks(page);
    const { x, y } = await page.evaluate(
      (text, block) => {
        const marks = [...(CSS.highlights.get('randnotiz-mark') as unknown as Iterable<Range>)];
        const range = marks.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).find((mark) => mark.toString() === text)!;
        const rect = () => [...range.getClientRects()].find(({ width }) => width > 0)!;
        range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { top, bottom } = rect();
        const by = { start: top - 2, center: top - innerHeight / 2, end: bottom - innerHeight + 2, nearest: 0 }[block];
        window.scrollBy({ top: by, behavior: 'instant' });
        const { left, top: now, width, height } = rect();
        return { x: left + Math.min(width, 40) / 2, y: now + height / 2 };
      },
      typeset.name,
      typeset.at,
    );
    await pause(80);
    await page.mouse.move(x, y - 3);
    await page.mouse.move(x, y);
    await eventually(`card of ${typeset.name}`, () => cardText(page));
    return page;
  };

  test.each(TYPESET.map((typeset) => [typeset.title, typeset] as const))(
    '%s: the card stands beside the name and inside the window',
    async (_, typeset) => {
      const page = await openAt(typeset);
      const measured = await geometry(page);
      expect(faultsOf(measured)).toEqual([]);
      if (typeset.title.includes('broken')) expect(measured.name.length).toBeGreaterThan(1);
      await page.close();
    },
  );

  test('a pinned card goes with its name, to the other side where there is no room, and stays at the edge when the name is gone', async () => {
    const page = await openAt(TYPESET[0]!);
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(5, 5);
    const before = await geometry(page);
    const sides = new Set<boolean>();
    for (const by of [120, 200, -500, -200]) {
      await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), by);
      await pause(120);
      const now = await geometry(page);
      expect(faultsOf(now)).toEqual([]);
      sides.add(now.card.top > now.name[0]!.top);
    }
    expect(sides.size).toBe(2);
    await page.evaluate(() => window.scrollBy({ top: 3000, behavior: 'instant' }));
    await pause(120);
    const away = await geometry(page);
    expect(away.name[0]!.bottom).toBeLessThan(0);
    expect(faultsOf(away)).toEqual([]);
    expect(away.card.left).toBe(before.card.left);
    await page.close();
  });

  test('a pinned card follows when the window becomes narrow, and when the page puts something above the name', async () => {
    const page = await openAt(TYPESET[0]!);
    await page.mouse.down();
    await page.mouse.up();
    await page.setViewport({ width: 420, height: 700 });
    await pause(200);
    // the name may have gone out of the window with the new line breaks
    expect(faultsOf(await geometry(page))).toEqual([]);
    await page.setViewport({ width: 1100, height: 900 });
    await pause(200);
    const before = await geometry(page);
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.cssText = 'height: 40px; overflow-anchor: none';
      document.documentElement.style.overflowAnchor = 'none';
      document.querySelector('main')!.prepend(late);
    });
    await pause(300);
    const after = await geometry(page);
    expect(after.name[0]!.top).toBeCloseTo(before.name[0]!.top + 40, 0);
    expect(gapOf(after)).toBeCloseTo(gapOf(before), 0);
    expect(gapOf(after)).toBeLessThan(CARD_GAP + 1);
    expect(faultsOf(after)).toEqual([]);
    await page.close();
  });
});
