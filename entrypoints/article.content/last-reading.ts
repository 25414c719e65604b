/** What of the last reading can be kept. */
import type { BlockText } from './block-text.ts';
import type { Changes } from './page-watch.ts';
import type { PageArticle } from './read-article.ts';

export interface LastReading {
  /** the element's block as it was read last */
  blockOf(element: Element): BlockText | undefined;
  /** true where it has to be read again */
  mayDiffer(element: Element): boolean;
}

export const NO_READING: LastReading = { blockOf: () => undefined, mayDiffer: () => true };

/** The last reading in the light of what has changed since. */
export function lastReading(article: PageArticle | null, changes: Changes): LastReading {
  if (!article) return NO_READING;
  const blocks = new Map<Node, BlockText>(article.blocks.map((block) => [block.element, block]));
  const blockOf = (element: Element) => blocks.get(element);
  if (changes.everything) return { blockOf, mayDiffer: () => true };
  const touched = new Set<Node>();
  for (const node of changes.changed) {
    for (let at: Node | null = node; at && at !== article.root && !touched.has(at); at = at.parentNode) touched.add(at);
  }
  // what was moved may have been changed on its way, while nobody could watch it
  for (const element of changes.added) {
    touched.add(element);
    for (const inner of element.getElementsByTagName('*')) if (blocks.has(inner)) touched.add(inner);
  }
  return { blockOf, mayDiffer: (element) => touched.has(element) || !blocks.has(element) };
}
