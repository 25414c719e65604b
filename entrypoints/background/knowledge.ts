/** The dataset, loaded once per start of the background and shared by all who ask at the same time. */
import { browser } from 'wxt/browser';
import { parseDataset, DatasetError } from '../../data/dataset.ts';
import { createSearch, type SearchHit } from '../../data/search.ts';
import { createEngine, type Engine } from '../../matching/annotate.ts';

export interface LoadedKnowledge {
  engine: Engine;
  /** ISO day of the dataset */
  stand: string;
  search: (query: string) => SearchHit[];
}

let loading: Promise<LoadedKnowledge> | undefined;

/** Throws `DatasetError` where the asset cannot be used; the next call tries again. */
export function loadKnowledge(): Promise<LoadedKnowledge> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<LoadedKnowledge> {
  // Firefox tells that a file is missing only when its content is asked for
  const text = await fetch(browser.runtime.getURL('/dataset.json' as '/'))
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  if (text === null) throw new DatasetError('the dataset is missing from the package');
  const dataset = parseDataset(text);
  return { engine: createEngine(dataset), stand: dataset.stand, search: createSearch(dataset.records) };
}
