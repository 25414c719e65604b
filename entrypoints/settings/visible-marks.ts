/** What of an annotation the reader wants to see. Pure. */
import type { Annotation, Mark } from '../../data/annotation.ts';
import type { Settings } from './shape.ts';

/**
 * The annotation without what the reader has hidden: its marks, and its lines in the summary, whose marks are numbered
 * anew. Cards stay, since others lead to them. A role goes with its office's kind ("US-Präsident" is an office), and
 * with the card that it opens. Returns the same object where nothing is hidden.
 */
export function visibleMarks(annotation: Annotation, { hiddenKinds, muted }: Pick<Settings, 'hiddenKinds' | 'muted'>): Annotation {
  if (hiddenKinds.length === 0 && muted.length === 0) return annotation;
  const { cards } = annotation;
  const kinds = new Set<string>(hiddenKinds);
  const silent = new Set(muted.map(({ id }) => id));
  const isMuted = (id: string) => silent.has(cards[id]?.publicId ?? id);
  const isSeen = (mark: Mark) =>
    !kinds.has((cards[mark.entity] ?? cards[mark.card])?.kind ?? '') && !isMuted(mark.entity) && !isMuted(mark.card);

  const place = new Map<number, number>();
  const marks = annotation.marks.filter((mark, i) => {
    const seen = isSeen(mark);
    if (seen) place.set(i, place.size);
    return seen;
  });
  const summary = annotation.summary.flatMap((entry) => {
    if (kinds.has(entry.kind) || isMuted(entry.id)) return [];
    const first = place.get(entry.firstMark) ?? marks.findIndex((mark) => [mark.entity, mark.holder, mark.event].includes(entry.id));
    return first < 0 ? [] : [{ ...entry, firstMark: first }];
  });
  return { ...annotation, marks, summary };
}
