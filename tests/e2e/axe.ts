/** What axe finds in a page of a real browser: accessibility as far as a machine can judge it. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA with axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Violations inside the first element that `selector` finds, each as `rule: target: what is wrong`; open shadow roots
 * are looked into. Throws where nothing is found by the selector, so that an empty answer means something.
 * `region` is off by default: a card has no landmark of its own, as it stands in a page of others.
 */
export async function axeViolations(page: Page, selector: string, off: readonly string[] = ['region']): Promise<string[]> {
  await page.evaluate((source) => {
    // a style policy of the page does not hold for what the driver evaluates
    if (!('axe' in globalThis)) (0, eval)(source);
  }, SOURCE);
  const json = await page.evaluate(
    async (where, tags, rulesOff) => {
      const root = document.querySelector(where);
      if (!root) throw new Error(`nothing to look at: ${where}`);
      const { axe } = globalThis as unknown as { axe: { run(context: Element, options: object): Promise<AxeResults> } };
      const { violations, passes } = await axe.run(root, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(rulesOff.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations', 'passes'],
      });
      if (passes.length === 0) throw new Error(`axe had nothing to check in ${where}`);
      return JSON.stringify(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
        ),
      );
    },
    selector,
    TAGS,
    off,
  );
  return JSON.parse(json) as string[];
}
