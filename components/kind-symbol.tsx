/** A sign for each kind of record, drawn on 16 × 16 in the text's colour, where there is no flag to show. */
import type { Kind } from '../data/types.ts';

const PATHS: Record<Kind, string> = {
  // head and shoulders
  person: 'M8 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 14c.4-3 2.5-4.7 5.5-4.7s5.1 1.7 5.5 4.7Z',
  // a house with columns
  organisation: 'M8 1.5 14.5 5v1.5h-13V5ZM3 7.5h1.8V12H3Zm4.1 0h1.8V12H7.1Zm4.1 0H13V12h-1.8ZM1.5 13h13v1.5h-13Z',
  // a pin on a map
  place:
    'M8 1.5a4.7 4.7 0 0 1 4.7 4.7c0 3.2-3.1 6.4-4.7 8.3-1.6-1.9-4.7-5.1-4.7-8.3A4.7 4.7 0 0 1 8 1.5Zm0 2.9a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  // a sheet of a calendar
  event: 'M4 1.5h1.6V3h4.8V1.5H12V3h2v11.5H2V3h2Zm-.5 5v6.5h9V6.5Zm1.7 1.7h2.6v2.6H5.2Z',
  // a seal with ribbons
  office:
    'M8 1.5a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Zm0 2.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.9 10.2 8 11.3l3.1-1.1v4.3L8 12.9l-3.1 1.6Z',
  // a page with lines
  other: 'M3 1.5h7l3 3v10H3Zm2 5.2v1.3h6V6.7Zm0 2.9v1.3h6V9.6Z',
};

export function KindSymbol({ kind }: { kind: Kind }) {
  return (
    <svg class="symbol" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
