/** WCAG contrast of every pair of colours that meets, in both schemes, from the style sheet that ships. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync(path.join(import.meta.dirname, '../../components/palette.css'), 'utf8');
const [light = '', dark = ''] = CSS.split('@media (prefers-color-scheme: dark)');

function colours(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--(\w+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]));
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const digits = (hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1)).match(/../g)!;
  const [r, g, b] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('%s', (_, palette) => {
  test.each(['ink', 'soft', 'accent', 'sound'].flatMap((text) => ['paper', 'wash'].map((ground) => [text, ground] as const)))(
    '%s can be read on %s (AA)',
    (text, ground) => {
      expect(contrast(palette[text]!, palette[ground]!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the symbol of a pressed button can be read', () => {
    expect(contrast(palette['paper']!, palette['accent']!)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a control can be seen', () => {
    for (const ground of ['paper', 'wash']) expect(contrast(palette['edge']!, palette[ground]!)).toBeGreaterThanOrEqual(3);
  });
});
