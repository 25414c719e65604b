/** Which record and which Wikidata item mean the same. */
import type { DataRecord } from '../../data/record.ts';
import type { Answer } from './item.ts';

export interface Directory {
  byId: ReadonlyMap<string, DataRecord>;
  /** by Wikidata id, merged ids resolved */
  byItem: ReadonlyMap<string, DataRecord>;
  /** Wikidata id of a record, merged ids resolved */
  itemOf: (record: string) => string | undefined;
}

/** `answers`, by the id asked for, resolve ids that were merged. */
export function directoryOf(all: readonly DataRecord[], answers: ReadonlyMap<string, Answer>): Directory {
  const byId = new Map(all.map((record) => [record.id, record]));
  const resolve = (id: string) => {
    const answer = answers.get(id);
    return answer?.kind === 'item' ? answer.item.id : id;
  };
  const itemOf = (record: string) => {
    const id = byId.get(record)?.wikidata;
    return id === undefined ? undefined : resolve(id);
  };
  // where an item was merged into that of another record, the other record is the one it means
  const owned = all.flatMap((record) => (record.wikidata === undefined ? [] : [[resolve(record.wikidata), record] as const]));
  const isMerged = ([id, { wikidata }]: (typeof owned)[number]) => id !== wikidata;
  const byItem = new Map([...owned.filter(isMerged), ...owned.filter((pair) => !isMerged(pair))]);
  return { byId, byItem, itemOf };
}
