/** At build time: records and word lists to the one asset that ships. */
import { packAsset } from '../data/asset.ts';
import { packGraph } from '../data/graph-asset.ts';
import { buildGraph } from '../data/graph.ts';
import type { DataRecord } from '../data/record.ts';
import { packRecords } from '../data/record-store.ts';
import { packSpellings } from './fuzzy-asset.ts';
import type { Meta } from './knowledge.ts';
import { packLexicon } from './lexicon-asset.ts';

/** What the asset is made of. */
export interface Dataset {
  /** the day up to which the records were tended, ISO */
  stand: string;
  records: readonly DataRecord[];
  /** Bloom filter of folded given names */
  givenNames: Uint8Array;
  /** Bloom filter of folded ordinary German nouns */
  nouns: Uint8Array;
  /** lower-case family names of the dataset that are German words too */
  ordinaryFamilies: readonly string[];
}

export function packDataset({ stand, records, givenNames, nouns, ordinaryFamilies }: Dataset): ArrayBuffer {
  return packAsset({
    meta: new TextEncoder().encode(JSON.stringify({ stand, ordinaryFamilies } satisfies Meta)),
    ...packRecords(records),
    ...packGraph(records, buildGraph(records)),
    ...packLexicon(records),
    ...packSpellings(records),
    givenNames,
    nouns,
  });
}
