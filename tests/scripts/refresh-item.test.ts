import { describe, expect, test } from 'vitest';
import { bestClaims, readAnswer, type EntityJson } from '../../scripts/refresh/item.ts';
import { termOf } from '../../scripts/refresh/term.ts';
import { partialDateOf } from '../../scripts/refresh/time-value.ts';
import { claim, entity } from './refresh-wikidata.ts';

describe('times', () => {
  test.each([
    { time: '-0044-03-15T00:00:00Z', precision: 11, date: undefined },
    { time: '+1960-00-00T00:00:00Z', precision: 8, date: undefined },
    { time: '+1961-03-07T00:00:00Z', precision: 9, date: '1961' },
    { time: '+1961-03-00T00:00:00Z', precision: 10, date: '1961-03' },
    { time: '+1961-03-07T00:00:00Z', precision: 11, date: '1961-03-07' },
    { time: '+00000001961-03-07T00:00:00Z', precision: 11, date: '1961-03-07' },
    { time: '1961-03-07T00:00:00Z', precision: 11, date: '1961-03-07' },
    { time: '+1517-10-31T00:00:00Z', precision: 11, calendar: 'http://www.wikidata.org/entity/Q1985786', date: '1517' },
  ])('$time at precision $precision: $date', ({ time, precision, calendar, date }) => {
    expect(partialDateOf(time, precision, calendar)).toBe(date);
  });
});

describe('items', () => {
  const read = (json: object) => {
    const answer = readAnswer('Q1', json as EntityJson);
    if (answer.kind === 'missing') throw new Error('missing');
    return answer.item;
  };

  test('without anything', () => {
    expect(read({ id: 'Q1', labels: [], aliases: [], claims: [], sitelinks: [] })).toEqual({ id: 'Q1', aliases: [], claims: {} });
  });

  test('leave out what is not read: other properties, deprecated ranks, other languages', () => {
    const foreign = {
      rank: 'normal',
      mainsnak: {
        snaktype: 'value',
        property: 'P2521',
        datavalue: { type: 'monolingualtext', value: { language: 'fr', text: 'ministre' } },
      },
    };
    const item = entity('Q1', 'Erika Muster', { P18: [claim('Q5')], P569: [claim('1961', { rank: 'deprecated' })], P2521: [foreign] });
    expect(read(item).claims).toEqual({});
  });

  test('have preferred claims before normal ones, and only those count as the best', () => {
    const item = read(entity('Q1', 'Erika Muster', { P39: [claim('Q900'), claim('Q901', { rank: 'preferred' }), claim('?')] }));
    expect(item.claims.P39!.map(({ value }) => value)).toEqual([
      { type: 'item', id: 'Q901' },
      { type: 'item', id: 'Q900' },
      { type: 'unknown' },
    ]);
    expect(bestClaims(item, 'P39')).toHaveLength(1);
    expect(bestClaims(item, 'P569')).toEqual([]);
  });

  test.each([
    { title: 'no holder', value: '?', qualifiers: {}, term: undefined },
    { title: 'no qualifiers', value: 'Q900', qualifiers: {}, term: { target: 'Q900', end: { kind: 'unsaid' } } },
    {
      title: 'preferred without an end',
      value: 'Q900',
      qualifiers: { rank: 'preferred', from: '2019' },
      term: { target: 'Q900', from: '2019', end: { kind: 'open' } },
    },
    {
      title: 'novalue as end',
      value: 'Q900',
      qualifiers: { from: '2019-02', to: '–' },
      term: { target: 'Q900', from: '2019-02', end: { kind: 'open' } },
    },
    { title: 'somevalue as both', value: 'Q900', qualifiers: { from: '?', to: '?' }, term: { target: 'Q900', end: { kind: 'unknown' } } },
    {
      title: 'both dates',
      value: 'Q900',
      qualifiers: { from: '2019', to: '2022-03-04' },
      term: { target: 'Q900', from: '2019', end: { kind: 'on', date: '2022-03-04' } },
    },
  ])('as a term: $title', ({ value, qualifiers, term }) => {
    const [own] = read(entity('Q1', 'Erika Muster', { P39: [claim(value, qualifiers)] })).claims.P39!;
    expect(termOf(own!)).toEqual(term);
  });
});
