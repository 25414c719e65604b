/** The numbers as one SVG picture. Depends on nothing but the counts, so that it changes only when the data do. */
import type { Kind } from '../../data/types.ts';
import { CHECKS, percent, type Check, type DatasetCount } from './count-records.ts';
import { CHECK_LABELS } from './stats-text.ts';

const KIND_LABELS: Readonly<Record<Kind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  event: 'Events',
  office: 'Offices',
  other: 'Other things',
};

/** Pixels. Three columns of rows above, columns of decades below. */
const WIDTH = 860;
const MARGIN = 32;
const ROW = 30;
const BAR = 16;
const TOP = 92;
/** where the bars of records and of statements begin, and how long the longest is */
const RECORDS = { x: 148, width: 220 };
const STATEMENTS = { x: 480, width: 280 };
const COLUMNS = 130;

/** A background of its own and both schemes: as an image, the picture cannot know what page it is on. */
const STYLE = `
    svg { --ground: #faf9f6; --ink: #26241f; --soft: #6b675e; --line: #dedad0; --one: #1f5f8b; --two: #7fb0d0; --none: #d9d5ca }
    @media (prefers-color-scheme: dark) {
      svg { --ground: #1d1f22; --ink: #eceae4; --soft: #a3a099; --line: #3a3d42; --one: #6fb3e0; --two: #3d6f91; --none: #44474d }
    }
    text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: var(--ink) }
    .head { font-weight: 600; font-size: 14px }
    .soft { fill: var(--soft); font-size: 12px }
    .end { text-anchor: end }
    .mid { text-anchor: middle }
    .ground { fill: var(--ground); stroke: var(--line) }
    .line { stroke: var(--line) }
    .wikidata { fill: var(--one) }
    .source { fill: var(--two) }
    .unchecked { fill: var(--none) }`;

/** An SVG of fixed width, its height by the number of kinds. */
export function drawStats({ kinds, decades, earlierEvents }: DatasetCount): string {
  const records = kinds.reduce((sum, kind) => sum + kind.records, 0);
  const statements = kinds.reduce((sum, kind) => sum + total(kind.statements), 0);
  const mostRecords = Math.max(1, ...kinds.map((kind) => kind.records));
  const legendY = TOP + kinds.length * ROW + 22;
  const decadesY = legendY + 62;
  const height = decadesY + COLUMNS + 66;
  const checked = statements - kinds.reduce((sum, kind) => sum + kind.statements.unchecked, 0);

  const rows = kinds.flatMap((kind, i) => {
    const y = TOP + i * ROW;
    const width = (RECORDS.width * kind.records) / mostRecords;
    return [
      text(RECORDS.x - 10, y + 13, KIND_LABELS[kind.kind], 'end'),
      bar(RECORDS.x, y, width, BAR, 'wikidata'),
      text(RECORDS.x + width + 7, y + 13, grouped(kind.records), 'soft'),
      ...shares(kind.statements, y),
      text(STATEMENTS.x + STATEMENTS.width + 48, y + 13, grouped(total(kind.statements)), 'soft end'),
    ];
  });

  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">`,
    `  <title id="title">The dataset in numbers</title>`,
    `  <desc id="desc">${grouped(records)} records with ${grouped(statements)} statements, ${percent(checked, statements)} of them checked; records by kind, statements by state of checking, events by decade.</desc>`,
    `  <style>${STYLE}\n  </style>`,
    `  <rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10" />`,
    ...[
      text(MARGIN, 40, `${grouped(records)} records`, 'head'),
      text(MARGIN, 60, 'by kind', 'soft'),
      text(STATEMENTS.x, 40, `${grouped(statements)} statements`, 'head'),
      text(STATEMENTS.x, 60, `${percent(checked, statements)} checked; shares by kind, number at the right`, 'soft'),
      ...rows,
      ...legend(legendY),
      text(MARGIN, decadesY, 'Events by decade', 'head'),
      ...columns(decadesY + 28, decades, earlierEvents),
    ].map((line) => `  ${line}`),
    '</svg>',
  ].join('\n')}\n`;
}

function shares(statements: Record<Check, number>, y: number): string[] {
  let x = STATEMENTS.x;
  return CHECKS.flatMap((check) => {
    const width = (STATEMENTS.width * statements[check]) / Math.max(1, total(statements));
    const drawn = width === 0 ? [] : [bar(x, y, width, BAR, check)];
    x += width;
    return drawn;
  });
}

function legend(y: number): string[] {
  const widths = [190, 222, 0];
  let x = STATEMENTS.x - 156;
  return CHECKS.flatMap((check, i) => {
    const lines = [bar(x, y - 10, 11, 11, check), text(x + 17, y, CHECK_LABELS[check], 'soft')];
    x += widths[i]!;
    return lines;
  });
}

function columns(top: number, decades: DatasetCount['decades'], earlier: number): string[] {
  const all = [{ label: 'earlier', events: earlier }, ...decades.map(({ decade, events }) => ({ label: `${decade}s`, events }))];
  const step = (WIDTH - 2 * MARGIN) / all.length;
  const most = Math.max(1, ...all.map(({ events }) => events));
  const foot = top + COLUMNS;
  return [
    ...all.flatMap(({ label, events }, i) => {
      const height = ((COLUMNS - 18) * events) / most;
      const middle = MARGIN + (i + 0.5) * step;
      return [
        ...(events === 0 ? [] : [bar(middle - step * 0.32, foot - height, step * 0.64, height, 'wikidata')]),
        text(middle, foot - height - 6, grouped(events), 'soft mid'),
        text(middle, foot + 19, label, 'soft mid'),
      ];
    }),
    `<line class="line" x1="${MARGIN}" y1="${px(foot)}" x2="${WIDTH - MARGIN}" y2="${px(foot)}" />`,
  ];
}

function total(statements: Record<Check, number>): number {
  return CHECKS.reduce((sum, check) => sum + statements[check], 0);
}

function bar(x: number, y: number, width: number, height: number, className: string): string {
  return `<rect class="${className}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" />`;
}

function text(x: number, y: number, content: string, className: string): string {
  return `<text class="${className}" x="${px(x)}" y="${px(y)}">${content}</text>`;
}

/** Tenths of a pixel, so that the picture is the same on every machine. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** 12345 → "12 345" with a narrow space */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
