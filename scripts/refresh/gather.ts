/** Asks Wikidata for everything that the records can be compared with, in as few rounds as it takes. */
import type { DataRecord } from '../../data/record.ts';
import { fetchHolders } from './fetch-holders.ts';
import { fetchItems } from './fetch-items.ts';
import { targetsOf, type Answer, type Item } from './item.ts';
import { GREAT_OFFICES, isSoleGreatOffice, officeItem } from './office-ids.ts';
import type { ProgressFile } from './progress-file.ts';
import type { Term } from './term.ts';
import type { GetJson } from './wikidata-client.ts';

export interface Gathered {
  /** by the id asked for */
  answers: ReadonlyMap<string, Answer>;
  /** by the Wikidata id of the office */
  holders: ReadonlyMap<string, readonly Term[]>;
}

export interface GatherOptions {
  getJson: GetJson;
  /** address of the action API */
  api?: string;
  /** address of the query service */
  sparql?: string;
  items: ProgressFile<Answer>;
  terms: ProgressFile<Term[]>;
  onProgress?: (round: string, done: number, all: number) => void;
}

/**
 * Three rounds: the records' own items and the states of offices; holders by SPARQL, for offices that have an id or get
 * one from their state; then the names of heads who have no record. Throws `WikidataError`; what came until then is kept.
 */
export async function gather(wanted: readonly DataRecord[], all: readonly DataRecord[], options: GatherOptions): Promise<Gathered> {
  const { getJson, api, sparql, items, terms, onProgress = () => {} } = options;
  const report = (round: string) => (done: number, of: number) => onProgress(round, done, of);
  const itemOptions = { getJson, progress: items, ...(api !== undefined && { base: api }) };
  const byId = new Map(all.map((record) => [record.id, record]));
  const great = wanted.filter((record) => isSoleGreatOffice(record, all));
  const stateOf = (office: DataRecord) => byId.get(office.jurisdiction!)?.wikidata;

  const own = [...wanted.map(({ wikidata }) => wikidata), ...great.map(stateOf)].filter((id) => id !== undefined);
  const answers = new Map(await fetchItems(own, { ...itemOptions, onProgress: report('items') }));
  const itemAt = (id: string | undefined) => itemOf(answers.get(id ?? ''));

  const offices = wanted.flatMap((record) => {
    if (record.kind !== 'office') return [];
    const state = great.includes(record) ? itemAt(stateOf(record)) : undefined;
    return itemAt(record.wikidata)?.id ?? record.wikidata ?? (state && officeItem(record, state)) ?? [];
  });
  const sparqlOptions = { getJson, progress: terms, ...(sparql !== undefined && { base: sparql }) };
  const holders = await fetchHolders(offices, { ...sparqlOptions, onProgress: report('holders') });

  const heads = great.flatMap((office) => {
    const state = itemAt(stateOf(office));
    return state ? targetsOf(state, GREAT_OFFICES[office.type]!.holder) : [];
  });
  const known = new Set(all.flatMap(({ wikidata }) => wikidata ?? []));
  const strangers = heads.filter((id) => !known.has(id));
  for (const [id, answer] of await fetchItems(strangers, { ...itemOptions, onProgress: report('names') })) answers.set(id, answer);
  return { answers, holders };
}

function itemOf(answer: Answer | undefined): Item | undefined {
  return answer?.kind === 'item' ? answer.item : undefined;
}
