/** The rooms of the source and which of them import which, read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Rooms {
  /** folders, sorted */
  names: readonly string[];
  /** pairs of folders, the importing one first; sorted, each once */
  imports: readonly (readonly [from: string, to: string])[];
}

const SOURCE = /\.tsx?$/;
const IMPORT = /\bfrom '(\.[^']+)'|\bimport '(\.[^']+)'/g;

/** Reads what ships: `entrypoints/*`, `components`, `matching`, `data`. */
export function readRooms(root: string): Rooms {
  const names = new Set<string>();
  const imports = new Set<string>();
  for (const top of ['entrypoints', 'components', 'matching', 'data']) {
    for (const file of readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })) {
      if (!SOURCE.test(file)) continue;
      const here = path.posix.join(top, file.split(path.sep).join('/'));
      const room = roomOf(here);
      names.add(room);
      for (const [, from, bare] of readFileSync(path.join(root, here), 'utf8').matchAll(IMPORT)) {
        const other = roomOf(path.posix.join(path.posix.dirname(here), (from ?? bare)!));
        if (other !== room) imports.add(`${room} ${other}`);
      }
    }
  }
  const known = [...imports].sort().map((pair) => pair.split(' ') as [string, string]);
  return { names: [...names].sort(), imports: known.filter(([, to]) => names.has(to)) };
}

/** `entrypoints/popup/main.tsx` is in `entrypoints/popup`, `data/card.ts` in `data`; the tree is walked from the top. */
function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'entrypoints' ? `${top}/${second}` : top;
}

/** The imports without those that a way over other rooms implies: what reaches what stays the same, and can be read. */
export function essential(imports: Rooms['imports']): Rooms['imports'] {
  let kept = imports;
  // one after the other: in a circle each arrow is implied by the rest, and some have to stay
  for (const pair of imports) {
    const others = kept.filter((other) => other !== pair);
    if (reaches(...pair, others)) kept = others;
  }
  return kept;
}

function reaches(from: string, to: string, imports: Rooms['imports']): boolean {
  const reached = new Set([from]);
  for (const room of reached) for (const [a, b] of imports) if (a === room) reached.add(b);
  return reached.has(to);
}
