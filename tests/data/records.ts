/** Small records for tests of the pure parts. Their ids and dates are made up. */
import type { DataRecord, Statement } from '../../data/record.ts';

export const PAGE = 'https://de.wikipedia.org/wiki/Beispiel';

export function person(id: string, name: string, statements: Statement[] = [], more: Partial<DataRecord> = {}): DataRecord {
  return {
    id,
    kind: 'person',
    type: 'politician',
    name,
    gender: 'f',
    description: `Beispiel für ${name}`,
    source: PAGE,
    statements,
    ...more,
  };
}

export function state(id: string, name: string, statements: Statement[] = []): DataRecord {
  return { id, kind: 'place', type: 'state', name, description: `Staat namens ${name}`, source: PAGE, statements };
}

export function office(id: string, jurisdiction: string, holders: Statement[], type = 'head-of-government'): DataRecord {
  return {
    id,
    kind: 'office',
    type,
    name: 'Kanzler von Utopia',
    title: { m: 'Kanzler Utopias', f: 'Kanzlerin Utopias' },
    jurisdiction,
    roles: ['Kanzler'],
    description: 'Regierungschef Utopias',
    source: PAGE,
    statements: holders,
  };
}

export function summit(
  id: string,
  name: string,
  from: string,
  to: string,
  place: string,
  participants: string[],
  outcome: string,
): DataRecord {
  return {
    id,
    kind: 'event',
    type: 'summit',
    name,
    description: `Treffen namens ${name}`,
    source: PAGE,
    statements: [
      { property: 'date', from, to },
      { property: 'location', value: place },
      ...participants.map((value): Statement => ({ property: 'participant', value })),
      { property: 'outcome', text: outcome },
    ],
  };
}
