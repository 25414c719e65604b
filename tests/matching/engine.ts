/** The engine on the shipped records: what the tables of these tests run against. */
import { compileAsset } from '../../scripts/compile-asset.ts';
import { openEngine } from '../../matching/annotate.ts';

export const engine = openEngine(compileAsset());

/** The sample situation: an article of the day of Trump's Asia trip. */
export const DAY = '2025-10-27';

/** Mentions as `text=entity`, with `>holder` for offices, in reading order. */
export function found(blocks: string | string[], published: string | null = DAY): string[] {
  const list = Array.isArray(blocks) ? blocks : [blocks];
  return engine
    .annotate({ url: 'https://www.n-tv.de/test-id1.html', published, blocks: list })
    .map(({ block, start, end, entity, holder }) => `${list[block]!.slice(start, end)}=${entity}${holder === null ? '' : `>${holder}`}`);
}
