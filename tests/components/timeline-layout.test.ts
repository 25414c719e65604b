import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTimeline, spread } from '../../components/timeline-layout.ts';
import type { TimelineItem } from '../../data/pictures.ts';

const item = (id: string, at: string, end?: string): TimelineItem => ({
  id,
  at,
  label: `Ereignis ${id}`,
  entities: [],
  kind: 'event',
  ...(end === undefined ? {} : { end }),
});

describe('labels', () => {
  test('stand where they wish if there is room', () => {
    expect(
      spread(
        [
          { wish: 20, size: 20 },
          { wish: 80, size: 20 },
        ],
        100,
      ),
    ).toEqual([20, 80]);
  });

  test('share the way where they would overlap', () => {
    expect(
      spread(
        [
          { wish: 50, size: 20 },
          { wish: 50, size: 20 },
        ],
        100,
      ),
    ).toEqual([40, 60]);
  });

  test('never overlap, never leave the field, and keep their order', () => {
    const labels = fc.array(fc.record({ wish: fc.integer({ min: 0, max: 500 }), size: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(labels, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a.wish - b.wish);
        const height = Math.max(
          500,
          sorted.reduce((sum, { size }) => sum + size, 0),
        );
        const middles = spread(sorted, height);
        let bottom = -1e-6;
        for (const [index, { size }] of sorted.entries()) {
          expect(middles[index]! - size / 2).toBeGreaterThanOrEqual(bottom - 1e-6);
          bottom = middles[index]! + size / 2;
        }
        expect(bottom).toBeLessThanOrEqual(height + 1e-6);
      }),
    );
  });
});

describe('layout', () => {
  const layout = layoutTimeline([item('c', '2019-06-30'), item('a', '2018-06-12'), item('b', '2019-02-27', '2019-02-28')], '2026-11-12');

  test('runs from the earliest to the latest, the day of the article among them', () => {
    expect(layout.rows.map((row) => (row.type === 'day' ? 'day' : row.item.id))).toEqual(['a', 'b', 'c', 'day']);
  });

  test('is to scale on the axis', () => {
    const { rows } = layoutTimeline([item('a', '2010'), item('b', '2011'), item('c', '2014')], null);
    const [a, b, c] = rows.map(({ at }) => at) as [number, number, number];
    expect((c - b) / (b - a)).toBeCloseTo(3, 6);
  });

  test('an article in the midst of the facts stands in the midst', () => {
    const { rows } = layoutTimeline([item('a', '2018'), item('b', '2022')], '2020-05-01');
    expect(rows.map(({ type }) => type)).toEqual(['item', 'day', 'item']);
  });

  test('nothing to show takes no room', () => {
    expect(layoutTimeline([], null)).toEqual({ height: 0, rows: [], years: [] });
  });

  test('one date, and no day, is drawn in the middle', () => {
    const { height, rows } = layoutTimeline([item('a', '2018-06-12')], null);
    expect(rows[0]!.at).toBeCloseTo(height / 2);
  });
});
