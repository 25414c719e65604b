/** A page to an article: which layout, which blocks, which date. Nothing is changed and nothing is waited for. */
import { dayOf } from '../../data/dates.ts';
import { readBlock, type BlockText } from './block-text.ts';
import { LAYOUTS, type Layout } from './layouts.ts';

export interface PageArticle {
  layout: string;
  title: string;
  url: string;
  /** ISO day, or null where the page gives none that makes sense */
  published: string | null;
  blocks: BlockText[];
}

/** Reads the page's article; null where it has none in a layout that we know, or none with any text. */
export function readArticle(page: Document): PageArticle | null {
  for (const layout of LAYOUTS) {
    const root = page.querySelector(layout.root);
    if (!root) continue;
    const blocks = readBlocks(root, layout);
    if (blocks.length === 0) continue;
    const headline = root.querySelector(layout.headline)?.textContent.trim();
    return {
      layout: layout.name,
      title: headline || metaContent(page, 'og:title') || page.title,
      url: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || page.location?.href || '',
      published: publishedOn(page),
      blocks,
    };
  }
  return null;
}

function readBlocks(root: Element, layout: Layout): BlockText[] {
  const elements = [...root.querySelectorAll(layout.blocks)].filter((element) => {
    const skipped = element.closest(layout.skip);
    return skipped === null || !root.contains(skipped);
  });
  return elements.map((element) => readBlock(element, layout.skip)).filter(({ text }) => text.trim() !== '');
}

/** JSON-LD first, then `<meta>`; whatever is no date is passed over. */
export function publishedOn(page: Document): string | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayOf(datePublished(script.textContent));
    if (day) return day;
  }
  return dayOf(metaContent(page, 'date')) ?? dayOf(metaContent(page, 'article:published_time'));
}

/** `datePublished` of the first NewsArticle, Article or WebPage in a JSON-LD text, however it is nested. */
function datePublished(json: string): string | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const queue: unknown[] = [parsed];
  for (const item of queue) {
    if (Array.isArray(item)) queue.push(...(item as unknown[]));
    else if (typeof item === 'object' && item !== null) {
      const { datePublished: date, '@graph': graph } = item as Record<string, unknown>;
      if (typeof date === 'string') return date;
      if (graph !== undefined) queue.push(graph);
    }
  }
  return null;
}

/** One saved copy of an older page has `value` for `content`; that is the saver's doing, and costs nothing to read. */
function metaContent(page: Document, name: string): string | null {
  const meta = page.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return meta?.getAttribute('content') ?? meta?.getAttribute('value') ?? null;
}
