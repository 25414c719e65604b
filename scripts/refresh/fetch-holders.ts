/** Everybody who held an office, by SPARQL: https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual */
import type { FetchOptions } from './fetch-items.ts';
import type { End, Term } from './term.ts';
import { partialDateOf } from './time-value.ts';

export const SPARQL = 'https://query.wikidata.org/sparql';
/** Offices per query: the largest have hundreds of holders, and a query may take a minute at most. */
const BATCH = 10;

/** One row of the result, each value as the query service writes it. */
export type Binding = Record<string, { type: string; value: string } | undefined>;

/** Terms by the Wikidata id of the office. What `progress` has is not asked for again. Throws `WikidataError`. */
export async function fetchHolders(
  offices: readonly string[],
  { getJson, base = SPARQL, progress, onProgress = () => {} }: FetchOptions<Term[]>,
): Promise<Map<string, Term[]>> {
  const wanted = [...new Set(offices)];
  const open = wanted.filter((id) => !progress.get(id));
  let done = wanted.length - open.length;
  onProgress(done, wanted.length);
  for (let i = 0; i < open.length; i += BATCH) {
    const batch = open.slice(i, i + BATCH);
    const address = `${base}?${new URLSearchParams({ query: holdersQuery(batch), format: 'json' })}`;
    const { results } = (await getJson(address, 'application/sparql-results+json')) as { results: { bindings: Binding[] } };
    progress.add(batch.map((office) => [office, results.bindings.filter((row) => idIn(row['office']) === office).flatMap(readTerm)]));
    done += batch.length;
    onProgress(done, wanted.length);
  }
  return new Map(wanted.map((id) => [id, progress.get(id)!.entry]));
}

/**
 * The query: P39 statements of any rank but deprecated, with the full values of their qualifiers P580 and P582, since
 * the plain ones have lost their precision. `?end` is bound for somevalue too, `?noEnd` for novalue.
 */
export function holdersQuery(offices: readonly string[]): string {
  return `SELECT ?office ?person ?name ?rank ?from ?fromPrecision ?to ?toPrecision ?end ?noEnd WHERE {
  VALUES ?office { ${offices.map((id) => `wd:${id}`).join(' ')} }
  ?person p:P39 ?statement .
  ?statement ps:P39 ?office ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?statement pqv:P580 ?start . ?start wikibase:timeValue ?from ; wikibase:timePrecision ?fromPrecision . }
  OPTIONAL { ?statement pq:P582 ?end . }
  OPTIONAL { ?statement pqv:P582 ?stop . ?stop wikibase:timeValue ?to ; wikibase:timePrecision ?toPrecision . }
  OPTIONAL { ?statement a wdno:P582 . BIND(true AS ?noEnd) }
  OPTIONAL { ?person rdfs:label ?german . FILTER(LANG(?german) = "de") }
  OPTIONAL { ?person rdfs:label ?common . FILTER(LANG(?common) = "mul") }
  BIND(COALESCE(?german, ?common) AS ?name)
}
ORDER BY ?office ?from ?person`;
}

function readTerm(row: Binding): Term[] {
  const target = idIn(row['person']);
  // an unknown holder comes as a blank node or as an address that is no item's
  if (target === undefined || !/^Q\d+$/.test(target) || idIn(row['rank']) === 'DeprecatedRank') return [];
  const from = row['from'] && partialDateOf(row['from'].value, Number(row['fromPrecision']?.value));
  const name = row['name']?.value;
  return [{ target, ...(name !== undefined && { name }), ...(from !== undefined && { from }), end: readEnd(row) }];
}

function readEnd(row: Binding): End {
  const date = row['to'] && partialDateOf(row['to'].value, Number(row['toPrecision']?.value));
  if (date !== undefined) return { kind: 'on', date };
  if (row['end'] !== undefined) return { kind: 'unknown' };
  const open = row['noEnd'] !== undefined || idIn(row['rank']) === 'PreferredRank';
  return { kind: open ? 'open' : 'unsaid' };
}

/** "http://www.wikidata.org/entity/Q76" → "Q76"; also takes the names behind a # (ranks). */
function idIn(term: Binding[string]): string | undefined {
  return term?.type === 'uri' ? /[^/#]+$/.exec(term.value)?.[0] : undefined;
}
