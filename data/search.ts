/** Search over the whole dataset by name, for the popup. Fuse scans some thousand short names in a few milliseconds. */
import Fuse from 'fuse.js';
import { typeLabel } from './labels.ts';
import type { DataRecord, Kind } from './record.ts';

export interface SearchHit {
  id: string;
  kind: Kind;
  type: string;
  label: string;
  name: string;
  description: string;
}

/** Enough to choose from without scrolling far. */
const MOST_HITS = 12;

/** Returns a search function; the index is built at its first use, which a reader who never searches is spared. */
export function createSearch(records: readonly DataRecord[]): (query: string) => SearchHit[] {
  let fuse: Fuse<DataRecord> | undefined;
  return (query) => {
    const wanted = query.trim();
    if (wanted === '') return [];
    fuse ??= new Fuse(records, {
      keys: [
        { name: 'name', weight: 3 },
        { name: 'aliases', weight: 2 },
        { name: 'contextAliases', weight: 1 },
      ],
      threshold: 0.3,
      ignoreDiacritics: true,
      ignoreLocation: false,
    });
    return fuse.search(wanted, { limit: MOST_HITS }).map(({ item: { id, kind, type, name, description } }) => ({
      id,
      kind,
      type,
      label: typeLabel(kind, type, 'de'),
      name,
      description,
    }));
  };
}
