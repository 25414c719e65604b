import { expect, test } from 'vitest';
import { roundYears, yearsOf } from '../../data/time-axis.ts';

test.each<[date: string, edge: 'start' | 'end', years: number]>([
  ['2019', 'start', 2019],
  ['2019', 'end', 2020],
  ['2019-07', 'start', 2019.5],
  ['2019-12', 'end', 2020],
  ['2019-01-01', 'start', 2019],
])('%s, %s, is year %d', (date, edge, years) => {
  expect(yearsOf(date, edge)).toBeCloseTo(years, 6);
});

test('later dates lie later, whatever their precision', () => {
  const dates = ['2019-02-27', '2019-02-28', '2019-03-01', '2019-12-31', '2020-01-01'].map((date) => yearsOf(date, 'start'));
  expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  expect(yearsOf('2019-02', 'start')).toBeLessThan(yearsOf('2019-02-02', 'start'));
});

test.each<[from: number, to: number, most: number, years: number[]]>([
  [2019.2, 2023.1, 5, [2020, 2021, 2022, 2023]],
  [2005.9, 2026.8, 5, [2010, 2015, 2020, 2025]],
  [1914.5, 2026, 5, [1950, 2000]],
  [2019.2, 2019.7, 5, []],
])('between %d and %d at most %d years are written', (from, to, most, years) => {
  expect(roundYears(from, to, most)).toEqual(years);
});
