/** One of several: radio buttons. */
export interface ChoiceProps<T extends string | number> {
  /** unique in the page */
  name: string;
  choices: readonly { value: T; label: string; note?: string; lang?: string }[];
  value: T;
  choose: (value: T) => void;
}

export function Choice<T extends string | number>({ name, choices, value, choose }: ChoiceProps<T>) {
  return (
    <>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => choose(choice.value)} />
          <span class="label" lang={choice.lang}>
            {choice.label}
          </span>
          {choice.note && <span class="note">{choice.note}</span>}
        </label>
      ))}
    </>
  );
}
