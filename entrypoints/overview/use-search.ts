/** The search as it is typed: only the answer to what stands in the field now is shown. */
import { useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search.ts';
import { ask } from '../messaging/ask.ts';
import { createTurns } from './turns.ts';

export interface Search {
  query: string;
  /** null where nothing is asked, and until the first answer comes */
  hits: SearchHit[] | null;
  active: number;
  search: (query: string) => void;
  move: (active: number) => void;
}

export function useSearch(failed: () => void): Search {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<SearchHit[] | null>(null);
  const [active, move] = useState(0);
  const [takeTurn] = useState(createTurns);
  const search = (text: string) => {
    const isLast = takeTurn();
    setQuery(text);
    if (text.trim() === '') return setHits(null);
    // answers overtake each other: the first search of a background that was asleep takes longest
    ask({ type: 'search', query: text }).then(
      (found) => {
        if (!isLast()) return;
        setHits(found);
        move(0);
      },
      () => isLast() && failed(),
    );
  };
  return { query, hits, active, search, move };
}
