import { expect, test } from 'vitest';
import { holderAt } from '../../data/facts-at.ts';
import { office } from './records.ts';

const CHANCELLOR = office('kanzler', 'utopia', [
  { property: 'holder', value: 'ada', from: '2000-03-01', to: '2008-05-06' },
  { property: 'holder', value: 'bea', from: '2008-05-06', to: '2012' },
  { property: 'holder', value: 'cleo', from: '2013-01-10', seen: '2026-08' },
]);

test.each<[day: string, holder: string | null]>([
  ['1999-12-31', null],
  ['2012-12-01', 'bea'],
  ['2013-01-05', null],
  ['2000-03-01', 'ada'],
  ['2008-05-05', 'ada'],
  // the day of the change belongs to the new one
  ['2008-05-06', 'bea'],
  ['2026-11-22', 'cleo'],
])('on %s the office is held by %s', (day, holder) => {
  expect(holderAt(CHANCELLOR, day)?.value ?? null).toBe(holder);
});

test('two who lead together are no single holder', () => {
  const pair = office(
    'chefs',
    'partei',
    [
      { property: 'holder', value: 'ada', from: '2022-01-29', seen: '2026-08' },
      { property: 'holder', value: 'bea', from: '2022-06-18', seen: '2026-08' },
    ],
    'party-head',
  );
  expect(holderAt(pair, '2025-01-01')).toBeNull();
  expect(holderAt(pair, '2022-03-01')?.value).toBe('ada');
});
