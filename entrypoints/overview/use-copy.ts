/** Copies the summary of the article that is shown, in the words of the interface. */
import { useState } from 'preact/hooks';
import { KIND_NAMES } from '../../components/kind-names.ts';
import { useTexts, type Texts } from '../../components/texts.ts';
import { summaryText, type SummarySubject, type SummaryWords, type TextFormat } from '../../data/summary-text.ts';
import { KINDS, type Kind } from '../../data/types.ts';
import { writeClipboard } from './clipboard.ts';

export function useCopy(subject: SummarySubject | null): { copy: (format: TextFormat) => void; copied: 'done' | 'failed' | null } {
  const text = useTexts();
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const copy = (format: TextFormat) => {
    if (!subject) return;
    // emptied first, so that a screen reader hears the same outcome again
    setCopied(null);
    void writeClipboard(summaryText(subject, format, wordsOf(text))).then((done) => setCopied(done ? 'done' : 'failed'));
  };
  return { copy, copied };
}

function wordsOf(text: Texts): SummaryWords {
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, text(KIND_NAMES[kind])])) as Record<Kind, string>,
    timeline: text('popupTimeline'),
    relations: text('popupRelations'),
    stand: text('popupStand'),
  };
}
