import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDate, formatSpan, within, yearsBetween } from '../../data/dates.ts';

test.each<[written: string | null | undefined, day: string | null]>([
  [null, null],
  [undefined, null],
  ['', null],
  ['gestern', null],
  ['2025-13-01', null],
  ['2025-02-30', null],
  ['0025-02-03', null],
  ['27.10.2025', null],
  ['2025-10-27', '2025-10-27'],
  ['2025-10-27T14:11:00+01:00', '2025-10-27'],
  ['2023-04-28 18:11:01.0', '2023-04-28'],
  // a quarter past one in the night in Germany
  ['2024-08-26T23:15:00Z', '2024-08-27'],
])('the day of %j is %j', (written, day) => {
  expect(dayOf(written)).toBe(day);
});

test.each<[day: string, from: string | undefined, to: string | undefined, where: string]>([
  ['2025-05-05', '2025-05-06', undefined, 'outside'],
  ['2025-05-07', '2021-12-08', '2025-05-06', 'outside'],
  ['2025-05-06', '2021-12-08', '2025-05-06', 'inside'],
  ['2025-05-06', '2025-05-06', undefined, 'inside'],
  ['2025-03-01', '2025', undefined, 'maybe'],
  ['2026-03-01', '2025', undefined, 'inside'],
  ['2025-03-01', '2020-01', '2025-03', 'maybe'],
])('%s in %s to %s is %s', (day, from, to, where) => {
  expect(within(day, from, to)).toBe(where);
});

describe('German dates', () => {
  test.each([
    ['2019', '2019'],
    ['2019-03', 'März 2019'],
    ['2019-02-28', '28. Februar 2019'],
  ])('%s', (date, german) => {
    expect(formatDate(date)).toBe(german);
  });

  test.each<[from: string | undefined, to: string | undefined, german: string]>([
    [undefined, undefined, ''],
    [undefined, '2020', 'bis 2020'],
    ['2025-10-21', undefined, 'seit 21. Oktober 2025'],
    ['2006', '2007', '2006–2007'],
    ['2019-02-27', '2019-02-28', '27./28. Februar 2019'],
    ['2026-06-14', '2026-06-16', '14.–16. Juni 2026'],
    ['2025-10-31', '2025-11-01', '31. Oktober – 1. November 2025'],
    ['2012-12-26', '2020-09-16', '26. Dezember 2012 – 16. September 2020'],
  ])('%s to %s', (from, to, german) => {
    expect(formatSpan(from, to)).toBe(german);
  });
});

test.each<[from: string, to: string, years: number | null]>([
  ['1961', '2025-10-27', null],
  ['1961-11-07', '2025-10-27', 63],
  ['1961-03-07', '2025-10-27', 64],
])('from %s to %s are %s years', (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years);
});

test('a moment falls on the day that it has in Germany, summer and winter', () => {
  const german = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
  const moments = fc.date({ min: new Date('1996-01-02'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(fc.property(moments, (moment) => dayOf(moment.toISOString().replace(/\.\d+Z/, 'Z')) === german.format(moment)));
  for (const moment of [
    '2025-03-29T22:59:59Z',
    '2025-03-30T21:59:59Z',
    '2025-03-30T22:00:00Z',
    '2025-10-25T22:00:00Z',
    '2025-10-26T22:59:59Z',
  ])
    expect(dayOf(moment)).toBe(german.format(Date.parse(moment)));
});
