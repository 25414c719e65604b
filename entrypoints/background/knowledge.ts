/** The dataset, loaded once per start of the background and shared by all who ask at the same time. */
import { browser } from 'wxt/browser';
import { DatasetError } from '../../data/asset.ts';
import { createSearch, type SearchHit } from '../../data/search.ts';
import { openEngine, type Engine } from '../../matching/annotate.ts';

export interface LoadedKnowledge {
  engine: Engine;
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
  const response = await fetch(browser.runtime.getURL('/dataset.bin' as '/')).catch(() => null);
  if (!response?.ok) throw new DatasetError('the dataset is missing from the package');
  const engine = openEngine(await response.arrayBuffer());
  let search: LoadedKnowledge['search'] | undefined;
  // a reader who never searches is spared reading all records
  return { engine, search: (query) => (search ??= createSearch(engine.store.all()))(query) };
}
