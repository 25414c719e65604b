/** From a Wikidata id to a draft: what has to be asked for, and what is refused. */
import type { DataRecord } from '../../data/record.ts';
import { foldName } from '../../data/validate.ts';
import { directoryOf } from './directory.ts';
import type { Clock } from './change.ts';
import { draftRecord, NAMED, type Draft } from './draft-record.ts';
import { fetchItems } from './fetch-items.ts';
import type { GatherOptions } from './gather.ts';
import { targetsOf } from './item.ts';

/** Drafts a record for `id`. Throws where there is a record, no such item or no German name, and `WikidataError`. */
export async function draftFor(
  id: string,
  records: readonly DataRecord[],
  { getJson, api, items: progress, onProgress }: Pick<GatherOptions, 'getJson' | 'api' | 'items' | 'onProgress'>,
  clock: Clock,
): Promise<Draft> {
  refuseKnown(id, records);
  const options = { getJson, progress, ...(api !== undefined && { base: api }) };
  const report = (round: string) => (done: number, all: number) => onProgress?.(round, done, all);
  const answer = (await fetchItems([id], { ...options, onProgress: report('item') })).get(id)!;
  if (answer.kind === 'missing') throw new Error('there is no such item');
  const { item } = answer;
  refuseKnown(item.id, records);
  const named = NAMED.flatMap((property) => targetsOf(item, property));
  const answers = await fetchItems(named, { ...options, onProgress: report('names') });
  const items = new Map([...answers].flatMap(([asked, found]) => (found.kind === 'item' ? [[asked, found.item] as const] : [])));
  const draft = draftRecord(item, items, directoryOf(records, answers), clock);
  const twin = records.find(({ id: own }) => own === draft.record.id);
  if (twin) throw new Error(`${twin.kind}/${twin.id}.json has this name; if it means the same, give it "wikidata": "${item.id}"`);
  return withoutTakenAliases(draft, records);
}

function refuseKnown(id: string, records: readonly DataRecord[]): void {
  const known = records.find(({ wikidata }) => wikidata === id);
  if (known) throw new Error(`${known.kind}/${known.id}.json is about ${id} already: npm run data:refresh -- ${known.id}`);
}

/** A name may mean one record only; who is right about it is for a person to say. */
function withoutTakenAliases(draft: Draft, records: readonly DataRecord[]): Draft {
  const owners = new Map(records.flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((text) => [foldName(text), id] as const)));
  const seen = new Set([foldName(draft.record.name)]);
  const open = [...draft.open];
  const nameOwner = owners.get(foldName(draft.record.name));
  if (nameOwner !== undefined) open.push(`name: "${draft.record.name}" also names ${nameOwner}`);
  const aliases = (draft.record.aliases ?? []).filter((alias) => {
    const folded = foldName(alias);
    const owner = owners.get(folded);
    if (owner !== undefined) open.push(`alias "${alias}": left out, it names ${owner}`);
    const fresh = owner === undefined && !seen.has(folded) && alias.trim().length >= 2;
    seen.add(folded);
    return fresh;
  });
  const { aliases: _, ...record } = draft.record;
  const entries = Object.entries(record).flatMap(([key, value]) =>
    key === 'name' && aliases.length > 0
      ? [
          [key, value],
          ['aliases', aliases],
        ]
      : [[key, value]],
  );
  return { ...draft, open, record: Object.fromEntries(entries) as DataRecord };
}
