import { expect, test } from 'vitest';
import type { Card, Line } from '../../data/card.ts';
import { reportUrl } from '../../data/report.ts';
import { card, line } from './cards.ts';

const CONTEXT = { bugs: 'https://example.org/randnotiz/issues', version: '0.1.0', article: 'https://www.n-tv.de/politik/Titel-id1.html' };
const fields = (shown: Card, changes: Partial<typeof CONTEXT> = {}) => new URL(reportUrl(shown, { ...CONTEXT, ...changes })).searchParams;

test('says which record, what the card said, where and by which version', () => {
  const shown = card({ held: [line('Kanzlerin', 'seit 2020')], facts: [{ ...line('Berlin', ''), label: 'Hauptstadt' }] });
  const url = reportUrl(shown, CONTEXT);
  expect(url.startsWith('https://example.org/randnotiz/issues/new?template=wrong-fact.yml&')).toBe(true);
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    template: 'wrong-fact.yml',
    record: 'Q1 Ada Alt',
    card: 'Politikerin aus Utopia\nseit 2020: Kanzlerin\nHauptstadt: Berlin',
    article: 'https://www.n-tv.de/politik/Titel-id1.html 2025-10-27',
    version: '0.1.0, 2026-11-22',
  });
});

test('an article is named without what may tell where the reader came from', () => {
  const article = 'https://www.n-tv.de/a-id1.html?utm_source=mail&user=anna#top';
  expect(fields(card(), { article }).get('article')).toBe('https://www.n-tv.de/a-id1.html 2025-10-27');
});

test('outside an article there is none', () => {
  const url = reportUrl(card({ day: null }), { ...CONTEXT, article: null });
  expect(new URL(url).searchParams.get('article')).toBe('');
});

test.each<[title: string, text: string]>([
  ['umlauts', 'ÄÖÜß '.repeat(400)],
  ['emoji', '😀'.repeat(900)],
  ['lone surrogates', '\uD83D'.repeat(900)],
  ['markup and separators', '<img src=x onerror=alert(1)>&#=?%'.repeat(200)],
  ['very many facts', ''],
])('%s: never longer than 2,000 characters, and what is cut is cut between letters', (_, text) => {
  const lines: Line[] = text === '' ? Array.from({ length: 500 }, (__, i) => line(`Ereignis ${i}`, `${i}`)) : [line(text, '2020')];
  const url = reportUrl(card({ facts: lines }), { ...CONTEXT, article: `https://www.n-tv.de/${'ä'.repeat(3000)}` });
  expect(url.length).toBeLessThanOrEqual(2000);
  expect(url.length).toBeGreaterThan(1900);
  expect(decodeURIComponent(url.replaceAll('+', ' '))).toContain(' …');
});
