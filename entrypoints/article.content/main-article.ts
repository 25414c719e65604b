/**
 * The main article of a news site whose markup we do not know: found by what the markup means (`article`, `h1`, `p`) and
 * by what the page says of itself (JSON-LD), never by class names. Where that is not clear there is no article, and so
 * no mark.
 */
import { readBlock, type BlockText } from './block-text.ts';
import { metaContent, structuredData } from './page-data.ts';

export interface MainArticle {
  /** null where the page has no `h1` for it */
  headline: string | null;
  /** headline first, then paragraphs and subheads in document order */
  blocks: BlockText[];
}

/** schema.org's kinds of article: NewsArticle, ReportageNewsArticle, LiveBlogPosting … */
const ARTICLE_TYPE = /Article$|^LiveBlogPosting$/;

/** Whatever stands inside one of these is beside the text: pictures, boxes, menus, bylines, forms, hidden parts. */
const BESIDE = [
  'figure, aside, nav, footer, form, dialog, address, time, button',
  '[role="complementary"], [role="navigation"], [role="dialog"], [role="contentinfo"]',
  '[rel~="author"], [itemprop~="author"], [hidden], [aria-hidden="true"]',
].join();

/** Less than this (UTF-16 units of paragraphs) is a teaser or a notice, not an article. */
const SHORTEST = 200;

/** A publisher's `articleBody` is used where it has at least this share of the paragraphs: behind a paywall it is cut off. */
const AGREEING = 0.5;

/** Paragraphs are compared by this many letters of their beginning: enough to be sure, little enough to bear small edits. */
const COMPARED = 40;

/** Null where the page is not in German, does not say that it is an article, or has none with enough text. */
export function readMainArticle(page: Document): MainArticle | null {
  if (!/^(de(-|$)|$)/i.test(page.documentElement.lang)) return null;
  const said = structuredData(page).find(({ '@type': type }) => [type].flat().some((t) => typeof t === 'string' && ARTICLE_TYPE.test(t)));
  if (!said && metaContent(page, 'og:type') !== 'article') return null;
  const root = mainRoot(page);
  if (!root) return null;
  const heading = headingOf(page, root);
  const body = paragraphsOf(root, 'p, h2, h3').filter((element) => element !== heading);
  const text = within(body, said?.['articleBody']);
  if (lengthOf(text) < SHORTEST) return null;
  const blocks = [...(heading ? [heading] : []), ...text].map((element) => readBlock(element, BESIDE));
  return {
    headline: heading?.textContent.trim() || null,
    blocks: blocks.filter((block) => block.text.trim() !== ''),
  };
}

/** The outermost `article` with the most text of its own; where none is an article's length, `main`. */
function mainRoot(page: Document): Element | null {
  const articles = [...page.querySelectorAll('article, [itemprop~="articleBody"]')].filter(
    (element) => !element.parentElement?.closest(`article, ${BESIDE}`),
  );
  const sized = articles.map((element) => ({ element, length: lengthOf(paragraphsOf(element, 'p')) }));
  const longest = sized.sort((a, b) => b.length - a.length)[0];
  return longest && longest.length >= SHORTEST ? longest.element : page.querySelector('main');
}

/** The article's `h1`; many sites have it above the `article`, in `main`. */
function headingOf(page: Document, root: Element): Element | null {
  const isHeadline = (element: Element) => !element.closest(BESIDE);
  const inside = [...root.querySelectorAll('h1')].find(isHeadline);
  const above = [...(root.closest('main') ?? page).querySelectorAll('h1')].filter(isHeadline);
  return inside ?? (above.length === 1 ? above[0]! : null);
}

/** Elements that hold text of this article and of no other that is nested in it. */
function paragraphsOf(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => {
    const beside = element.closest(`article, ${BESIDE}`);
    return beside === null || beside === root || !root.contains(beside);
  });
}

/** Leaves out what the publisher's own text does not have: newsletters, hints, teasers. Subheads are often missing in it. */
function within(elements: readonly Element[], articleBody: unknown): Element[] {
  if (typeof articleBody !== 'string') return [...elements];
  const body = lettersOf(articleBody);
  const isSaid = (element: Element) => body.includes(lettersOf(element.textContent).slice(0, COMPARED));
  const paragraphs = elements.filter(({ tagName }) => tagName === 'P');
  if (paragraphs.filter(isSaid).length < paragraphs.length * AGREEING) return [...elements];
  return elements.filter((element) => element.tagName !== 'P' || isSaid(element));
}

/** Space and punctuation differ between a page and its JSON-LD. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + (element.tagName === 'P' ? element.textContent.trim().length : 0), 0);
}
