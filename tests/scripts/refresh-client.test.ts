import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient, userAgent, type GetJson } from '../../scripts/refresh/wikidata-client.ts';
import { startWikidata, type FakeWikidata, type Trouble } from './refresh-wikidata.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const maxlag = { status: 200, body: { error: { code: 'maxlag', info: 'Waiting for a database server: 7 seconds lagged', lag: 7 } } };

let wikidata: FakeWikidata;
let pauses: number[];
let reasons: string[];
let getJson: GetJson;

beforeEach(async () => {
  wikidata = await startWikidata({ Q1: { id: 'Q1' } });
  pauses = [];
  reasons = [];
  getJson = createClient({
    userAgent: userAgent('0.1.0'),
    sleep: async (ms) => pauses.push(ms),
    now: () => NOW,
    onWait: (_, reason) => reasons.push(reason),
  });
});
afterEach(() => wikidata.close());

const ask = () => getJson(`${wikidata.api}?ids=Q1`);

describe('gives up', () => {
  test.each([
    { title: 'at once on a wrong request', troubles: [{ status: 400, body: 'no such parameter' }], requests: 1, message: 'HTTP 400' },
    {
      title: 'at once on an error of the API that waiting does not mend',
      troubles: [{ status: 200, body: { error: { code: 'no-such-entity', info: 'Could not find an entity' } } }],
      requests: 1,
      message: 'no-such-entity: Could not find an entity',
    },
    {
      title: 'when told to stay away for an hour',
      troubles: [{ status: 429, retryAfter: '3600' }],
      requests: 1,
      message: 'busy (HTTP 429)',
    },
    {
      title: 'at once on a page that is no JSON',
      troubles: [{ status: 200, text: '<!DOCTYPE html>' }],
      requests: 1,
      message: '<!DOCTYPE html>',
    },
    { title: 'after six attempts', troubles: Array.from({ length: 6 }, () => ({ status: 503 })), requests: 6, message: 'busy (HTTP 503)' },
  ] as { title: string; troubles: Trouble[]; requests: number; message: string }[])('$title', async ({ troubles, requests, message }) => {
    wikidata.trouble(...troubles);
    await expect(ask()).rejects.toThrow(message);
    expect(wikidata.requests).toHaveLength(requests);
  });
});

describe('waits and tries again', () => {
  test.each([
    { title: '429 with seconds', troubles: [{ status: 429, retryAfter: '17' }], waited: [17_000] },
    { title: '429 with a time', troubles: [{ status: 429, retryAfter: 'Sun, 22 Nov 2026 12:00:30 GMT' }], waited: [30_000] },
    { title: '429 with a time that has passed', troubles: [{ status: 429, retryAfter: 'Sun, 22 Nov 2026 11:00:00 GMT' }], waited: [1000] },
    {
      title: '503 without a word, longer each time',
      troubles: [{ status: 503 }, { status: 503 }, { status: 503 }],
      waited: [5000, 10_000, 20_000],
    },
    { title: '503 with seconds', troubles: [{ status: 503, retryAfter: '2' }], waited: [2000] },
    { title: 'maxlag, which comes under status 200', troubles: [{ ...maxlag, retryAfter: '5' }], waited: [5000] },
    { title: 'maxlag without Retry-After', troubles: [maxlag, maxlag], waited: [5000, 10_000] },
    { title: 'a connection that broke off', troubles: ['hangUp'], waited: [5000] },
  ] as { title: string; troubles: Trouble[]; waited: number[] }[])('$title', async ({ troubles, waited }) => {
    wikidata.trouble(...troubles);
    await expect(ask()).resolves.toMatchObject({ entities: { Q1: { id: 'Q1' } } });
    expect(pauses).toEqual(waited);
    expect(reasons).toHaveLength(waited.length);
  });
});

test('says who asks, and where to reach them', async () => {
  await ask();
  expect(wikidata.requests[0]!.userAgent).toMatch(/^Randnotiz\/0\.1\.0 \(https:\/\/\S+\) data-refresh$/);
});
