import { describe, expect, test } from 'vitest';
import type { DataRecord, Statement } from '../../data/record.ts';
import { compareAll } from '../../scripts/verify/compare.ts';
import { parseTable } from '../../scripts/verify/read-tables.ts';
import { recordLines, staleLine, summary, weighAll } from '../../scripts/verify/report.ts';
import { parseSettled, type Settled } from '../../scripts/verify/settled.ts';
import { tables } from './verify-tables.ts';

const given = tables({ people: parseTable('qid\tname\tbirth\tdeath\nQ11\tErika Muster\t1961-03-07\t') });
const person = (born: Omit<Statement, 'property'>, wikidata?: string): DataRecord => ({
  id: 'erika-muster',
  kind: 'person',
  type: 'politician',
  name: 'Erika Muster',
  ...(wikidata ? { wikidata } : {}),
  description: 'Für die Prüfung erfunden',
  source: 'https://example.org/',
  statements: [{ property: 'born', ...born }],
});
const verdicts = (record: DataRecord, entries: Settled[] = []) => weighAll(compareAll([record], given), entries);
const settled = { record: 'erika-muster', field: 'born', ours: '1961-03-08', theirs: '1961-03-07', reason: 'Steht so im Geburtsregister' };

describe('a statement is marked', () => {
  test.each([
    { title: 'not while it is in dispute', born: { on: '1961-03-08' }, label: undefined },
    { title: 'not where its text says more than the table has', born: { on: '1961-03-07', text: 'in Genf' }, label: undefined },
    { title: 'where a table has all of it', born: { on: '1961-03-07' }, label: 'Wikidata, Stand 2023-01' },
  ])('$title', ({ born, label }) => {
    expect(verdicts(person(born, 'Q11')).confirmed.get('erika-muster')?.get(0)).toBe(label);
  });
});

describe('lines', () => {
  test.each([
    { title: 'nothing where both agree', record: person({ on: '1961-03-07' }, 'Q11'), lines: [] },
    { title: 'nothing of what is settled', record: person({ on: '1961-03-08' }, 'Q11'), entries: [settled], lines: [] },
    {
      title: 'a disagreement with both values and the table',
      record: person({ on: '1961-03-08' }, 'Q11'),
      lines: ['person/erika-muster.json  born: ours 1961-03-08 | theirs 1961-03-07 | people_bio | '],
    },
    {
      title: 'an id that is missing',
      record: person({ on: '1961-03-07' }),
      lines: ['person/erika-muster.json  wikidata: could be Q11, same name and birth date: Erika Muster (1961-03-07)'],
    },
    {
      title: 'a mark without ground',
      record: person({ on: '1961', text: 'in Genf', checked: { against: 'Wikidata, Stand 2023-01', on: '2026-11-22' } }, 'Q11'),
      lines: [
        'person/erika-muster.json  statements[0].checked: names Wikidata, Stand 2023-01, which does not confirm the statement as it is',
      ],
    },
  ])('$title', ({ record, entries, lines }) => {
    expect(recordLines(record, verdicts(record, entries))).toEqual(lines);
  });

  test('a settled disagreement is printed on demand', () => {
    const record = person({ on: '1961-03-08' }, 'Q11');
    expect(recordLines(record, verdicts(record, [settled]), { all: true })).toHaveLength(1);
  });

  test('an entry that matches nothing any more, and the counts', () => {
    const weighed = verdicts(person({ on: '1961-03-07' }, 'Q11'), [settled]);
    expect(weighed.stale.map(staleLine)).toEqual([
      'data/settled.json  erika-muster born: ours 1961-03-08 | theirs 1961-03-07 no longer occurs',
    ]);
    expect(summary(weighed)).toBe(
      '2 claims: 2 confirmed, 0 unconfirmed, 0 disagreements open, 0 settled, 1 entries stale, 0 ids suggested',
    );
  });
});

test('an entry without a reason is refused', () => {
  expect(() => parseSettled(JSON.stringify([{ ...settled, reason: '' }]))).toThrow('reason');
});
