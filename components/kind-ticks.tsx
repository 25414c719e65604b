/** Which kinds of names are marked: a tick for each. */
import { KINDS, type Kind } from '../data/types.ts';
import { useTexts, type TextKey } from './texts.ts';

const NAMES: Record<Kind, TextKey> = {
  person: 'optionsKindPerson',
  organisation: 'optionsKindOrganisation',
  place: 'optionsKindPlace',
  event: 'optionsKindEvent',
  office: 'optionsKindOffice',
  other: 'optionsKindOther',
};

export interface KindTicksProps {
  hidden: readonly Kind[];
  /** the kinds that are hidden from now on */
  hide: (kinds: Kind[]) => void;
}

export function KindTicks({ hidden, hide }: KindTicksProps) {
  const text = useTexts();
  return (
    <div class="ticks">
      {KINDS.map((kind) => (
        <label key={kind} class="choice">
          <input
            type="checkbox"
            name="kinds"
            value={kind}
            checked={!hidden.includes(kind)}
            onChange={(event) => hide(event.currentTarget.checked ? hidden.filter((other) => other !== kind) : [...hidden, kind])}
          />
          <span class="label">{text(NAMES[kind])}</span>
        </label>
      ))}
    </div>
  );
}
