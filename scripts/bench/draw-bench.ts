/** Time against the size of the dataset as one SVG picture: both axes logarithmic, one line for each design. */
import { MATCHING_DESIGNS } from './designs/all.ts';
import type { DatasetFigures } from './figures.ts';
import { ms } from './tables.ts';

/** Pixels. */
const WIDTH = 860;
const HEIGHT = 500;
const PLOT = { left: 84, right: 570, top: 64, bottom: 440 };
/** labels at the lines' ends are at least this far from each other */
const LABEL_GAP = 17;

/** A background of its own and both schemes: as an image, the picture cannot know what page it is on. */
const STYLE = `
    svg { --ground: #faf9f6; --ink: #26241f; --soft: #6b675e; --grid: #e4e0d6; --fuse: #b3402e; --exact-fuse: #b07a1e; --automaton: #5d7a34; --floor: #8a857a; --engine: #1f5f8b }
    @media (prefers-color-scheme: dark) {
      svg { --ground: #1d1f22; --ink: #eceae4; --soft: #a3a099; --grid: #33363b; --fuse: #e8806d; --exact-fuse: #e0b45e; --automaton: #a4c474; --floor: #98948a; --engine: #6fb3e0 }
    }
    text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: var(--ink) }
    .head { font-weight: 600; font-size: 14px }
    .soft { fill: var(--soft); font-size: 12px }
    .end { text-anchor: end }
    .mid { text-anchor: middle }
    .ground { fill: var(--ground) }
    .grid { stroke: var(--grid) }
    polyline { fill: none; stroke-width: 2; stroke-linejoin: round }
    .engine-line { stroke-width: 3.5 }
    .extrapolated { stroke-dasharray: 6 4 }`;

/** Of generated datasets only, at the article `middle`. Null where there are fewer than two to draw a line between. */
export function drawBench(all: readonly DatasetFigures[], middle: number): string | null {
  const datasets = all.filter(({ size }) => size !== 'real').sort((a, b) => a.entities - b.entities);
  if (datasets.length < 2) return null;
  const lines = MATCHING_DESIGNS.map(({ key, label }) => ({
    key,
    label,
    timings: datasets.map(({ timings }) => timings[key as keyof typeof timings][middle]!),
  }));
  const times = lines.flatMap(({ timings }) => timings.map((timing) => timing.ms));
  const decades = { from: Math.floor(Math.log10(Math.min(...times))), to: Math.ceil(Math.log10(Math.max(...times))) };
  const sizes = { from: Math.log10(datasets[0]!.entities), to: Math.log10(datasets.at(-1)!.entities) };
  const x = (entities: number) => PLOT.left + ((Math.log10(entities) - sizes.from) / (sizes.to - sizes.from)) * (PLOT.right - PLOT.left);
  const y = (time: number) => PLOT.bottom - ((Math.log10(time) - decades.from) / (decades.to - decades.from)) * (PLOT.bottom - PLOT.top);

  const rows = Array.from({ length: decades.to - decades.from + 1 }, (_, i) => 10 ** (decades.from + i)).flatMap((time) => [
    `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${round(y(time))}" y2="${round(y(time))}"/>`,
    text(PLOT.left - 10, y(time) + 4, decade(time), 'soft end'),
  ]);
  const columns = datasets.flatMap(({ entities }) => [
    `<line class="grid" x1="${round(x(entities))}" x2="${round(x(entities))}" y1="${PLOT.top}" y2="${PLOT.bottom}"/>`,
    text(x(entities), PLOT.bottom + 20, entities.toLocaleString('en'), 'soft mid'),
  ]);
  const curves = lines.flatMap(({ key, timings }) => {
    const points = timings.map((timing, i) => [round(x(datasets[i]!.entities)), round(y(timing.ms))] as const);
    const names = [key === 'engine' ? 'engine-line' : '', timings[0]!.sample ? 'extrapolated' : ''].filter(Boolean).join(' ');
    return [
      `<polyline${names && ` class="${names}"`} style="stroke: var(--${key})" points="${points.map((point) => point.join(',')).join(' ')}"/>`,
      ...points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" style="fill: var(--${key})"/>`),
    ];
  });
  const ends = lines.map(({ timings }) => y(timings.at(-1)!.ms));
  const labels = spread(ends).map((labelY, i) =>
    text(PLOT.right + 14, labelY + 4, `${lines[i]!.label}, ${ms(lines[i]!.timings.at(-1)!.ms)}`),
  );
  const chars = datasets[0]!.articles[middle]!.chars.toLocaleString('en');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">`,
    `<title id="title">Time for one article against the number of entities, five designs</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="8"/>`,
    text(32, 36, `Time for one article of ${chars} characters`, 'head'),
    ...rows,
    ...columns,
    ...curves,
    ...labels,
    text(
      (PLOT.left + PLOT.right) / 2,
      HEIGHT - 16,
      'entities in the dataset; both axes logarithmic, dashed lines extrapolated from samples',
      'soft mid',
    ),
    '</svg>\n',
  ].join('\n');
}

/** Powers of ten stay such: 1,000 s reads better at an axis than 16.7 min. */
function decade(time: number): string {
  return time < 1000 ? ms(time) : `${(time / 1000).toLocaleString('en')} s`;
}

/** Moves labels down until none covers another, in the order of their places. */
export function spread(places: readonly number[]): number[] {
  const moved = [...places];
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  for (let n = 1; n < order.length; n++) moved[order[n]!] = Math.max(places[order[n]!]!, moved[order[n - 1]!]! + LABEL_GAP);
  return moved;
}

function text(x: number, y: number, content: string, names = ''): string {
  return `<text${names && ` class="${names}"`} x="${round(x)}" y="${round(y)}">${content}</text>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
