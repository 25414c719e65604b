/** A small Wikidata of our own on 127.0.0.1: both interfaces, scripted troubles, and a record of what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Binding } from '../../scripts/refresh/fetch-holders.ts';

/** One answer that is given instead of the right one. `hangUp` breaks the connection off. */
export type Trouble = { status: number; retryAfter?: string; body?: unknown; text?: string } | 'hangUp';

export interface Request {
  path: string;
  query: URLSearchParams;
  userAgent: string;
  accept: string;
}

export interface FakeWikidata {
  api: string;
  sparql: string;
  requests: Request[];
  /** leaves out all but so many entities of each response, as where it grows too large */
  truncate: (most: number) => void;
  /** answers the next requests with these, in order */
  trouble: (...troubles: Trouble[]) => void;
  /** ids of each `wbgetentities` request */
  askedIds: () => string[][];
  close: () => Promise<void>;
}

/** `entities` by the id asked for, as `wbgetentities` gives them; `rows` as the query service does. */
export async function startWikidata(entities: Record<string, object>, rows: readonly Binding[] = []): Promise<FakeWikidata> {
  const requests: Request[] = [];
  const troubles: Trouble[] = [];
  let most = Infinity;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
    const { 'user-agent': userAgent = '', accept = '' } = request.headers;
    requests.push({ path: pathname, query: searchParams, userAgent, accept });
    answer(request, response, pathname, searchParams);
  });

  function answer(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams): void {
    const trouble = troubles.shift();
    if (trouble === 'hangUp') return void request.socket.destroy();
    if (trouble) {
      response.writeHead(trouble.status, trouble.retryAfter === undefined ? {} : { 'retry-after': trouble.retryAfter });
      return void response.end(trouble.text ?? JSON.stringify(trouble.body ?? 'busy'));
    }
    if (path === '/sparql') {
      const offices = new Set([...query.get('query')!.matchAll(/wd:(Q\d+)/g)].map(([, id]) => id));
      const bindings = rows.filter((row) => offices.has(row['office']?.value.split('/').at(-1)));
      return void response.end(JSON.stringify({ head: { vars: [] }, results: { bindings } }));
    }
    const ids = query.get('ids')!.split('|');
    if (ids.length > 50) return void response.end(JSON.stringify({ error: { code: 'toomanyvalues', info: 'Too many values' } }));
    const found = Object.fromEntries(ids.slice(0, most).map((id) => [id, entities[id] ?? { id, missing: '' }]));
    response.end(JSON.stringify({ entities: found, success: 1 }));
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    api: `${base}/w/api.php`,
    sparql: `${base}/sparql`,
    requests,
    truncate: (to) => {
      most = to;
    },
    trouble: (...next) => void troubles.push(...next),
    askedIds: () => requests.filter(({ path }) => path === '/w/api.php').map(({ query }) => query.get('ids')!.split('|')),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Snak = { snaktype: string; property: string; datavalue?: { type: string; value: unknown } };

const SNAK = { snaktype: 'value', property: 'P0' };

/** Snaks: "Q5" points to an item, "1961-03-07" / "1961-03" / "1961" are times, "?" is somevalue, "–" novalue. */
export function snak(text: string): Snak {
  if (text === '?') return { ...SNAK, snaktype: 'somevalue' };
  if (text === '–') return { ...SNAK, snaktype: 'novalue' };
  if (text.startsWith('Q')) return { ...SNAK, datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id: text } } };
  const precision = { 4: 9, 7: 10, 10: 11 }[text.length]!;
  const time = `+${`${text}-00-00`.slice(0, 10)}T00:00:00Z`;
  const calendarmodel = 'http://www.wikidata.org/entity/Q1985727';
  return { ...SNAK, datavalue: { type: 'time', value: { time, precision, calendarmodel } } };
}

/** A statement; `from` and `to` become its qualifiers P580 and P582. */
export function claim(value: string, { rank = 'normal', from, to }: { rank?: string; from?: string; to?: string } = {}): object {
  const qualifiers = { ...(from && { P580: [snak(from)] }), ...(to && { P582: [snak(to)] }) };
  return { type: 'statement', rank, mainsnak: snak(value), ...(from || to ? { qualifiers } : {}) };
}

/** An item as `wbgetentities` gives it. Without claims they are `[]`, as there. */
export function entity(id: string, label: string, claims: Record<string, object[]> = {}, more: object = {}): object {
  return {
    type: 'item',
    id,
    labels: { de: { language: 'de', value: label } },
    aliases: {},
    sitelinks: {},
    claims: Object.keys(claims).length === 0 ? [] : claims,
    ...more,
  };
}

const uri = (value: string) => ({ type: 'uri', value });
const literal = (value: string) => ({ type: 'literal', value });

/** A row of the query for holders. Dates are of the day; `to: '?'` is somevalue, which comes as a blank node. */
export function holderRow(
  office: string,
  person: string,
  { name, rank = 'Normal', from, to }: { name?: string; rank?: string; from?: string; to?: string },
): Binding {
  return {
    office: uri(`http://www.wikidata.org/entity/${office}`),
    person: uri(`http://www.wikidata.org/entity/${person}`),
    rank: uri(`http://wikiba.se/ontology#${rank}Rank`),
    ...(to === '–' && { noEnd: literal('true') }),
    ...(name && { name: literal(name) }),
    ...(from && { from: literal(`${from}T00:00:00Z`), fromPrecision: literal('11') }),
    ...(to === '?' && { end: { type: 'bnode', value: 't123' } }),
    ...(to && to.length === 10 && { end: literal(`${to}T00:00:00Z`), to: literal(`${to}T00:00:00Z`), toPrecision: literal('11') }),
  };
}
