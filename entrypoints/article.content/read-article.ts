/** A page to an article: which layout, which blocks, which date. Nothing is changed and nothing is waited for. */
import { dayOf } from '../../data/dates.ts';
import { readBlock, type BlockText } from './block-text.ts';
import { NO_READING, type LastReading } from './last-reading.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { readMainArticle } from './main-article.ts';
import { metaContent, structuredData } from './page-data.ts';
import { newsSiteOf, NTV } from '../settings/news-sites.ts';
import { atOnce, type Steps } from './slices.ts';

export interface PageArticle {
  layout: string;
  /** the element that holds the article: changes elsewhere are none of its */
  root: Element;
  title: string;
  url: string;
  /** ISO day, or null where the page gives none that makes sense */
  published: string | null;
  blocks: BlockText[];
}

/** Reads the page's article; null where it has none in a layout that we know, or none with any text. Other sites than ntv are read by their semantic markup. */
export function readArticle(page: Document): PageArticle | null {
  return atOnce(readingSteps(page));
}

/** The same in steps, one for each paragraph. A paragraph that nothing has touched is the very block of the last reading. */
export function* readingSteps(page: Document, last: LastReading = NO_READING): Steps<PageArticle | null> {
  const site = newsSiteOf(page.location?.href ?? '') ?? NTV;
  return site === NTV ? yield* readLayout(page, last) : readOther(page, last);
}

function* readLayout(page: Document, last: LastReading): Steps<PageArticle | null> {
  for (const layout of LAYOUTS) {
    const root = page.querySelector(layout.root);
    if (!root) continue;
    const blocks = yield* readBlocks(root, layout, last);
    if (blocks.length === 0) continue;
    return pageArticle(page, layout.name, root, root.querySelector(layout.headline)?.textContent.trim(), blocks);
  }
  return null;
}

function readOther(page: Document, last: LastReading): PageArticle | null {
  const main = readMainArticle(page);
  return (
    main &&
    pageArticle(
      page,
      'semantic',
      main.root,
      main.headline,
      main.blocks.map((block) => last.blockOf(block.element) ?? block),
    )
  );
}

function pageArticle(page: Document, layout: string, root: Element, headline: string | null | undefined, blocks: BlockText[]): PageArticle {
  return {
    layout,
    root,
    title: headline || metaContent(page, 'og:title') || page.title,
    url: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || page.location?.href.replace(/#.*$/, '') || '',
    published: publishedOn(page),
    blocks,
  };
}

function* readBlocks(root: Element, layout: Layout, last: LastReading): Steps<BlockText[]> {
  const blocks: BlockText[] = [];
  for (const element of root.querySelectorAll(layout.blocks)) {
    const block = last.blockOf(element) ?? readUnlessSkipped(element, root, layout);
    if (block) blocks.push(block);
    yield;
  }
  return blocks;
}

/** Null where the element is none of the article's text, or has none. */
function readUnlessSkipped(element: Element, root: Element, { skip }: Layout): BlockText | null {
  const skipped = element.closest(skip);
  if (skipped !== null && root.contains(skipped)) return null;
  const block = readBlock(element, skip);
  return block.text.trim() === '' ? null : block;
}

/** JSON-LD first, then `<meta>`; whatever is no date is passed over. */
export function publishedOn(page: Document): string | null {
  for (const { datePublished } of structuredData(page)) {
    const day = typeof datePublished === 'string' ? dayOf(datePublished) : null;
    if (day) return day;
  }
  return dayOf(metaContent(page, 'date')) ?? dayOf(metaContent(page, 'article:published_time'));
}
