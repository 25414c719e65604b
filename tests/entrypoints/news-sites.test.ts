import { expect, test } from 'vitest';
import { hostsWith, NEWS_SITES, newsSiteOf, originsOf } from '../../entrypoints/settings/news-sites.ts';

test.each([
  ['https://www.spiegel.de/politik/x.html', 'Spiegel'],
  ['http://www.n-tv.de:8080/?a=https://www.zeit.de', 'ntv'],
  ['*://*.zdf.de/*', 'ZDFheute'],
  ['news.orf.at', 'ORF'],
  ['taz.de', 'taz'],
  ['https://spiegel.de.example.org/', null],
  ['https://notspiegel.de/', null],
  ['https://example.org/spiegel.de', null],
  ['about:blank', null],
  ['', null],
])('%j is %s', (address, name) => {
  expect(newsSiteOf(address)?.name ?? null).toBe(name);
});

test('no host stands twice', () => {
  const hosts = NEWS_SITES.flatMap((site) => site.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('hosts of a newspaper go together', () => {
  expect(hostsWith('n-tv.de')).toEqual(['ntv.de', 'n-tv.de']);
  expect(hostsWith('example.org')).toEqual(['example.org']);
  expect(originsOf(newsSiteOf('zdf.de')!)).toEqual(['*://*.zdfheute.de/*', '*://*.zdf.de/*']);
});
