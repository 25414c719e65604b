/** Other records that could be meant by the same written name. */
import type { DataRecord } from '../data/record.ts';
import type { Block, Claim } from './reading.ts';

/** Records besides the claimed one that bear the name which the claim covers. */
export function homographsOf(block: Block, { from, to, record }: Claim): DataRecord[] {
  const others = new Set<DataRecord>();
  for (const candidate of block.candidates[from]!) {
    if (candidate.to !== to) continue;
    for (const entry of candidate.entries) {
      if (entry.record !== record && entry.form !== 'adjective' && entry.form !== 'prefix') others.add(entry.record);
    }
  }
  return [...others];
}
