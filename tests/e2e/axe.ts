/** What axe finds in a page of a real browser: accessibility as far as a machine can judge it. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA with axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the top layer axe cannot tell what lies behind a text: such texts are left for `faintTexts`. */
interface Findings {
  violations: string[];
  /** ways to the elements whose contrast axe did not judge: a selector for each shadow root on the way */
  unjudged: string[][];
}

/**
 * Violations inside the first element that `selector` finds, each as `rule: target: what is wrong`; open shadow roots
 * are looked into. Throws where nothing is found by the selector, so that an empty answer means something.
 * `region` is off by default: a card has no landmark of its own, as it stands in a page of others.
 */
export async function axeViolations(page: Page, selector: string, off: readonly string[] = ['region']): Promise<string[]> {
  // a content policy of the page does not hold for what the driver evaluates
  await page.evaluate(`if (!('axe' in globalThis)) { ${SOURCE} }`);
  const { violations, unjudged } = JSON.parse(await page.evaluate(runAxe, selector, TAGS, off)) as Findings;
  return [...violations, ...(await page.evaluate(faintTexts, unjudged))];
}

async function runAxe(selector: string, tags: readonly string[], off: readonly string[]): Promise<string> {
  const root = document.querySelector(selector);
  if (!root) throw new Error(`nothing to look at: ${selector}`);
  const { axe } = globalThis as unknown as { axe: { run(context: Element, options: object): Promise<AxeResults> } };
  const { violations, incomplete, passes } = await axe.run(root, {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  });
  if (passes.length === 0) throw new Error(`axe had nothing to check in ${selector}`);
  const findings: Findings = {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    ),
    unjudged: incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes.map(({ target }) => target.flat())),
  };
  return JSON.stringify(findings);
}

/** WCAG's contrast of text and the plain colours behind it, for the elements on `ways`; those under 4.5 : 1 (large text 3 : 1). */
function faintTexts(ways: readonly (readonly string[])[]): string[] {
  type Rgba = [number, number, number, number];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const rgba = (colour: string): Rgba => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r!, g!, b!, a! / 255];
  };
  const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const behind = (element: Element | null): Rgba => {
    if (!element) return rgba('Canvas');
    const own = rgba(getComputedStyle(element).backgroundColor);
    const root = element.getRootNode();
    return own[3] === 1 ? own : over(own, behind(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)));
  };
  const luminance = (colour: Rgba) => {
    const [r, g, b] = colour.slice(0, 3).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  return ways.flatMap((way) => {
    const element = way.reduce<Element | null>((host, part) => (host?.shadowRoot ?? document).querySelector(part), null);
    if (!element) return [`color-contrast: ${way.join(' ')}: not found again`];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const ground = behind(element);
    const [light, dark] = [luminance(over(rgba(color), ground)), luminance(ground)].toSorted((a, b) => b - a);
    const ratio = (light! + 0.05) / (dark! + 0.05);
    const size = Number.parseFloat(fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    return ratio < needed ? [`color-contrast: ${way.join(' ')}: ${ratio.toFixed(2)} : 1 instead of ${needed} : 1`] : [];
  });
}
