import { describe, expect, test } from 'vitest';
import { eventStripOf } from '../../data/event-strip.ts';
import { seriesOf } from '../../data/series.ts';
import { buildGraph } from '../../data/graph.ts';
import { person, state, summit } from './records.ts';

const meeting = (id: string, name: string, day: string, parties: string[]) =>
  summit(id, name, day, day, 'utopia', parties, 'Ohne Ergebnis');

describe('series', () => {
  test.each<[name: string, series: string | null]>([
    ['Gipfel in Hanoi 2019', null],
    ['Friedensgipfel auf dem Bürgenstock 2024', null],
    ['G7-Gipfel in Elmau 2022', 'G7-Gipfel'],
    ['Nato-Gipfel in Den Haag 2025', 'Nato-Gipfel'],
    ['EU-Gipfel Dezember 2025', 'EU-Gipfel'],
    ['Klimakonferenz in Baku 2024', 'Klimakonferenz'],
    ['Münchner Sicherheitskonferenz 2026', 'Münchner Sicherheitskonferenz'],
    ['Konferenz von Jalta', null],
  ])('%s: %s', (name, series) => {
    expect(seriesOf(meeting('x', name, '2020-01-01', []))).toBe(series);
  });

  test('is none for other events, whatever their names', () => {
    expect(seriesOf({ ...meeting('x', 'Euro-Krise 2010', '2010-01-01', []), type: 'crisis' })).toBeNull();
  });
});

describe('strip', () => {
  const records = [
    state('utopia', 'Utopia'),
    person('ada', 'Ada Alt'),
    person('bea', 'Bea Bergmann'),
    person('carl', 'Carl Curtius'),
    meeting('eins', 'Gipfel in Eins 2018', '2018-06-12', ['ada', 'bea']),
    meeting('zwei', 'Gipfel in Zwei 2019', '2019-02-27', ['ada', 'bea']),
    meeting('drei', 'Treffen in Drei 2019', '2019-06-30', ['ada', 'bea']),
    meeting('fremd', 'Gipfel in Vier 2019', '2019-03-01', ['ada', 'carl']),
    ...[2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => meeting(`x-${year}`, `X7-Gipfel in Ort ${year}`, `${year}-05-01`, [])),
  ];
  const graph = buildGraph(records);
  const strip = (id: string, day = '2019-03-05') => eventStripOf(graph.byId.get(id)!, graph, day);

  test('events with the same two parties, in the order of time; one party in common is chance', () => {
    expect(strip('zwei')).toEqual({
      tie: 'Ada Alt und Bea Bergmann',
      events: [
        { id: 'eins', name: 'Gipfel in Eins 2018', place: 'Eins', year: '2018', shown: false, later: false },
        { id: 'zwei', name: 'Gipfel in Zwei 2019', place: 'Zwei', year: '2019', shown: true, later: false },
        { id: 'drei', name: 'Treffen in Drei 2019', place: 'Drei', year: '2019', shown: false, later: true },
      ],
    });
  });

  test('an event by itself has none', () => expect(strip('fremd')).toBeNull());

  test.each([
    ['x-2020', ['2020', '2021', '2022', '2023', '2024']],
    ['x-2023', ['2021', '2022', '2023', '2024', '2025']],
    ['x-2026', ['2022', '2023', '2024', '2025', '2026']],
  ])('of a long series, five around %s', (id, years) => {
    expect(strip(id)!.events.map(({ year }) => year)).toEqual(years);
    expect(strip(id)!.tie).toBe('X7-Gipfel');
  });
});
