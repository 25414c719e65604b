/** Names that are no longer marked, each with the way back. */
import { useTexts } from './texts.ts';

export interface MutedListProps {
  muted: readonly { id: string; name: string }[];
  unmute: (id: string) => void;
}

export function MutedList({ muted, unmute }: MutedListProps) {
  const text = useTexts();
  if (muted.length === 0) return <p class="none">{text('optionsMutedNone')}</p>;
  return (
    <ul class="muted">
      {muted.map(({ id, name }) => (
        <li key={id}>
          <span class="label" lang="de">
            {name}
          </span>
          <button type="button" data-id={id} aria-label={text('optionsUnmuteName', name)} onClick={() => unmute(id)}>
            {text('optionsUnmute')}
          </button>
        </li>
      ))}
    </ul>
  );
}
