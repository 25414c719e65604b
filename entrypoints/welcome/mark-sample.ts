/** The sample of the first-run page is marked by the very parts that mark an article: engine, painter, cards. */
import { readBlock } from '../article.content/block-text.ts';
import { Cards } from '../article.content/cards.ts';
import { Painter } from '../article.content/painter.ts';
import { ask } from '../messaging/ask.ts';
import { onRequest } from '../messaging/on-request.ts';
import { DEFAULTS } from '../settings/settings.ts';
import type { PageRequest } from '../messaging/messages.ts';

/** Marks the names in an element. Rejects where the background has no answer. Returns how to take everything back. */
export async function markSample(element: Element, published: string, showDelay: number): Promise<() => void> {
  const block = readBlock(element, ':not(*)');
  const annotation = await ask({ type: 'annotate', article: { url: location.href, published, blocks: [block.text] } });
  const painter = new Painter();
  const cards = new Cards(painter);
  painter.paint(annotation.marks, [block]);
  cards.settings = { ...DEFAULTS, showDelay };
  cards.attach(annotation, [block]);
  // the keys that step through the names work here too; all else is for others
  const stopAnswers = onRequest((message) => {
    const request = message as PageRequest;
    return request.type === 'step' ? cards.step(request.direction) : undefined;
  });
  return () => {
    stopAnswers();
    cards.destroy();
    painter.clear();
  };
}
