/** An article that is matched in parts: what the other paragraphs have named goes with each part, and the answers are put together. Pure. */
import { weightOfBlock, type Annotation, type Known, type Mark } from './annotation.ts';
import type { Card } from './card.ts';

/** The marks of one paragraph. `block` may still count in the part that they came with. */
export type BlockMarks = readonly Mark[];

/** What paragraphs have named. `at` is where each stands in the page, 0 the headline. */
export function knownOf(paragraphs: readonly { at: number; marks: BlockMarks }[]): Known[] {
  const known = new Map<string, Known>();
  for (const { at, marks } of paragraphs) {
    for (const { entity, holder, event } of marks) {
      const key = [entity, holder, event].join(' ');
      let sum = known.get(key);
      if (!sum) known.set(key, (sum = { entity, holder, event, count: 0, weight: 0 }));
      sum.count++;
      sum.weight += weightOfBlock(at);
    }
  }
  return [...known.values()];
}

/** Groups in order, each with at most `most` UTF-16 units of text; a longer text is a group of its own. */
export function inParts<T extends { text: string }>(items: readonly T[], most: number): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const item of items) {
    if (parts.length === 0 || item.text.length > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)!.push(item);
    room -= item.text.length;
  }
  return parts;
}

/** The marks of a paragraph that stands at `at`; the same object where it stood there before. */
export function placed(marks: BlockMarks, at: number): BlockMarks {
  return marks.length === 0 || marks[0]!.block === at ? marks : marks.map((mark) => ({ ...mark, block: at }));
}

/**
 * One annotation of all paragraphs, whose marks are `placed`. `latest` is the answer to the last part: what it says of the
 * whole article holds. `cards` may have too many; those that nothing leads to are left out.
 */
export function assemble(paragraphs: readonly BlockMarks[], cards: Record<string, Card>, latest: Annotation): Annotation {
  return onlyNamedCards({ ...latest, marks: paragraphs.flat(), cards });
}

/** The annotation with the cards that its own marks lead to: those of paragraphs matched before have been sent with them. */
export function onlyNamedCards(annotation: Annotation): Annotation {
  const named = idsIn(annotation.marks);
  return { ...annotation, cards: Object.fromEntries(Object.entries(annotation.cards).filter(([id]) => named.has(id))) };
}

/** Everything that marks lead to, or stand for. */
function idsIn(marks: readonly Mark[]): Set<string | null> {
  const ids = new Set<string | null>();
  for (const { entity, holder, event, card } of marks) ids.add(entity).add(holder).add(event).add(card);
  return ids;
}
