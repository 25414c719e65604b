/** Mentions made ready for the page: marks, cards and what the popup shows, weighed by place and frequency. */
import { weightOfBlock, type Annotation, type Mark, type Weighed } from '../data/annotation.ts';
import { buildCard, type Card, type CardContext } from '../data/card.ts';
import { formatDate } from '../data/dates.ts';
import { relationsAmong } from '../data/relations.ts';
import { summaryEntry } from '../data/summary.ts';
import { timelineOf } from '../data/timeline.ts';
import type { Engine } from './annotate.ts';
import type { Article, Mention } from './mention.ts';

/**
 * Matches an article and builds all its cards. Where only some paragraphs are given (`article.known` has what the others
 * name), marks are those of the given ones, and all else is of the whole article.
 */
export function annotateArticle(engine: Engine, article: Article): Annotation {
  const mentions = engine.annotate(article);
  const { graph, stand } = engine;
  const entities = weighEntities(mentions, article);
  const ids = entities.map(({ id }) => id);
  const events = new Map([...(article.known ?? []), ...mentions].flatMap(({ entity, event }) => (event ? [[entity, event] as const] : [])));
  const context: CardContext = { graph, stand, published: article.published, others: ids, events };
  const cards: Record<string, Card> = {};
  const cardOf = (id: string): Card => (cards[id] ??= buildCard(id, context));
  const marks = mentions.map(({ block, start, end, entity, holder, event }): Mark => {
    const text = article.blocks[block]!.slice(start, end);
    return { block, start, end, text, entity, holder, event, card: cardOf(holder ?? entity).id };
  });
  return {
    marks,
    cards,
    summary: entities.map(({ id, count }) => summaryEntry(cardOf(id), count)),
    timeline: timelineOf(graph, entities, article.published ?? stand),
    relations: relationsAmong(graph, ids),
    stand: formatDate(stand),
  };
}

/** Entities by weight, heaviest first, and then as they come. A role counts for the office and for its holder. */
function weighEntities(mentions: readonly Mention[], { at, known = [] }: Article): Weighed[] {
  const found = new Map<string, Weighed>();
  const add = (ids: readonly (string | null)[], count: number, weight: number) => {
    for (const id of new Set(ids)) {
      if (id === null) continue;
      const sum = found.get(id) ?? { id, count: 0, weight: 0 };
      sum.count += count;
      sum.weight += weight;
      found.set(id, sum);
    }
  };
  for (const { entity, holder, event, count, weight } of known) add([entity, holder, event], count, weight);
  for (const { entity, holder, event, block } of mentions) add([entity, holder, event], 1, weightOfBlock(at?.[block] ?? block));
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}
