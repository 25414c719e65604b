import { describe, expect, test } from 'vitest';
import { compareDates, daysBetween, lastDay } from '../../scripts/verify/partial-date.ts';

describe('compareDates', () => {
  test.each([
    { ours: '1961-03-07', theirs: '1961-03-08', verdict: 'contradicts' },
    { ours: '1961-03', theirs: '1961-04-01', verdict: 'contradicts' },
    { ours: '1961', theirs: '1962', verdict: 'contradicts' },
    { ours: '2006-09-26', theirs: '2006-09-28', slack: 1, verdict: 'contradicts' },
    { ours: '2006-09', theirs: '2006-10', slack: 1, verdict: 'contradicts' },
    { ours: '1972-06-01', theirs: '1973-01-01', padded: true, verdict: 'contradicts' },
    { ours: '1961-03-07', theirs: '1961', verdict: 'silent' },
    { ours: '1961-03-07', theirs: '', verdict: 'silent' },
    { ours: '1961-03-07', theirs: 'http://example.org/unknown', verdict: 'silent' },
    { ours: '1972-12-28', theirs: '1972-01-01', padded: true, verdict: 'silent' },
    { ours: '2017-05-14', theirs: '2017-05-01', padded: true, verdict: 'silent' },
    { ours: '1961-03-07', theirs: '1961-03-07', verdict: 'confirms' },
    { ours: '1961', theirs: '1961-03-07', verdict: 'confirms' },
    { ours: '2006-09-26', theirs: '2006-09-25', slack: 1, verdict: 'confirms' },
    { ours: '2022', theirs: '2023-01-01', slack: 1, verdict: 'confirms' },
  ])('$ours against $theirs: $verdict', ({ ours, theirs, slack = 0, padded = false, verdict }) => {
    expect(compareDates(ours, theirs, { slack, padded })).toBe(verdict);
  });
});

test('days between dates of unequal precision count from the first day', () => {
  expect(daysBetween('2020', '2020-02-01')).toBe(31);
});

test.each([
  { date: '2022', last: '2022-12-31' },
  { date: '2024-02', last: '2024-02-29' },
  { date: '2024-02-03', last: '2024-02-03' },
])('the last day of $date is $last', ({ date, last }) => {
  expect(lastDay(date)).toBe(last);
});
