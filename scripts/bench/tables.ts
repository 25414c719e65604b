/** The figures as Markdown, which reads well in a terminal too. */
import { MATCHING_DESIGNS, ALL_DESIGNS } from './designs/all.ts';
import type { DatasetFigures, Figures } from './figures.ts';
import type { Timing } from './stopwatch.ts';
import { compareWithTargets, RATIO_LABELS } from './targets.ts';
import type { TopFunction } from './top-functions.ts';

/** All tables of a run; `middle` is the article at which ratios are taken. */
export function benchText({ datasets, browsers, node, cpu, date, profile }: Figures, middle: number): string {
  return [
    `Measured on ${date} with Node ${node} on ${cpu}.`,
    `### The ratios\n\nThese do not depend on the machine much and are the figures to quote. Those of time are for ${grouped(datasets[0]!.articles[middle]!.chars)} characters; Fuse is extrapolated.\n\n${ratioTable(datasets, middle)}`,
    ...datasets.map((dataset) => datasetText(dataset)),
    ...browsers.map((browser) => browserText(browser, middle)),
    ...(profile ? [profileText(profile)] : []),
  ].join('\n\n');
}

function ratioTable(datasets: readonly DatasetFigures[], middle: number): string {
  const rows = datasets.flatMap((dataset) =>
    compareWithTargets(dataset, middle).map(({ ratio, measured, target, met }) => [
      dataset.size,
      RATIO_LABELS[ratio],
      short(measured),
      target === null ? '' : `${ratio === 'engineToFloor' ? '≤' : '≥'} ${grouped(target)}`,
      met === null ? '' : met ? 'met' : 'missed',
    ]),
  );
  return table(['dataset', 'ratio', 'measured', 'target', ''], rows);
}

/** The same in the built extension: ratios, then a table for each dataset. */
function browserText({ where, datasets }: Figures['browsers'][number], middle: number): string {
  const parts = datasets.map((dataset) => datasetText(dataset).replace('### ', `#### ${where}, `));
  return [`### In the extension, ${where}`, ratioTable(datasets, middle), ...parts].join('\n\n');
}

function datasetText({ size, entities, asset, articles, timings, readiness }: DatasetFigures): string {
  const { queries, measured } = timings.fuse[0]!.sample!;
  const times = MATCHING_DESIGNS.map(({ key, label }) => {
    const list = timings[key as keyof typeof timings];
    return [label, ...list.map(timeOf), ...list.map(({ longest, sample }) => (sample ? '' : ms(longest))), ...list.map(foundOf)];
  });
  const chars = articles.map((article) => grouped(article.chars));
  const ready = ALL_DESIGNS.map(({ key, label }) => {
    const { ready: time, first, heap } = readiness[key];
    return [label, ms(time), first === null ? '' : ms(first), heap === null ? '' : megabytes(heap)];
  });
  return [
    `### ${size}: ${grouped(entities)} entities, asset ${megabytes(asset.raw)}, ${megabytes(asset.brotli)} in Brotli`,
    `One article, warm median; names in the texts: ${articles.map(({ planted }) => grouped(planted)).join(', ')}. ~ is extrapolated from ${measured} searches of an article (${grouped(queries)} at ${chars[0]!} characters).`,
    table(['design', ...chars.map((n) => `${n} chars`), ...chars.map((n) => `longest, ${n}`), ...chars.map((n) => `found, ${n}`)], times),
    table(['fresh process', 'ready', 'first article', 'heap'], ready),
  ].join('\n\n');
}

function profileText({ size, opening, annotating }: NonNullable<Figures['profile']>): string {
  const list = (functions: readonly TopFunction[]) =>
    table(
      ['self time', 'function', 'file'],
      functions.map(({ name, where, self }) => [`${(self * 100).toFixed(1)} %`, `\`${name}\``, where]),
    );
  return `### Self times, at ${size}\n\nGetting ready:\n\n${list(opening)}\n\nAnnotating, warm:\n\n${list(annotating)}`;
}

function timeOf({ ms: time, sample }: Timing): string {
  return sample ? `~${ms(time)}` : ms(time);
}

function foundOf({ found }: Timing): string {
  return found === null ? '' : grouped(found);
}

/** Three digits that count: 0.153 ms, 12.3 ms, 4.57 s, 8.3 min, 5.8 h. */
export function ms(time: number): string {
  if (time < 1000) return `${digits(time)} ms`;
  if (time < 120_000) return `${digits(time / 1000)} s`;
  return time < 7_200_000 ? `${digits(time / 60_000)} min` : `${digits(time / 3_600_000)} h`;
}

function digits(number: number): string {
  return number >= 100 ? grouped(Math.round(number)) : String(Number(number.toPrecision(3)));
}

function short(ratio: number): string {
  return ratio >= 100 ? grouped(Number(ratio.toPrecision(3))) : String(Number(ratio.toPrecision(2)));
}

function megabytes(bytes: number): string {
  return `${digits(bytes / 1e6)} MB`;
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}

/** A Markdown table with columns padded to the same width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(3, ...[cell, ...rows.map((row) => row[i]!)].map(({ length }) => length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
