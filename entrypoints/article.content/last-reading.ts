/** What of the last reading can be kept. */
import type { BlockText } from './block-text.ts';
import type { Changes } from './page-watch.ts';
import type { PageArticle } from './read-article.ts';

export interface LastReading {
  /** the element's block as it was read last; undefined where it has to be read (again) */
  blockOf(element: Element): BlockText | undefined;
}

export const NO_READING: LastReading = { blockOf: () => undefined };

/** The last reading without what may have changed since. */
export function lastReading(article: PageArticle | null, changes: Changes): LastReading {
  if (!article || changes.everything) return NO_READING;
  const blocks = new Map<Node, BlockText>(article.blocks.map((block) => [block.element, block]));
  const seen = new Set<Node>();
  for (const node of changes.changed) {
    for (let at: Node | null = node; at && at !== article.root && !seen.has(at); at = at.parentNode) {
      seen.add(at);
      blocks.delete(at);
    }
  }
  // what was moved may have been changed on its way, while nobody could watch it; and it has lost its ranges
  for (const element of changes.added) {
    blocks.delete(element);
    for (const inner of element.getElementsByTagName('*')) blocks.delete(inner);
  }
  return { blockOf: (element) => blocks.get(element) };
}
