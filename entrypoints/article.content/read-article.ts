/** A page to an article: which layout, which blocks, which date. Nothing is changed and nothing is waited for. */
import { dayOf } from '../../data/dates.ts';
import { readBlock, type BlockText } from './block-text.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { readMainArticle } from './main-article.ts';
import { metaContent, structuredData } from './page-data.ts';
import { newsSiteOf, NTV } from '../settings/news-sites.ts';

export interface PageArticle {
  layout: string;
  title: string;
  url: string;
  /** ISO day, or null where the page gives none that makes sense */
  published: string | null;
  blocks: BlockText[];
}

/** Reads the page's article; null where it has none in a layout that we know, or none with any text. Other sites than ntv are read by their semantic markup. */
export function readArticle(page: Document): PageArticle | null {
  const site = newsSiteOf(page.location?.href ?? '') ?? NTV;
  return site === NTV ? readLayout(page) : readOther(page);
}

function readLayout(page: Document): PageArticle | null {
  for (const layout of LAYOUTS) {
    const root = page.querySelector(layout.root);
    if (!root) continue;
    const blocks = readBlocks(root, layout);
    if (blocks.length === 0) continue;
    return pageArticle(page, layout.name, root.querySelector(layout.headline)?.textContent.trim(), blocks);
  }
  return null;
}

function readOther(page: Document): PageArticle | null {
  const main = readMainArticle(page);
  return main && pageArticle(page, 'semantic', main.headline, main.blocks);
}

function pageArticle(page: Document, layout: string, headline: string | null | undefined, blocks: BlockText[]): PageArticle {
  return {
    layout,
    title: headline || metaContent(page, 'og:title') || page.title,
    url: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || page.location?.href || '',
    published: publishedOn(page),
    blocks,
  };
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
  for (const { datePublished } of structuredData(page)) {
    const day = typeof datePublished === 'string' ? dayOf(datePublished) : null;
    if (day) return day;
  }
  return dayOf(metaContent(page, 'date')) ?? dayOf(metaContent(page, 'article:published_time'));
}
