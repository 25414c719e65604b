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
          <button
            type="button"
            data-id={id}
            aria-label={text('optionsUnmuteName', name)}
            onClick={(event) => {
              focusBeside(event.currentTarget);
              unmute(id);
            }}
          >
            {text('optionsUnmute')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The button goes with its name: the keyboard's focus stays in the list, or in the group when the list is empty. */
function focusBeside(button: HTMLElement): void {
  const item = button.closest('li');
  const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
  (next ?? button.closest('fieldset'))?.focus();
}
