/** Search over the whole dataset: a combobox, so that the keyboard is enough. The answers come from the background. */
import type { SearchHit } from '../data/search.ts';
import { MarkedText } from './marked-text.tsx';
import { typeKey } from '../data/labels.ts';
import { useTexts } from './texts.ts';

export interface SearchBoxProps {
  query: string;
  /** null while no answer to the query has come, and where nothing is asked */
  hits: readonly SearchHit[] | null;
  /** index of the hit that Enter chooses */
  active: number;
  search: (query: string) => void;
  move: (active: number) => void;
  choose: (hit: SearchHit) => void;
}

const LIST = 'search-hits';

const optionId = (index: number) => `search-hit-${index}`;

/** What makes the field a combobox. The suggestions are ours, not the browser's: so no `list`, which the types ask for with this role. */
const combobox = (isOpen: boolean, active: number) =>
  ({
    type: 'search',
    role: 'combobox',
    list: undefined,
    autocomplete: 'off',
    spellcheck: false,
    'aria-controls': LIST,
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-activedescendant': isOpen ? optionId(active) : undefined,
  }) as const;

export function SearchBox({ query, hits, active, search, move, choose }: SearchBoxProps) {
  const text = useTexts();
  const isOpen = hits !== null && hits.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const reaction = reactionTo(event.key, query, hits ?? [], active);
    if (!reaction) return;
    event.preventDefault();
    if ('move' in reaction) move(reaction.move);
    else if ('choose' in reaction) choose(reaction.choose);
    else search('');
  };
  return (
    <section class="search" aria-label={text('popupSearch')}>
      <input
        {...combobox(isOpen, active)}
        value={query}
        placeholder={text('popupSearch')}
        aria-label={text('popupSearch')}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={LIST} class="hits" role="listbox" aria-label={text('popupSearch')} hidden={!isOpen} lang="de">
        {hits?.map((hit, i) => (
          // the keyboard works in the field: options of a combobox take no focus
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={hit.id}
            id={optionId(i)}
            role="option"
            aria-selected={i === active}
            class="entry"
            data-id={hit.id}
            onClick={() => choose(hit)}
            onPointerMove={() => i !== active && move(i)}
          >
            <HitName hit={hit} />
            <span class="label">{text(typeKey(hit))}</span>
            <span class="line">{hit.description}</span>
          </div>
        ))}
      </div>
      {hits?.length === 0 && <p class="none">{text('popupNoHit')}</p>}
      <p class="unseen" role="status">
        {isOpen ? (hits.length === 1 ? text('popupHit') : text('popupHits', hits.length)) : ''}
      </p>
    </section>
  );
}

/** The record's name, and the alias that was found where it is another. */
function HitName({ hit: { name, matched } }: { hit: SearchHit }) {
  if (matched.text === name) {
    return (
      <span class="name">
        <MarkedText {...matched} />
      </span>
    );
  }
  return (
    <span class="name">
      {name}{' '}
      <span class="alias">
        <MarkedText {...matched} />
      </span>
    </span>
  );
}

type Reaction = { move: number } | { choose: SearchHit } | { clear: true };

/** What a key means in the field; null for what the field itself does with it. Esc in an empty field is left to the browser, which closes the popup. */
export function reactionTo(key: string, query: string, hits: readonly SearchHit[], active: number): Reaction | null {
  if (key === 'Escape') return query === '' ? null : { clear: true };
  const chosen = hits[active];
  if (!chosen) return null;
  const last = hits.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { move: active === last ? 0 : active + 1 };
    case 'ArrowUp':
      return { move: active === 0 ? last : active - 1 };
    case 'Home':
      return { move: 0 };
    case 'End':
      return { move: last };
    case 'Enter':
      return { choose: chosen };
    default:
      return null;
  }
}
