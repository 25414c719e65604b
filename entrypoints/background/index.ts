/** The background: holds the one dataset of the browser and answers for it. Stateless but for that, so it may be stopped at any time. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { annotateArticle } from '../../matching/annotation.ts';
import { buildCard } from '../../data/card.ts';
import { DatasetError } from '../../data/asset.ts';
import { loadKnowledge } from './knowledge.ts';
import { shareAreas } from '../settings/areas.ts';
import { keepSettings } from '../settings/keep-settings.ts';
import { loadCardMessages } from '../texts/card-messages.ts';
import { greet } from './greet.ts';
import { followSites } from './site-scripts.ts';
import { onlyNamedCards } from '../../data/parts.ts';
import { legalRequest } from '../messaging/legal-request.ts';
import { takeOver } from './take-over.ts';
import { illustrate, loadBook } from './pictures.ts';
import type { PageRequest, Replies, Reply, Request } from '../messaging/messages.ts';
import { onRequest } from '../messaging/on-request.ts';

export default defineBackground(() => {
  onRequest((message, sender) => answer(message, sender.tab?.id));
  shareAreas();
  greet();
  followSites();
  takeOver();
  browser.commands.onCommand.addListener((command) => void step(command));
});

async function answer(message: unknown, tab: number | undefined): Promise<Reply<Replies[Request['type']]>> {
  try {
    return { ok: true, value: await answerTo(legalRequest(message), tab) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: error instanceof DatasetError ? 'dataset' : 'other', reason };
  }
}

async function answerTo(request: Request, tab: number | undefined): Promise<Replies[Request['type']]> {
  switch (request.type) {
    case 'annotate': {
      const [{ engine }, book] = await Promise.all([loadKnowledge(), loadBook()]);
      const { graph, stand } = engine;
      const annotation = onlyNamedCards(annotateArticle(engine, request.article));
      illustrate(Object.values(annotation.cards), { graph, book, stand, published: request.article.published });
      return annotation;
    }
    case 'search':
      return (await loadKnowledge()).search(request.query);
    case 'card': {
      const [{ engine }, book] = await Promise.all([loadKnowledge(), loadBook()]);
      const { graph, stand } = engine;
      const card = buildCard(request.id, { graph, stand, published: request.published, others: [], events: new Map() });
      illustrate([card], { graph, book, stand, published: request.published });
      return card;
    }
    case 'badge':
      await showBadge(tab, request.count);
      return null;
    case 'texts':
      return await loadCardMessages();
    case 'change-settings':
      return await keepSettings(request.change);
  }
}

const BADGE_COLOUR = '#8c1d18';

async function showBadge(tab: number | undefined, count: number | null): Promise<void> {
  if (tab === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId: tab, text: count === null ? '' : String(count) });
}

async function step(command: string): Promise<void> {
  const direction = command === 'next-name' ? 1 : command === 'previous-name' ? -1 : null;
  if (direction === null) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  // a page without our content script has nobody to answer
  await browser.tabs.sendMessage(tab.id, { type: 'step', direction } satisfies PageRequest).catch(() => undefined);
}
