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
  // Firefox tells that a file is missing only when its content is asked for
  const asset = await fetch(browser.runtime.getURL('/dataset.bin' as '/'))
    .then((response) => (response.ok ? response.arrayBuffer() : null))
    .catch(() => null);
  if (asset === null) throw new DatasetError('the dataset is missing from the package');
  const engine = openEngine(asset);
  verifyLater(engine);
  let search: LoadedKnowledge['search'] | undefined;
  // a reader who never searches is spared reading all records
  return { engine, search: (query) => (search ??= createSearch(engine.store.all()))(query) };
}

/** Everything is summed when the first article has long been answered, ms: that takes longer than opening and reading it. */
const VERIFY_AFTER = 2000;

/** A dataset in which a word has changed is not used any more; who asks next is told. */
function verifyLater(engine: Engine): void {
  setTimeout(() => {
    try {
      engine.verify();
    } catch (error) {
      loading = Promise.reject(error);
      loading.catch(() => undefined);
    }
  }, VERIFY_AFTER);
}
