/** Finished cards for tests of what is made of them. */
import type { Card, Line } from '../../data/card.ts';
import { PAGE } from './records.ts';

export function line(text: string, when: string, more: Partial<Line> = {}): Line {
  return { when, label: '', text, source: { url: PAGE, label: 'Wikipedia' }, checked: null, seen: null, stale: false, ...more };
}

export function card(more: Partial<Card> = {}): Card {
  return {
    id: 'ada',
    publicId: 'Q1',
    kind: 'person',
    type: 'politician',
    name: 'Ada Alt',
    description: 'Politikerin aus Utopia',
    day: '2025-10-27',
    held: [],
    today: [],
    event: null,
    facts: [],
    since: [],
    links: [],
    source: { url: PAGE, label: 'Wikipedia' },
    stand: '2026-11-22',
    ...more,
  };
}
