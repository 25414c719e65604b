/** A flag of the flag library as plain shapes. Strict: what it does not know it refuses, so that no surprise of a new version ships. */
import type { FlagArt, Shape } from '../../data/pictures.ts';

type Attributes = Readonly<Record<string, string>>;

const ELEMENT = /<(\/?)(svg|g|path|circle|ellipse)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
const PATH_DATA = /^[MmLlHhVvCcSsQqTtAaZz\d\s.,e+-]+$/;
const COLOUR = /^(?:none|#[\da-f]{3,6}|[a-z]+)$/i;
/** Attributes that change nothing in what is drawn here. */
const INERT = new Set(['xmlns', 'class', 'clip-rule', 'stroke-miterlimit', 'stroke-linejoin', 'opacity']);
const KNOWN = new Set(['viewBox', 'd', 'cx', 'cy', 'r', 'rx', 'ry', 'fill', 'fill-rule', 'stroke', 'stroke-width', ...INERT]);

/** Takes the text of an SVG file. Throws where it holds anything but groups, paths, circles and ellipses. */
export function flagArt(svg: string): FlagArt {
  const shapes: Shape[] = [];
  const inherited: Attributes[] = [{}];
  let viewBox = '';
  const rest = svg.replace(ELEMENT, (_, closing: string, name: string, written: string, empty: string) => {
    if (closing) {
      inherited.pop();
      return '';
    }
    const own = attributesOf(written);
    const all = { ...inherited.at(-1), ...own };
    if (name === 'svg') viewBox = own['viewBox'] ?? '';
    else if (name !== 'g') shapes.push(shapeOf(name, own, all));
    if (!empty) inherited.push(name === 'svg' ? {} : all);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`a flag holds what is not drawn: ${rest.trim().slice(0, 80)}`);
  if (!/^[\d. -]+$/.test(viewBox)) throw new Error(`a flag has no plain viewBox: "${viewBox}"`);
  return { viewBox, shapes };
}

function attributesOf(written: string): Attributes {
  const entries = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const);
  for (const [key] of entries) if (!KNOWN.has(key)) throw new Error(`a flag uses the attribute ${key}`);
  return Object.fromEntries(entries);
}

function shapeOf(name: string, own: Attributes, all: Attributes): Shape {
  const d =
    name === 'path'
      ? own['d']!
      : ellipse(number(own['cx']), number(own['cy']), number(own['rx'] ?? own['r']), number(own['ry'] ?? own['r']));
  if (!PATH_DATA.test(d)) throw new Error(`a flag has path data with "${/[^\d\s.,e+-]/.exec(d)?.[0]}" in it`);
  const { fill, stroke } = all;
  for (const colour of [fill, stroke]) if (colour !== undefined && !COLOUR.test(colour)) throw new Error(`a flag has the colour ${colour}`);
  return {
    d,
    ...(fill ? { fill } : {}),
    ...(stroke && stroke !== 'none' ? { stroke, width: number(all['stroke-width'] ?? '1') } : {}),
    ...(all['fill-rule'] === 'evenodd' ? { evenOdd: true as const } : {}),
  };
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function number(text: string | undefined): number {
  const value = Number(text ?? '0');
  if (Number.isNaN(value)) throw new Error(`a flag has "${text}" for a number`);
  return value;
}
