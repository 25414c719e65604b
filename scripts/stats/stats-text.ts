/** The numbers as text. */
import { percent, type Check, type DatasetCount } from './count-records.ts';

/** Names of the states of checking, as in the picture. */
export const CHECK_LABELS: Readonly<Record<Check, string>> = {
  wikidata: 'checked against Wikidata',
  source: 'checked against another source',
  unchecked: 'not checked',
};

/** Sizes of the compiled dataset in bytes. */
export interface Sizes {
  raw: number;
  brotli: number;
}

/** Lines for the terminal. Types of a kind stand behind it, the largest first. */
export function statsLines({ kinds, decades, earlierEvents, seen }: DatasetCount, sizes: Sizes): string[] {
  const sum = (pick: (kind: (typeof kinds)[number]) => number) => kinds.reduce((total, kind) => total + pick(kind), 0);
  const all = (check: Check) => sum((kind) => kind.statements[check]);
  const statements = all('wikidata') + all('source') + all('unchecked');
  const open = seen.reduce((total, age) => total + age.statements, 0);
  return [
    `${sum((kind) => kind.records)} records`,
    ...kinds.map(
      ({ kind, records, types }) =>
        `  ${kind.padEnd(12)} ${String(records).padStart(5)}  ${types.map((type) => `${type.type} ${type.records}`).join(', ')}`,
    ),
    `${statements} statements`,
    ...(Object.keys(CHECK_LABELS) as Check[]).map(
      (check) => `  ${CHECK_LABELS[check].padEnd(30)} ${String(all(check)).padStart(6)}  ${percent(all(check), statements)}`,
    ),
    `${open} open statements, by when they were last seen to hold`,
    ...seen.map(({ label, statements: n }) => `  ${label.padEnd(15)} ${String(n).padStart(5)}  ${percent(n, open)}`),
    'events by decade',
    `  earlier ${earlierEvents}, ${decades.map(({ decade, events }) => `${decade}s ${events}`).join(', ')}`,
    `compiled dataset: ${kilobytes(sizes.raw)} raw, ${kilobytes(sizes.brotli)} with Brotli`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
