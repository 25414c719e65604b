/** The compiled dataset as the engine reads it. */
import { DatasetError, openAsset, type Asset } from '../data/asset.ts';
import { openGraph } from '../data/graph-asset.ts';
import type { Graph } from '../data/graph.ts';
import { openRecords, type RecordStore } from '../data/record-store.ts';
import { openFuzzyIndex, type FuzzyIndex } from './fuzzy.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { createWordFilter, type WordFilter } from './word-filter.ts';

/** Everything that does not change from article to article. */
export interface Knowledge {
  /** ISO day of the dataset */
  stand: string;
  asset: Asset;
  store: RecordStore;
  graph: Graph;
  lexicon: Lexicon;
  fuzzy: FuzzyIndex;
  words: WordFilter;
}

/** The few things that are parsed. */
export interface Meta {
  stand: string;
  ordinaryFamilies: readonly string[];
}

/** Nothing is parsed but a few lines of meta data. Throws `DatasetError` where the asset cannot be used. */
export function openKnowledge(buffer: ArrayBuffer): Knowledge {
  const asset = openAsset(buffer);
  const store = openRecords(asset);
  const { stand, ordinaryFamilies } = readMeta(asset);
  return {
    stand,
    asset,
    store,
    graph: openGraph(asset, store),
    lexicon: openLexicon(asset, store),
    fuzzy: openFuzzyIndex(asset, store),
    words: createWordFilter(asset.bytes('givenNames'), asset.bytes('nouns'), ordinaryFamilies),
  };
}

function readMeta(asset: Asset): Meta {
  try {
    return JSON.parse(new TextDecoder().decode(asset.bytes('meta'))) as Meta;
  } catch {
    throw new DatasetError('the dataset is damaged: its meta data cannot be read');
  }
}
