import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchHolders } from '../../scripts/refresh/fetch-holders.ts';
import { fetchItems } from '../../scripts/refresh/fetch-items.ts';
import type { Answer } from '../../scripts/refresh/item.ts';
import { ProgressFile } from '../../scripts/refresh/progress-file.ts';
import type { Term } from '../../scripts/refresh/term.ts';
import { createClient } from '../../scripts/refresh/wikidata-client.ts';
import { claim, entity, holderRow, startWikidata, type FakeWikidata } from './refresh-wikidata.ts';

const getJson = createClient({ userAgent: 'test', sleep: async () => {} });
const ids = (count: number) => Array.from({ length: count }, (_, i) => `Q${i + 1}`);

let wikidata: FakeWikidata;
let dir: string;
let now: Date;

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'randnotiz-'));
  now = new Date('2026-11-22T12:00:00Z');
  const people = ids(130).map((id) => [id, entity(id, `Person ${id}`, { P569: [claim('1961-03-07')] })] as const);
  wikidata = await startWikidata(
    { ...Object.fromEntries(people), Q500: { ...entity('Q7', 'Person Q7'), redirects: { from: 'Q500', to: 'Q7' } } },
    [
      holderRow('Q900', 'Q11', { name: 'Erika Muster', from: '2019-02-01', to: '2022-03-04' }),
      holderRow('Q900', 'Q12', { from: '2022-03-04', to: '?' }),
      holderRow('Q900', 'Q13', { from: '2024-01-01', rank: 'Preferred' }),
      holderRow('Q900', 'Q14', { from: '2025-01-01', to: '–' }),
      holderRow('Q900', 'Q15', { from: '2025-06-01', rank: 'Deprecated' }),
      holderRow('Q900', 'Q16', {}),
      { ...holderRow('Q900', 'Q17', {}), person: { type: 'bnode', value: 't9' } },
      { ...holderRow('Q900', 'Q18', {}), person: { type: 'uri', value: 'http://www.wikidata.org/.well-known/genid/1234abcd' } },
      holderRow('Q901', 'Q11', { from: '1999-01-01' }),
    ],
  );
});
afterEach(async () => {
  rmSync(dir, { recursive: true });
  await wikidata.close();
});

const file = () => path.join(dir, 'items.jsonl');
const openItems = () => new ProgressFile<Answer>(file(), () => now);
const items = (wanted: readonly string[], onProgress?: (done: number, all: number) => void) =>
  fetchItems(wanted, { getJson, base: wikidata.api, progress: openItems(), ...(onProgress && { onProgress }) });

describe('items', () => {
  test('nothing is asked for nothing', async () => {
    await items([]);
    expect(wikidata.requests).toEqual([]);
  });

  test('a response without any of them is an error and no deletion', async () => {
    wikidata.truncate(0);
    await expect(items(['Q1', 'Q2'])).rejects.toThrow('no answer for Q1, Q2');
  });

  test('what did not fit into a response is asked for again', async () => {
    wikidata.truncate(2);
    const answers = await items(ids(5));
    expect([...answers.values()].map(({ kind }) => kind)).toEqual(Array(5).fill('item'));
    expect(wikidata.askedIds().map((batch) => batch.length)).toEqual([5, 3, 1]);
  });

  test('one that is missing, and one that was merged into another', async () => {
    const answers = await items(['Q404', 'Q500']);
    expect(answers.get('Q404')).toEqual({ kind: 'missing', asked: 'Q404' });
    expect(answers.get('Q500')).toMatchObject({ kind: 'item', asked: 'Q500', item: { id: 'Q7' } });
  });

  test('120 ids are three requests, each id once', async () => {
    const seen: string[] = [];
    await items([...ids(120), 'Q1', 'Q2'], (done, all) => seen.push(`${done}/${all}`));
    expect(wikidata.askedIds().map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(wikidata.askedIds().flat()).toEqual(ids(120));
    expect(seen).toEqual(['0/120', '50/120', '100/120', '120/120']);
  });

  test('are asked for as the etiquette wants it', async () => {
    await items(['Q1']);
    expect(Object.fromEntries(wikidata.requests[0]!.query)).toMatchObject({
      action: 'wbgetentities',
      props: 'labels|aliases|claims|sitelinks',
      languages: 'de|mul',
      maxlag: '5',
    });
  });
});

describe('an interrupted run', () => {
  test('goes on with the rest', async () => {
    let asked = 0;
    const dying = fetchItems(ids(120), {
      getJson: async (url) => {
        asked += 1;
        if (asked === 3) throw new Error('interrupted');
        return getJson(url);
      },
      base: wikidata.api,
      progress: openItems(),
    });
    await expect(dying).rejects.toThrow('interrupted');

    const answers = await items(ids(120));
    expect(wikidata.askedIds().map((batch) => batch[0])).toEqual(['Q1', 'Q51', 'Q101']);
    expect([...answers.keys()]).toEqual(ids(120));
    expect(answers.get('Q1')).toMatchObject({ item: { label: 'Person Q1', claims: { P569: [{ value: { date: '1961-03-07' } }] } } });
  });

  test('that was cut off in the middle of a line asks for that one again', async () => {
    await items(['Q1', 'Q2']);
    const text = readFileSync(file(), 'utf8');
    rmSync(file());
    appendFileSync(file(), text.slice(0, -20));
    await items(['Q1', 'Q2']);
    expect(wikidata.askedIds()).toEqual([['Q1', 'Q2'], ['Q2']]);
  });

  test.each([
    { hours: 25, requests: 2 },
    { hours: 23, requests: 1 },
  ])('$hours hours later: $requests requests', async ({ hours, requests }) => {
    await items(['Q1']);
    now = new Date(now.getTime() + hours * 3_600_000);
    await items(['Q1']);
    expect(wikidata.requests).toHaveLength(requests);
  });
});

describe('holders by SPARQL', () => {
  const holders = (offices: string[]) =>
    fetchHolders(offices, { getJson, base: wikidata.sparql, progress: new ProgressFile<Term[]>(path.join(dir, 'terms.jsonl'), () => now) });

  test('an office that nobody held has none', async () => {
    expect(await holders(['Q902'])).toEqual(new Map([['Q902', []]]));
  });

  test('without deprecated statements and unknown people, each end as it is meant', async () => {
    expect((await holders(['Q900', 'Q901'])).get('Q900')).toEqual([
      { target: 'Q11', name: 'Erika Muster', from: '2019-02-01', end: { kind: 'on', date: '2022-03-04' } },
      { target: 'Q12', from: '2022-03-04', end: { kind: 'unknown' } },
      { target: 'Q13', from: '2024-01-01', end: { kind: 'open' } },
      { target: 'Q14', from: '2025-01-01', end: { kind: 'open' } },
      { target: 'Q16', end: { kind: 'unsaid' } },
    ]);
  });

  test('come in few queries, as SPARQL results, and only once', async () => {
    const offices = ids(12);
    await holders(offices);
    await holders([...offices, 'Q900']);
    expect(wikidata.requests.map(({ query }) => query.get('query')!.match(/wd:Q\d+/g)!.length)).toEqual([10, 2, 1]);
    expect(wikidata.requests[0]!.accept).toBe('application/sparql-results+json');
  });
});
