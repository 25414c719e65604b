import { describe, expect, test } from 'vitest';
import { editionOf } from '../../scripts/verify/editions.ts';
import { parseTable } from '../../scripts/verify/read-tables.ts';
import {
  compareTerm,
  describeSpan,
  describeTerm,
  indexTerms,
  mergeTerms,
  parseEnd,
  type End,
  type Term,
} from '../../scripts/verify/terms.ts';
import { tables } from './verify-tables.ts';

const edition = editionOf('peppercat-html')!;
const term = (from: string, end: End, fields: Partial<Term> = {}): Term => ({
  qid: 'Q1',
  name: 'Erika Muster',
  iso2: 'XX',
  office: 'Minister of Health',
  from,
  end,
  table: 'politicians',
  edition,
  ...fields,
});

describe('describeSpan', () => {
  test.each([
    { span: { from: '2018-01-09', to: '2020-08' }, text: '2018-01-09..2020-08' },
    { span: { from: '2013-09-15', seen: '2026-01' }, text: '2013-09-15..open' },
    { span: { from: '2013-09-15', seen: '2026-10-05' }, text: '2013-09-15..open' },
    { span: { to: '2020-08' }, text: '..2020-08' },
  ])('$text: $span', ({ span, text }) => {
    expect(describeSpan(span)).toBe(text);
  });
});

describe('compareTerm', () => {
  test.each<{ title: string; ours: { from?: string; to?: string; seen?: string }; theirs: Term; verdict: string }>([
    {
      title: 'another start',
      ours: { from: '2018-01-09', to: '2020-08-26' },
      theirs: term('2018-02-09', { kind: 'on', date: '2020-08-26' }),
      verdict: 'contradicts',
    },
    {
      title: 'another end',
      ours: { from: '2018-01-09', to: '2020-08-26' },
      theirs: term('2018-01-09', { kind: 'on', date: '2020-08-20' }),
      verdict: 'contradicts',
    },
    {
      title: 'in office for us, ended for them',
      ours: { from: '2018-01-09', seen: '2026-08' },
      theirs: term('2018-01-09', { kind: 'on', date: '2020-08-20' }),
      verdict: 'contradicts',
    },
    {
      title: 'gone before our end',
      ours: { from: '2021', to: '2024-09' },
      theirs: term('2021-01-20', { kind: 'gone', date: '2024-05-07' }),
      verdict: 'contradicts',
    },
    {
      title: 'in office long after our end',
      ours: { from: '2021', to: '2023' },
      theirs: term('2021-01-20', { kind: 'open', date: '2025-01-25' }),
      verdict: 'contradicts',
    },
    {
      title: 'end only bounded',
      ours: { from: '2021-01-20', to: '2024-01-02' },
      theirs: term('2021-01-20', { kind: 'gone', date: '2024-01-08' }),
      verdict: 'silent',
    },
    {
      title: 'end not said',
      ours: { from: '2021-01-20', seen: '2026-08' },
      theirs: term('2021-01-20', { kind: 'unsaid' }),
      verdict: 'silent',
    },
    {
      title: 'ended after the edition',
      ours: { from: '2021-01-20', to: '2025-05-06' },
      theirs: term('2021-01-20', { kind: 'open', date: '2025-01-25' }),
      verdict: 'silent',
    },
    {
      title: 'listed for some days more',
      ours: { from: '2021-01-20', to: '2025-01-20' },
      theirs: term('2021-01-20', { kind: 'open', date: '2025-01-25' }),
      verdict: 'silent',
    },
    {
      title: 'start less precise than ours',
      ours: { from: '2021-01-20', to: '2024-01-02' },
      theirs: term('2021', { kind: 'on', date: '2024-01-02' }),
      verdict: 'silent',
    },
    {
      title: 'both ends, one day apart',
      ours: { from: '2018-01-09', to: '2020-08-26' },
      theirs: term('2018-01-08', { kind: 'on', date: '2020-08-27' }),
      verdict: 'confirms',
    },
    {
      title: 'both ends at our precision',
      ours: { from: '2018', to: '2020-08' },
      theirs: term('2018-01-08', { kind: 'on', date: '2020-08-27' }),
      verdict: 'confirms',
    },
    {
      title: 'gone on our very day',
      ours: { from: '2021-01-20', to: '2025-01-20' },
      theirs: term('2021-01-20', { kind: 'gone', date: '2025-01-20' }),
      verdict: 'confirms',
    },
    {
      title: 'in office for both',
      ours: { from: '2021-01-20', seen: '2025-01' },
      theirs: term('2021-01-20', { kind: 'open', date: '2025-01-25' }),
      verdict: 'confirms',
    },
  ])('$title: $verdict', ({ ours, theirs, verdict }) => {
    expect(compareTerm(ours, theirs)).toBe(verdict);
  });
});

describe('mergeTerms', () => {
  test('leaves terms with years between them alone', () => {
    expect(
      mergeTerms([term('2006-09-26', { kind: 'on', date: '2007-09-26' }), term('2012-12-26', { kind: 'on', date: '2020-09-16' })]),
    ).toEqual([]);
  });

  test('gives every run of consecutive terms from the first on', () => {
    const cabinets = [
      term('2017-11-01', { kind: 'on', date: '2020-09-16' }),
      term('2012-12-26', { kind: 'on', date: '2014-12-24' }),
      term('2014-12-24', { kind: 'on', date: '2017-11-01' }),
    ];
    expect(mergeTerms(cabinets).map(describeTerm)).toEqual(['2012-12-26..2017-11-01', '2012-12-26..2020-09-16']);
  });

  test('goes on where somebody vanished under one title and is there under the next', () => {
    const titles = [term('2021-12-08', { kind: 'gone', date: '2024-11-12' }), term('2024-11-07', { kind: 'open', date: '2025-01-25' })];
    expect(mergeTerms(titles).map(describeTerm)).toEqual(['2021-12-08..open@2025-01-25']);
  });
});

test.each([
  { cell: '', end: { kind: 'unsaid' } },
  { cell: 'somevalue', end: { kind: 'unsaid' } },
  { cell: '2029-01-20', end: { kind: 'open', date: '2025-01' } },
  { cell: '2024-01-20', end: { kind: 'on', date: '2024-01-20' } },
  { cell: '<=2024-01-20', end: { kind: 'gone', date: '2024-01-20' } },
  { cell: 'open@2024-01-20', end: { kind: 'open', date: '2024-01-20' } },
])('the end "$cell" is read as $end.kind', ({ cell, end }) => {
  expect(parseEnd(cell, edition)).toEqual(end);
});

test('a head with a second source gives two independent terms', () => {
  const heads = parseTable(
    [
      'iso2\trole\tqid\tname\tstart\tend\tsources\tfactbook_since\tfactbook_seen',
      'XX\thead_of_state\tQ1\tErika Muster\t2021-05-01\topen@2026-08-22\tcfmessias-2025-10+cfmessias-2025-10-current+factbook\t2021-05-02\t2021-06-01..2026-01-22',
    ].join('\n'),
  );
  const found = indexTerms(tables({ heads })).get('Q1')!;
  expect(found.map((t) => [t.edition.family, describeTerm(t)])).toEqual([
    ['Wikidata', '2021-05-01..open@2025-10'],
    ['CIA World Factbook', '2021-05-02..open@2026-01-22'],
  ]);
});
