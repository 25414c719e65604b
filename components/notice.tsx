/** What has just happened, said once: read out by screen readers, with the way back where there is one. */
import { useTexts } from './texts.ts';

export interface NoticeProps {
  /** null: nothing to say; the place stays, for a screen reader hears only what changes in it */
  notice: { text: string; isFault?: boolean; undo?: () => void } | null;
}

export function Notice({ notice }: NoticeProps) {
  const text = useTexts();
  return (
    <div class="notice" role="status" aria-live="polite">
      {notice && (
        <p class={notice.isFault ? 'fault' : undefined}>
          {notice.text}
          {notice.undo && (
            <button type="button" onClick={notice.undo}>
              {text('optionsUndo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
