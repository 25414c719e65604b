/** How ntv's pages are built: what is text of the article and what is not. One entry per layout, newest first. */

export interface Layout {
  name: string;
  /** the element that holds one article */
  root: string;
  /** headline and kicker, lead, subheads, paragraphs; below `root`, in document order */
  blocks: string;
  /** the block whose text is the article's title */
  headline: string;
  /** whatever stands inside one of these is none of the article's text */
  skip: string;
}

export const LAYOUTS: readonly Layout[] = [
  {
    // Next.js with hashed class names, seen Dec 2025 to Sept 2026
    name: 'current',
    root: 'main article .wrapper-article',
    blocks: [
      '[class*="article-detail-head_headlines"] > span',
      'p[class*="storyline_lead_text"]',
      'p[class*="storyline_paragraph"]',
      '[class*="storyline_subheadline"]',
    ].join(),
    headline: '[class*="article-detail-head_headline_"], [class*="article-detail-head_headline-"]',
    skip: '[class*="widget-teaser"], [class*="widget-picture"], figure, aside, article article, [class*="Ada_wrapper"], .gujAd, [class*="social-share"], [class*="AudioPlayer"], [class*="article-detail-footer"]',
  },
  {
    // server-rendered BEM class names, seen 2023 to 2025
    name: 'older',
    root: 'article.article',
    blocks:
      '.article__header .article__kicker, .article__header .article__headline, .article__text > p, .article__text > h2, .article__text > h3',
    headline: '.article__headline',
    skip: '.article__aside, .article__related, .article__source, .article__tags, .article__media, .article__share, figure, aside, .teaser',
  },
];
