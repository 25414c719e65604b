/** What of an annotation the reader wants to see. Pure. */
import { firstMarkOf, type Annotation, type Mark } from '../../data/annotation.ts';
import type { Settings } from './shape.ts';

/**
 * The annotation without what the reader has hidden: its marks, its lines in the summary, and what ties it to others.
 * Cards stay, since others lead to them. A role goes with its office's kind ("US-Präsident" is an office), and with the
 * card that it opens. Returns the same object where nothing is hidden.
 */
export function visibleMarks(annotation: Annotation, { hiddenKinds, muted }: Pick<Settings, 'hiddenKinds' | 'muted'>): Annotation {
  if (hiddenKinds.length === 0 && muted.length === 0) return annotation;
  const { cards } = annotation;
  const kinds = new Set<string>(hiddenKinds);
  const silent = new Set(muted.map(({ id }) => id));
  const isMuted = (id: string) => silent.has(cards[id]?.publicId ?? id);
  const isSeen = (mark: Mark) =>
    !kinds.has((cards[mark.entity] ?? cards[mark.card])?.kind ?? '') && !isMuted(mark.entity) && !isMuted(mark.card);

  const marks = annotation.marks.filter(isSeen);
  const isShown = (id: string) => !kinds.has(cards[id]?.kind ?? '') && !isMuted(id);
  return {
    ...annotation,
    marks,
    summary: annotation.summary.filter(({ id }) => isShown(id) && firstMarkOf(marks, id) >= 0),
    timeline: annotation.timeline.filter(({ id, kind }) => isShown(id) && !(kind === 'event' && kinds.has('event'))),
    relations: annotation.relations.filter(({ a, b }) => isShown(a.id) && isShown(b.id)),
  };
}
