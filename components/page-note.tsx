/** What is said instead of a summary: what is the matter, what helps, and the button that does it. */
import { useTexts, type TextKey, type Texts } from './texts.ts';

/** Why there is no summary. */
export type Note =
  | { about: 'loading' }
  | { about: 'empty' }
  | { about: 'off'; site: string }
  | { about: 'no-article' }
  | { about: 'foreign' }
  | { about: 'not-allowed'; site: string }
  | { about: 'asleep' }
  | { about: 'too-old' }
  | { about: 'no-dataset'; reason: string }
  | { about: 'failed'; reason: string };

export interface PageNoteProps {
  note: Note;
  allow: () => void;
  reload: () => void;
}

const WORDS: Record<Exclude<Note['about'], 'loading'>, { title: TextKey; text: TextKey }> = {
  empty: { title: 'popupEmptyTitle', text: 'popupEmptyText' },
  off: { title: 'popupOffTitle', text: 'popupOffText' },
  'no-article': { title: 'popupNoArticleTitle', text: 'popupNoArticleText' },
  foreign: { title: 'popupForeignTitle', text: 'popupForeignText' },
  'not-allowed': { title: 'popupNotAllowedTitle', text: 'popupNotAllowedText' },
  asleep: { title: 'popupAsleepTitle', text: 'popupAsleepText' },
  'too-old': { title: 'popupTooOldTitle', text: 'popupTooOldText' },
  'no-dataset': { title: 'popupNoDatasetTitle', text: 'popupNoDatasetText' },
  failed: { title: 'popupFailedTitle', text: 'popupFailedText' },
};

export function PageNote({ note, allow, reload }: PageNoteProps) {
  const text = useTexts();
  if (note.about === 'loading') {
    return (
      <p class="loading" role="status">
        {text('popupLoading')}
      </p>
    );
  }
  const words = WORDS[note.about];
  const isFault = note.about === 'no-dataset' || note.about === 'failed' || note.about === 'too-old';
  return (
    <section class={isFault ? 'note fault' : 'note'} data-note={note.about} role={isFault ? 'alert' : undefined}>
      <h2>{text(words.title, 'site' in note ? note.site : '')}</h2>
      <p>{text(words.text)}</p>
      {'reason' in note && <p class="reason">{text('popupDetails', note.reason)}</p>}
      <Remedy note={note} text={text} allow={allow} reload={reload} />
    </section>
  );
}

function Remedy({ note, text, allow, reload }: PageNoteProps & { text: Texts }) {
  switch (note.about) {
    case 'not-allowed':
      return (
        <button type="button" onClick={allow}>
          {text('popupAllow', note.site)}
        </button>
      );
    case 'asleep':
    case 'failed':
      return (
        <button type="button" onClick={reload}>
          {text('popupReload')}
        </button>
      );
    default:
      return null;
  }
}
