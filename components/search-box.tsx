/** Search over the whole dataset; the answers come from the background. */
import type { SearchHit } from '../data/search.ts';

export interface SearchBoxProps {
  query: string;
  hits: readonly SearchHit[];
  search: (query: string) => void;
  choose: (hit: SearchHit) => void;
}

export function SearchBox({ query, hits, search, choose }: SearchBoxProps) {
  return (
    <section class="search" aria-label="Suche">
      <input
        type="search"
        value={query}
        placeholder="Alle Einträge durchsuchen"
        aria-label="Alle Einträge durchsuchen"
        onInput={(event) => search(event.currentTarget.value)}
      />
      {query.trim() !== '' && (
        <ul class="hits" aria-live="polite">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="entry" onClick={() => choose(hit)} data-id={hit.id}>
                <span class="name">{hit.name}</span>
                <span class="label">{hit.label}</span>
                <span class="line">{hit.description}</span>
              </button>
            </li>
          ))}
          {hits.length === 0 && <li class="none">Kein Eintrag dazu im Datensatz.</li>}
        </ul>
      )}
    </section>
  );
}
