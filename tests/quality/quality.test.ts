/** The engine's figures on the project's own hand-marked articles must not fall below the recorded ones (`npm run eval -- --record`). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../matching/engine.ts';
import { readGold } from './gold.ts';
import { readMarkup } from './markup.ts';
import { score, type Share } from './score.ts';

const ARTICLES = readGold(path.join(import.meta.dirname, 'articles'));
const RECORDED = JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded.json'), 'utf8')) as Record<
  'precision' | 'recall' | 'wrong' | 'coverage' | 'traps',
  number
>;
const figures = score(engine, ARTICLES);
const share = ({ found, of }: Share) => found / of;

test('the set is as large as it claims to be', () => {
  const rows = ARTICLES.flatMap((article) => article.rows);
  expect(ARTICLES.length).toBeGreaterThanOrEqual(86);
  expect(rows.filter(({ trap }) => !trap).length).toBeGreaterThanOrEqual(2300);
  expect(rows.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(700);
});

test.each(['precision', 'recall', 'coverage'] as const)('%s is not below the recorded figure', (what) => {
  expect(share(figures[what])).toBeGreaterThanOrEqual(RECORDED[what]);
});

test.each(['wrong', 'traps'] as const)('%s is not above the recorded figure', (what) => {
  expect(share(figures[what])).toBeLessThanOrEqual(RECORDED[what]);
});

test('more confidence means more right marks', () => {
  const shares = figures.bands.map(({ share: band }) => share(band));
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

test('every id in the mark-up is a record', () => {
  const unknown = ARTICLES.flatMap(({ page, rows }) =>
    rows.flatMap(({ accept }) => accept.filter((id) => !engine.graph.byId.has(id)).map((id) => `${page}: ${id}`)),
  );
  expect(unknown).toEqual([]);
});

test('mark-up is read with offsets of the bare text', () => {
  const { article, rows } = readMarkup(
    'x',
    'url: u\npublished: 2025-01-01\n\nDer [US-Präsident](praesident-der-usa>joe-biden) und {Hans}.',
  );
  expect(article.blocks).toEqual(['Der US-Präsident und Hans.']);
  expect(rows.map(({ start, end, accept, trap }) => [start, end, accept, trap])).toEqual([
    [4, 16, ['praesident-der-usa', 'joe-biden'], false],
    [21, 25, [], true],
  ]);
  expect(() => readMarkup('x', 'url: u\n\nText')).toThrow('published');
});
