import { describe, expect, test } from 'vitest';
import type { DataRecord, Statement } from '../../data/record.ts';
import { countDataset } from '../../scripts/stats/count-records.ts';
import { drawStats } from '../../scripts/stats/draw-stats.ts';
import { statsLines } from '../../scripts/stats/stats-text.ts';

const record = (kind: DataRecord['kind'], type: string, statements: Statement[]): DataRecord => ({
  id: 'muster',
  kind,
  type,
  name: 'Muster',
  description: 'Für die Prüfung erfunden',
  source: 'https://example.org/',
  statements,
});
const event = (on: string) => record('event', 'war', [{ property: 'date', on }]);
const seen = (date: string): Statement => ({ property: 'position', from: '2020', seen: date, text: 'Muster' });
const checked = (against: string): Statement => ({ property: 'born', on: '1961', checked: { against, on: '2026-11-22' } });

const count = (records: DataRecord[]) => countDataset(records, '2026-11-22');

describe('counting', () => {
  test('an empty dataset has one empty decade and all kinds', () => {
    const { kinds, decades, seen: ages } = count([]);
    expect(kinds.map(({ records }) => records)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(decades).toEqual([{ decade: 1940, events: 0 }]);
    expect(ages.every(({ statements }) => statements === 0)).toBe(true);
  });

  test.each([
    { title: 'no mark', statement: { property: 'born', on: '1961' } as Statement, state: 'unchecked' },
    { title: 'another source', statement: checked('dpa, 2026-01'), state: 'source' },
    {
      title: 'Wikidata and another',
      statement: checked('Wikidata, Stand 2025-10 und CIA World Factbook, Stand 2026-01'),
      state: 'wikidata',
    },
  ])('$title: $state', ({ statement, state }) => {
    expect(count([record('person', 'public', [statement])]).kinds[0]!.statements).toMatchObject({ [state]: 1 });
  });

  test.each([
    { date: '2026-11-01', label: 'up to 3 months' },
    { date: '2026-08', label: 'up to 3 months' },
    { date: '2026-07', label: 'up to 6 months' },
    { date: '2025', label: 'up to 12 months' },
    { date: '2024', label: 'older' },
  ])('seen $date is $label old', ({ date, label }) => {
    const ages = count([record('person', 'public', [seen(date)])]).seen;
    expect(ages.filter(({ statements }) => statements === 1).map((age) => age.label)).toEqual([label]);
  });

  test('decades have no gaps, and what was before them is counted together', () => {
    const { decades, earlierEvents } = count([event('1789'), event('1939-09-01'), event('1949'), event('1960-01'), event('1969')]);
    expect(earlierEvents).toBe(2);
    expect(decades).toEqual([
      { decade: 1940, events: 1 },
      { decade: 1950, events: 0 },
      { decade: 1960, events: 2 },
    ]);
  });

  test('types stand by number, then by name', () => {
    const types = count([
      record('place', 'city', []),
      record('place', 'state', []),
      record('place', 'city', []),
      record('place', 'island', []),
    ]).kinds[2]!.types;
    expect(types.map(({ type }) => type)).toEqual(['city', 'island', 'state']);
  });
});

describe('the picture', () => {
  const records = [event('1969'), event('2026'), record('person', 'public', [checked('Wikidata, Stand 2026-11'), seen('2026-08')])];

  test('does not depend on the order of the records', () => {
    expect(drawStats(count(records))).toBe(drawStats(count(records.toReversed())));
  });

  test('says in words what it shows, and has nothing that is no number', () => {
    const svg = drawStats(count(records));
    expect(svg).toContain('<desc id="desc">3 records with 4 statements, 25 % of them checked;');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(drawStats(count([]))).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('the text names the sizes', () => {
    expect(statsLines(count(records), { raw: 3_470_000, brotli: 657_400 }).at(-1)).toBe(
      'compiled dataset: 3470 kB raw, 657 kB with Brotli',
    );
  });
});
