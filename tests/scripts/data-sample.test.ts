import { describe, expect, test } from 'vitest';
import type { DataRecord, Statement } from '../../data/record.ts';
import { drawSample, sampleLine } from '../../scripts/sample/draw-sample.ts';

const record = (kind: DataRecord['kind'], id: string, statements: Statement[]): DataRecord => ({
  id,
  kind,
  type: 'muster',
  name: 'Muster',
  description: 'Für die Prüfung erfunden',
  source: 'https://example.org/',
  statements,
});

/** 60 people and 20 places with one dated statement each, and one without date or number. */
const records = [
  ...Array.from({ length: 60 }, (_, i) => record('person', `p-${i}`, [{ property: 'born', on: String(1940 + i) }])),
  ...Array.from({ length: 20 }, (_, i) =>
    record('place', `o-${i}`, [
      { property: 'located-in', value: 'japan' },
      { property: 'population', on: '2024', text: 'rund 1 Million Einwohner' },
    ]),
  ),
];
const draw = (seed: number, size = 20, from = records) =>
  drawSample(from, { size, seed }).map((sampled) => sampleLine(sampled, (id) => id));

describe('drawing a sample', () => {
  test('the same seed draws the same, in whatever order the records come', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7, 20, records.toReversed())).toEqual(draw(7));
  });

  test('a larger dataset keeps most of the sample', () => {
    const grown = draw(7, 20, [...records, record('person', 'neu', [{ property: 'born', on: '1990' }])]);
    expect(grown.filter((line) => draw(7).includes(line)).length).toBeGreaterThanOrEqual(18);
  });

  test('another seed draws another', () => {
    expect(draw(8)).not.toEqual(draw(7));
  });

  test('has the size asked for, no statement twice, and each kind in proportion', () => {
    const drawn = draw(7);
    expect(new Set(drawn).size).toBe(20);
    expect(drawn.filter((line) => line.startsWith('person/'))).toHaveLength(15);
    expect(draw(7, 80)).toHaveLength(80);
  });

  test('leaves out what has neither date nor number', () => {
    expect(draw(7, 80).join('\n')).not.toContain('located-in');
  });

  test('more than there is, or nothing, is an error that says so', () => {
    expect(() => draw(7, 81)).toThrow('the dataset has 80 statements with a date or number: a sample of 81 is too large');
    expect(() => draw(7, 0)).toThrow('a sample has at least one statement, not 0');
  });
});

test('a line says in words what the statement says', () => {
  const holder: Statement = { property: 'holder', value: 'sanae-takaichi', from: '2025-10-21', seen: '2026-10' };
  const [sampled] = drawSample([record('office', 'amt', [holder])], { size: 1, seed: 1 });
  expect(sampleLine(sampled!, () => 'Sanae Takaichi')).toBe(
    'office/amt.json\tamt\t0\tholder\tMuster, holder | Sanae Takaichi | seit 21. Oktober 2025 | gesehen Oktober 2026\thttps://example.org/\t-',
  );
});
