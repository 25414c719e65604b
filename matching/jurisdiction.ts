/** Whose office a role word names, by what stands beside it: "Chinas", "japanische", "US-", "von China", "der CDU". */
import type { DataRecord } from '../data/record.ts';
import type { Block } from './reading.ts';

export interface Jurisdiction {
  records: DataRecord[];
  /** first token that belongs to the mention: of "US-" and of "japanischen", not of "Chinas", which is a mention of its own */
  from: number;
  /** one past the last token that belongs to role and jurisdiction together: a name behind it is an apposition */
  end: number;
}

/** `first` is the first token of the role's name, where that has several. */
export function jurisdictionOf(block: Block, role: number, first = role): Jurisdiction | null {
  return before(block, first) ?? after(block, role);
}

function before(block: Block, role: number): Jurisdiction | null {
  const glue = block.tokens[role]!.glue;
  if (glue !== 'hyphen' && glue !== 'space' && glue !== 'apostrophe') return null;
  for (let from = role - 1; from >= Math.max(0, role - 4); from--) {
    for (const candidate of block.candidates[from]!) {
      if (candidate.to !== role) continue;
      const records = candidate.entries
        .filter(({ form, record }) => {
          if (record.kind === 'office' || record.kind === 'person') return false;
          if (glue === 'hyphen') return form !== 'adjective' && form !== 'family';
          if (form === 'adjective') return true;
          // "Chinas Präsident"; names in s, z and x have no ending: "Laos' Präsident"
          return form === 'name' && (candidate.inflected || /[szx]$/.test(block.tokens[candidate.to - 1]!.folded));
        })
        .map(({ record }) => record);
      if (records.length === 0) continue;
      const separate = glue !== 'hyphen' && !candidate.entries.some(({ form }) => form === 'adjective');
      return { records, from: separate ? role : from, end: role + 1 };
    }
  }
  return null;
}

const LINKS = new Set(['von', 'der', 'des', 'vom']);

/** "Präsident von China", "Präsident der Vereinigten Staaten", "Präsident Russlands", "Chef der radikalislamischen Hamas". */
function after(block: Block, role: number): Jurisdiction | null {
  let at = role + 1;
  const next = block.tokens[at];
  if (next?.glue !== 'space') return null;
  const linked = LINKS.has(next.folded);
  if (linked) at++;
  if (linked && block.tokens[at] && !block.tokens[at]!.capital && block.candidates[at]!.length === 0) at++;
  if (!block.tokens[at] || block.tokens[at]!.glue !== 'space') return null;
  for (const candidate of block.candidates[at]!) {
    const records = candidate.entries
      .filter(
        ({ form, record }) =>
          (form === 'name' || form === 'context') &&
          record.kind !== 'office' &&
          record.kind !== 'person' &&
          (linked || candidate.inflected),
      )
      .map(({ record }) => record);
    if (records.length > 0) return { records, from: role, end: candidate.to };
  }
  return null;
}
