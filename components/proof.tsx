/** Where a fact can be verified, and whether somebody has compared it. Stays on the line of what it proves. */
import type { Line } from '../data/card.ts';
import { formatDay } from './format-day.ts';
import { useTexts } from './texts.ts';

/** Keeps the mark on the line of the last word before it. */
const NBSP = '\u00A0';

export function Proof({ line: { checked, source } }: { line: Line }) {
  const text = useTexts();
  const state = checked ? text('cardChecked', formatDay(checked.on, text('cardLanguage')), checked.against) : text('cardUnchecked');
  const proof = text('cardProof', source.label, state);
  return (
    <>
      {NBSP}
      <a
        class={checked ? 'proof checked' : 'proof'}
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        lang={text('cardLanguage')}
        title={proof}
        aria-label={proof}
      >
        {checked ? '✓' : '↗'}
      </a>
    </>
  );
}

/** Until when an open fact was seen to hold; louder where the article is newer. */
export function Seen({ line: { seen, stale } }: { line: Line }) {
  const text = useTexts();
  if (seen === null && !stale) return null;
  const words = seen === null ? text('cardNoLater') : text(stale ? 'cardLastKnown' : 'cardSeen', formatDay(seen, text('cardLanguage')));
  return (
    <span class="seen" lang={text('cardLanguage')}>
      {' '}
      ({words})
    </span>
  );
}
