import { describe, expect, test } from 'vitest';
import type { Glance } from '../../data/annotation.ts';
import { buildCard } from '../../data/card.ts';
import { buildGraph } from '../../data/graph.ts';
import { relationsAmong } from '../../data/relations.ts';
import { summaryText } from '../../data/summary-text.ts';
import { summaryEntry } from '../../data/summary.ts';
import { timelineOf } from '../../data/timeline.ts';
import { person, state, summit } from './records.ts';

const graph = buildGraph([
  state('utopia', 'Utopia'),
  person('bea', 'Bea Bergmann', [], { source: 'https://de.wikipedia.org/wiki/Bea_(Politikerin)' }),
  person('carl', 'Carl *C* Curtius'),
  summit('gipfel', 'Gipfel in Utopia 2009', '2009-07-01', '2009-07-02', 'utopia', ['bea', 'carl'], ''),
]);
const IDS = ['bea', 'carl', 'utopia'];
const context = { graph, stand: '2026-11-22', published: '2010-01-01', others: IDS, events: new Map() };
const cards = Object.fromEntries(IDS.map((id) => [id, buildCard(id, context)]));
const glance: Glance = {
  summary: IDS.map((id) => summaryEntry(cards[id]!, 1)),
  timeline: timelineOf(
    graph,
    IDS.map((id, i) => ({ id, count: 1, weight: 3 - i })),
    '2010-01-01',
  ),
  relations: relationsAmong(graph, IDS),
  stand: '22. November 2026',
};
const subject = { title: 'Ein [Update] zum Gipfel', url: 'https://www.n-tv.de/a-id1.html', published: '2010-01-01', glance };
const words = {
  kinds: { person: 'People', place: 'Places', organisation: 'O', event: 'E', office: 'F', other: 'X' },
  timeline: 'Timeline',
  relations: 'Relations',
  stand: 'Dataset',
};

test('Markdown, with links and nothing that breaks them', () => {
  expect(summaryText(subject, 'markdown', words)).toBe(String.raw`# Ein \[Update\] zum Gipfel

1. Januar 2010, <https://www.n-tv.de/a-id1.html>

## People

- [Bea Bergmann](https://de.wikipedia.org/wiki/Bea_%28Politikerin%29): Beispiel für Bea Bergmann
- [Carl \*C\* Curtius](https://de.wikipedia.org/wiki/Beispiel): Beispiel für Carl \*C\* Curtius

## Places

- [Utopia](https://de.wikipedia.org/wiki/Beispiel): Staat namens Utopia

## Timeline

- 1./2. Juli 2009: Gipfel in Utopia

## Relations

- Bea Bergmann – Carl \*C\* Curtius: Gipfel in Utopia ([1./2. Juli 2009](https://de.wikipedia.org/wiki/Beispiel))

Randnotiz, Dataset: 22. November 2026
`);
});

test('plain text, with addresses', () => {
  const text = summaryText(subject, 'plain', words);
  expect(text).toContain('Ein [Update] zum Gipfel\n\n1. Januar 2010, https://www.n-tv.de/a-id1.html');
  expect(text).toContain('- Bea Bergmann <https://de.wikipedia.org/wiki/Bea_(Politikerin)>: Beispiel für Bea Bergmann');
  expect(text).not.toContain('](');
});

describe('without', () => {
  test('a date, names, timeline and relations there are no empty headings', () => {
    const bare = { ...glance, summary: [], timeline: [], relations: [] };
    expect(summaryText({ ...subject, published: null, glance: bare }, 'plain', words)).toBe(
      'Ein [Update] zum Gipfel\n\nhttps://www.n-tv.de/a-id1.html\n\nRandnotiz, Dataset: 22. November 2026\n',
    );
  });
});
