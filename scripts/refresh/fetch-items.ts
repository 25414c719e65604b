/** Items by `wbgetentities`, https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
import { readAnswer, type Answer, type EntityJson } from './item.ts';
import type { ProgressFile } from './progress-file.ts';
import { WikidataError, type GetJson } from './wikidata-client.ts';

export const API = 'https://www.wikidata.org/w/api.php';
/** The most ids that a request without special rights may carry. */
const BATCH = 50;

export interface FetchOptions<Entry> {
  getJson: GetJson;
  /** address of the interface */
  base?: string;
  progress: ProgressFile<Entry>;
  /** told how many of all are there, after every request */
  onProgress?: (done: number, all: number) => void;
}

/** Answers for all `ids`, by the id asked for. What `progress` has is not asked for again. Throws `WikidataError`. */
export async function fetchItems(
  ids: readonly string[],
  { getJson, base = API, progress, onProgress = () => {} }: FetchOptions<Answer>,
): Promise<Map<string, Answer>> {
  const wanted = [...new Set(ids)];
  let open = wanted.filter((id) => !progress.get(id));
  onProgress(wanted.length - open.length, wanted.length);
  while (open.length > 0) {
    const batch = open.slice(0, BATCH);
    const { entities = {} } = (await getJson(addressOf(base, batch))) as { entities?: Record<string, EntityJson> };
    // a response may hold 12 MB, which fifty states exceed: what does not fit is left out and asked for again
    const answered = batch.filter((id) => entities[id] !== undefined);
    if (answered.length === 0) throw new WikidataError(`no answer for ${batch.join(', ')}`);
    progress.add(answered.map((id) => [id, readAnswer(id, entities[id]!)] as const));
    const done = new Set(answered);
    open = open.filter((id) => !done.has(id));
    onProgress(wanted.length - open.length, wanted.length);
  }
  return new Map(wanted.map((id) => [id, progress.get(id)!.entry]));
}

function addressOf(base: string, ids: readonly string[]): string {
  const query = new URLSearchParams({
    action: 'wbgetentities',
    ids: ids.join('|'),
    props: 'labels|aliases|claims|sitelinks',
    // many people have their name under "mul" (all languages) and none under "de"
    languages: 'de|mul',
    sitefilter: 'dewiki',
    redirects: 'yes',
    maxlag: '5',
    format: 'json',
    formatversion: '2',
  });
  return `${base}?${query}`;
}
