/** Takes the summary along: as Markdown or as plain text. Says whether it worked. */
import type { TextFormat } from '../data/summary-text.ts';
import { useTexts } from './texts.ts';

export interface CopyBarProps {
  copy: (format: TextFormat) => void;
  /** how the last copying went; null where none was */
  outcome: 'done' | 'failed' | null;
}

export function CopyBar({ copy, outcome }: CopyBarProps) {
  const text = useTexts();
  return (
    <section class="copy" aria-label={text('popupCopy')}>
      <span class="what" aria-hidden="true">
        {text('popupCopy')}
      </span>
      <button type="button" onClick={() => copy('markdown')}>
        {text('popupCopyMarkdown')}
      </button>
      <button type="button" onClick={() => copy('plain')}>
        {text('popupCopyPlain')}
      </button>
      <p class="outcome" role="status">
        {outcome === 'done' ? text('popupCopied') : outcome === 'failed' ? text('popupNotCopied') : ''}
      </p>
    </section>
  );
}
