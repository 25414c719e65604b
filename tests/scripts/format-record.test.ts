import { describe, expect, test } from 'vitest';
import type { DataRecord } from '../../data/record.ts';
import { formatRecord, LINE_WIDTH } from '../../scripts/format-record.ts';

const record = (fields: Partial<DataRecord>): DataRecord => ({
  id: 'genf',
  kind: 'place',
  type: 'city',
  name: 'Genf',
  description: 'Schweizer Stadt am Genfer See',
  source: 'https://de.wikipedia.org/wiki/Genf',
  statements: [{ property: 'located-in', value: 'schweiz' }],
  ...fields,
});

describe('formatRecord', () => {
  test('leaves out what is undefined', () => {
    expect(formatRecord(record({ wikidata: undefined }))).not.toContain('wikidata');
  });

  test('puts a statement on one line', () => {
    expect(formatRecord(record({}))).toBe(`{
  "id": "genf",
  "kind": "place",
  "type": "city",
  "name": "Genf",
  "description": "Schweizer Stadt am Genfer See",
  "source": "https://de.wikipedia.org/wiki/Genf",
  "statements": [
    { "property": "located-in", "value": "schweiz" }
  ]
}
`);
  });

  test('expands a statement that is too long, and keeps its mark on one line', () => {
    const checked = { against: 'Wikidata, Stand 2026-08', on: '2026-11-22' };
    const text = formatRecord(
      record({ statements: [{ property: 'fact', on: '1920', text: 'Sitz des Völkerbundes '.repeat(6).trim(), checked }] }),
    );
    expect(text).toContain(`    {\n      "property": "fact",\n      "on": "1920",`);
    expect(text).toContain(`      "checked": { "against": "Wikidata, Stand 2026-08", "on": "2026-11-22" }\n    }\n`);
  });

  test.each([
    { title: 'at the width stays', length: LINE_WIDTH, expanded: false },
    { title: 'one column more is expanded', length: LINE_WIDTH + 1, expanded: true },
  ])('an array that ends $title', ({ length, expanded }) => {
    const rest = '  "aliases": [""],'.length;
    const text = formatRecord(record({ aliases: ['x'.repeat(length - rest)] }));
    expect(text.includes('"aliases": [\n    "x')).toBe(expanded);
  });

  test('is idempotent and keeps the order of keys', () => {
    const long = record({
      aliases: Array.from({ length: 30 }, (_, i) => `Name ${i}`),
      statements: [{ property: 'fact', text: 'x '.repeat(79).trim(), on: '1815' }],
    });
    const once = formatRecord(long);
    expect(formatRecord(JSON.parse(once) as DataRecord)).toBe(once);
    expect(once.indexOf('"text"')).toBeLessThan(once.indexOf('"on"'));
  });
});
