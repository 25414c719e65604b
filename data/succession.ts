/** Who followed whom in an office. */
import { titleOf } from './card-title.ts';
import type { Graph } from './graph.ts';
import type { DataRecord, Statement } from './record.ts';

export interface Succession {
  office: DataRecord;
  /** the later one's term: its beginning is the day of the change */
  term: Statement;
  /** "Nachfolgerin als Bundeskanzlerin": what `other` is to `person` */
  text: string;
}

/** The latest handover between two people, in either direction, or null. */
export function successionOf(person: DataRecord, other: DataRecord, graph: Graph): Succession | null {
  const after = handover(person, other, graph);
  const before = handover(other, person, graph);
  const found = (after?.term.from ?? '') >= (before?.term.from ?? '') ? after : before;
  if (!found) return null;
  const feminine = other.gender === 'f' ? 'in' : '';
  const role = found === after ? `Nachfolger${feminine}` : `Vorgänger${feminine}`;
  return { ...found, text: `${role} als ${titleOf(found.office, other)}` };
}

/** The last office in which the term of `second` begins where that of `first` ends, with nobody in between. */
function handover(first: DataRecord, second: DataRecord, graph: Graph): { office: DataRecord; term: Statement } | null {
  for (const { office, holder } of (graph.terms.get(second.id) ?? []).toReversed()) {
    const { from } = holder;
    if (from === undefined) continue;
    const before = office.statements
      .filter(
        (s) => s.property === 'holder' && s !== holder && s.to !== undefined && s.to.slice(0, from.length) <= from.slice(0, s.to.length),
      )
      .toSorted((a, b) => a.to!.localeCompare(b.to!))
      .at(-1);
    if (before?.value === first.id) return { office, term: holder };
  }
  return null;
}
