/** A group of options under one heading, with a word on what they mean. */
import type { ComponentChildren } from 'preact';

export interface OptionGroupProps {
  /** unique in the page: the hint is tied to the group by it */
  id: string;
  heading: string;
  hint?: string;
  children: ComponentChildren;
}

export function OptionGroup({ id, heading, hint, children }: OptionGroupProps) {
  return (
    <fieldset class="options" id={id} tabIndex={-1} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{heading}</legend>
      <div class="choices">
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {children}
      </div>
    </fieldset>
  );
}
