import { describe, expect, test } from 'vitest';
import type { DataRecord } from '../../data/record.ts';
import { judge, type Claim, type Evidence } from '../../scripts/verify/claim.ts';
import { editionOf, labelOf } from '../../scripts/verify/editions.ts';
import { against, isUnfounded, markRecord } from '../../scripts/verify/marks.ts';
import { settle, type Settled } from '../../scripts/verify/settled.ts';

const says = (verdict: Evidence['verdict'], source: string, theirs = '1961'): Evidence => ({
  verdict,
  theirs,
  table: 'people_bio',
  edition: editionOf(source)!,
});
const claim = (evidence: Evidence[], past = false): Claim => ({ record: 'erika-muster', field: 'born', ours: '1960', past, evidence });

describe('judge', () => {
  test.each([
    { title: 'silence', evidence: [says('silent', 'cfmessias')], confirmed: [], contradicted: [] },
    {
      title: 'a newer edition that changed its mind',
      evidence: [says('confirms', 'peppercat-2023'), says('contradicts', 'cfmessias')],
      confirmed: ['Wikidata, Stand 2023-01'],
      contradicted: ['2025-10'],
    },
    {
      title: 'two rows of one edition',
      evidence: [says('confirms', 'cfmessias'), says('contradicts', 'cfmessias')],
      confirmed: ['Wikidata, Stand 2025-10'],
      contradicted: ['2025-10'],
    },
    {
      title: 'the same for a span of the past',
      past: true,
      evidence: [says('confirms', 'peppercat-2023'), says('contradicts', 'cfmessias')],
      confirmed: ['Wikidata, Stand 2023-01'],
      contradicted: [],
    },
    {
      title: 'an older edition that was corrected',
      evidence: [says('contradicts', 'peppercat-2023'), says('confirms', 'cfmessias')],
      confirmed: ['Wikidata, Stand 2025-10'],
      contradicted: [],
    },
    {
      title: 'another family',
      evidence: [says('confirms', 'cfmessias'), says('contradicts', 'factbook')],
      confirmed: ['Wikidata, Stand 2025-10'],
      contradicted: ['2026-01'],
    },
    {
      title: 'editions of one family',
      evidence: [says('confirms', 'cfmessias'), says('confirms', 'open-data-archive')],
      confirmed: ['Wikidata, Stand 2026-08'],
      contradicted: [],
    },
    {
      title: 'two families',
      evidence: [says('confirms', 'factbook'), says('confirms', 'cfmessias')],
      confirmed: ['Wikidata, Stand 2025-10', 'CIA World Factbook, Stand 2026-01'],
      contradicted: [],
    },
  ])('$title', ({ evidence, past = false, confirmed, contradicted }) => {
    const judgement = judge(claim(evidence, past));
    expect(judgement.confirmedBy.map(labelOf)).toEqual(confirmed);
    expect(judgement.contradictions.map((c) => c.edition.date)).toEqual(contradicted);
  });
});

describe('settle', () => {
  const entry = (fields: Partial<Settled>): Settled => ({
    record: 'erika-muster',
    field: 'born',
    ours: '1960',
    theirs: '1961',
    reason: 'Geburtsregister',
    ...fields,
  });
  const disagreement = { claim: claim([]), evidence: says('contradicts', 'cfmessias') };

  test.each([
    { title: 'our value has changed since', entry: entry({ ours: '1959' }) },
    { title: 'their value has changed since', entry: entry({ theirs: '1962' }) },
    { title: 'it was about another field', entry: entry({ field: 'died' }) },
  ])('does not hold where $title', ({ entry: other }) => {
    const { open, settled, stale } = settle([disagreement], [other]);
    expect([open.length, settled.length, stale]).toEqual([1, 0, [other]]);
  });

  test('holds for the same record, field and values', () => {
    const { open, settled, stale } = settle([disagreement], [entry({})]);
    expect([open.length, settled.length, stale.length]).toEqual([0, 1, 0]);
  });
});

describe('marks', () => {
  const label = against([editionOf('open-data-archive')!, editionOf('factbook')!]);
  const record = (checked?: { against: string; on: string }) =>
    ({ id: 'erika-muster', statements: [{ property: 'born', on: '1960', ...(checked ? { checked } : {}) }] }) as unknown as DataRecord;

  test('name both sources', () => {
    expect(label).toBe('Wikidata, Stand 2026-08 und CIA World Factbook, Stand 2026-01');
  });

  test.each([
    { title: 'a statement that no table confirms', before: record(), confirmed: new Map<number, string>() },
    { title: 'a mark with the same sources', before: record({ against: label, on: '2026-01-01' }), confirmed: new Map([[0, label]]) },
    {
      title: 'a mark by a table and a page',
      before: record({ against: 'Wikidata, Stand 2025-10; bundestag.de, 2026-10', on: '2026-01-01' }),
      confirmed: new Map([[0, label]]),
    },
    { title: 'a mark by a page', before: record({ against: 'bundestag.de, 2026-10', on: '2026-01-01' }), confirmed: new Map([[0, label]]) },
  ])('leave $title alone', ({ before, confirmed }) => {
    expect(markRecord(before, confirmed, '2026-11-22')).toBe(before);
  });

  test.each([
    { title: 'are added', before: record() },
    { title: 'replace those of older editions', before: record({ against: 'Wikidata, Stand 2023-01', on: '2026-01-01' }) },
  ])('$title', ({ before }) => {
    const after = markRecord(before, new Map([[0, label]]), '2026-11-22');
    expect(after.statements[0]!.checked).toEqual({ against: label, on: '2026-11-22' });
  });

  test.each([
    { mark: 'bundestag.de, 2026-10', confirmed: undefined, unfounded: false },
    { mark: 'Wikidata, Stand 2025-10; bundestag.de, 2026-10', confirmed: undefined, unfounded: false },
    { mark: 'Wikidata nach Datenauswertung, 2026-08', confirmed: undefined, unfounded: false },
    { mark: 'Wikidata, Stand 2026-08', confirmed: label, unfounded: false },
    { mark: 'Wikidata, Stand 2025-01; CIA World Factbook, Stand 2026-01', confirmed: undefined, unfounded: true },
    { mark: 'Wikidata, Stand 2026-08', confirmed: undefined, unfounded: true },
  ])('the mark "$mark" where tables say "$confirmed" is unfounded: $unfounded', ({ mark, confirmed, unfounded }) => {
    expect(isUnfounded(record({ against: mark, on: '2026-01-01' }).statements[0]!, confirmed)).toBe(unfounded);
  });
});
