/** Mentions made ready for the page: marks, cards and the summary, weighed by place and frequency. */
import { weightOfBlock, type Annotation, type Mark, type SummaryEntry } from '../data/annotation.ts';
import { buildCard, type Card, type CardContext } from '../data/card.ts';
import { formatDate } from '../data/dates.ts';
import { typeLabel } from '../data/labels.ts';
import type { Engine } from './annotate.ts';
import type { Article, Mention } from './mention.ts';

/** Matches an article and builds all its cards. `stand` is the dataset's ISO day. */
export function annotateArticle(engine: Engine, stand: string, article: Article): Annotation {
  const mentions = engine.annotate(article);
  const weights = weighEntities(mentions);
  const events = new Map(mentions.flatMap(({ entity, event }) => (event ? [[entity, event] as const] : [])));
  const context: CardContext = { graph: engine.graph, stand, published: article.published, others: [...weights.keys()], events };
  const cards: Record<string, Card> = {};
  const cardOf = (id: string): Card => (cards[id] ??= buildCard(id, context));
  const marks = mentions.map(({ block, start, end, entity, holder, event }): Mark => {
    const text = article.blocks[block]!.slice(start, end);
    return { block, start, end, text, entity, holder, event, card: cardOf(holder ?? entity).id };
  });
  return { marks, cards, summary: [...weights].map(([id, { count, first }]) => entryOf(id, count, first)), stand: formatDate(stand) };

  function entryOf(id: string, count: number, first: number): SummaryEntry {
    const card = cardOf(id);
    const held = card.held[0];
    const line = card.kind === 'office' && held ? `${card.day === null ? 'heute' : formatDate(card.day)}: ${held.text}` : card.description;
    return {
      id,
      kind: card.kind,
      type: card.type,
      label: typeLabel(card.kind, card.type, 'de'),
      name: card.name,
      line,
      count,
      firstMark: first,
    };
  }
}

/** Entities by weight, heaviest first. A role counts for the office and for its holder. */
function weighEntities(mentions: readonly Mention[]): Map<string, { count: number; first: number; weight: number }> {
  const found = new Map<string, { count: number; first: number; weight: number }>();
  mentions.forEach(({ entity, holder, event, block }, index) => {
    for (const id of new Set([entity, holder, event])) {
      if (id === null) continue;
      const sum = found.get(id) ?? { count: 0, first: index, weight: 0 };
      sum.count++;
      sum.weight += weightOfBlock(block);
      found.set(id, sum);
    }
  });
  return new Map([...found].sort(([, a], [, b]) => b.weight - a.weight || a.first - b.first));
}
