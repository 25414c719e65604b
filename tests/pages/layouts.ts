/**
 * Pages in ntv's two structures around texts of our own: for the tests and for `npm start`.
 * The class names' stems are what the extension looks for; the hashes behind them are made up, as they change with every release.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface SampleArticle {
  url: string;
  /** as the page writes it; null leaves every date out */
  published: string | null;
  kicker: string;
  headline: string;
  caption: string;
  lead: string;
  /** markup is allowed inside the texts */
  body: ({ p: string } | { h2: string })[];
  teaser: { kicker: string; headline: string };
  source: string;
  tags: string[];
}

export type LayoutName = 'current' | 'older';

/** The project's own sample article: the Asia trip of October 2025. */
export function sampleArticle(): SampleArticle {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'sample-article.json'), 'utf8')) as SampleArticle;
}

/** A whole page around an article. */
export function pageOf(article: SampleArticle, layout: LayoutName): string {
  return layout === 'current' ? currentPage(article) : olderPage(article);
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
}

/** Next.js page, structure as seen Dec 2025 to Sept 2026. */
function currentPage(a: SampleArticle): string {
  const paragraph = (text: string) =>
    `<p class="Typography_text-default__a1b2c Typography_weight-normal__d3e4f storyline_paragraph_p__q7R8s">${text}</p>`;
  const subhead = (text: string) =>
    `<h2 class="Typography_text-l__a1b2c Typography_weight-bold__d3e4f storyline_subheadline_h2__t9U0v">${text}</h2>`;
  const teaser = `<section class="widget-teaser-default_grey-background__w1X2y mb-l"><div class="widget-teaser-default_grid__z3A4b"><article title="${plain(a.teaser.headline)}"><a class="Teaser_teaser__c5D6e" href="#teaser"><span class="Typography_text-s__a1b2c Typography_color-red__f7G8h">${a.teaser.kicker}</span><span class="Typography_text-xxxl__a1b2c Teaser_title__i9J0k">${a.teaser.headline}</span></a></article></div></section>`;
  const ad = '<div class="Ada_wrapper__l1M2n Ada_mobile__o3P4q"><div class="gujAd" id="mobile_1">Anzeige: Reise nach Japan</div></div>';
  const ld =
    a.published === null
      ? ''
      : `<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: plain(a.headline), datePublished: a.published })}</script>`;
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${plain(a.headline)} - ntv.de</title>
${a.published === null ? '' : `<meta name="date" content="${a.published}">`}<link rel="icon" href="data:,"><link rel="canonical" href="${a.url}">${ld}<style>${STYLE}</style></head>
<body><div id="__next"><main class="pages_main__r5S6t">${ad}<article class="article-index_article__u7V8w"><div class="group-grid-wrapper_wrapper__x9Y0z"><div class="group-grid-article_article__a2B3c"><div class="wrapper-article"><div class="article-detail-head_head__d4E5f"><div class="article-detail-head_wrapper__g6H7i"><h2 class="article-detail-head_headlines__j8K9l"><span class="Typography_text-s__a1b2c Typography_color-red__f7G8h">${a.kicker}</span><span class="Typography_text-xxxl__a1b2c article-detail-head_headline__m0N1o">${a.headline}</span></h2></div></div>
<figure class="widget-picture-inline_picture__p2Q3r" role="button" tabindex="0"><figcaption class="Typography_text-s__a1b2c">${a.caption}</figcaption></figure>
<div class="social-share_social-share__s4T5u"><a href="#share"><span>Teilen auf X</span></a></div>
<p class="Typography_text-m__a1b2c Typography_weight-bold__v6W7x storyline_lead_text_leadtext__y8Z9a">${a.lead}</p>
${a.body.map((part, i) => ('p' in part ? paragraph(part.p) : subhead(part.h2)) + (i === 1 ? teaser : '') + (i === 3 ? ad : '')).join('\n')}
<p class="Typography_text-s__a1b2c Typography_color-darkgrey__b0C1d article-detail-footer_source__e2F3g">${a.source}</p><div class="article-detail-footer_tags__h4I5j">${a.tags.map((tag) => `<a href="#tag"><span>${tag}</span></a>`).join('')}</div></div></div></div>
<aside class="group-grid-sidebar_sidebar__k6L7m"><section class="widget-teaser-default_grey-background__w1X2y"><article><a href="#side"><span class="Teaser_title__i9J0k">${a.teaser.headline}</span></a></article></section></aside></article></main></div></body></html>`;
}

/** Server-rendered page with BEM class names, structure as seen 2023 to 2025. Its JSON-LD date is no ISO date. */
function olderPage(a: SampleArticle): string {
  const date = a.published?.replace('T', ' ').replace(/([+-]\d{2}:\d{2}|Z)$/, '.0');
  const ld =
    date === undefined
      ? ''
      : `<script type="application/ld+json">\n{"@context":"http://schema.org","@type":"NewsArticle","datePublished": "${date}"}\n</script>`;
  return `<!DOCTYPE html>
<html lang="de"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${plain(a.headline)} - n-tv.de</title>
${a.published === null ? '' : `<meta name="date"\n content="${a.published}" />`}<link rel="icon" href="data:,"><link rel="canonical" href="${a.url}">${ld}<style>${STYLE}</style></head>
<body><div class="page__wrapper"><article class="teaser teaser--wide"><div class="teaser__content"><span class="teaser__headline">${a.teaser.headline}</span></div></article>
<article class="article">
  <div class="article__header">
    <h2>
      <span class="article__kicker">${a.kicker}</span>
      <span class="article__headline">${a.headline}</span>
    </h2>
  </div>
  <div class="article__media"><figure><figcaption>${a.caption}</figcaption></figure></div>
  <div class="article__text">
    <p><strong>${a.lead}</strong></p>
${a.body.map((part, i) => `    ${'p' in part ? `<p>${part.p}</p>` : `<h2>${part.h2}</h2>`}${i === 1 ? `\n    <div class="article__aside"><section class="article__related"><p>${a.teaser.headline}</p></section></div>` : ''}`).join('\n')}
    <p class="article__source">${a.source}</p>
    <section class="article__tags">${a.tags.map((tag) => `<a href="#tag">${tag}</a>`).join(' ')}</section>
  </div>
</article></div></body></html>`;
}

/** Only what a reader needs; set in a width and size like a newspaper's. */
const STYLE = `
:root{color-scheme:light dark} body{margin:0;font:18px/1.5 Georgia,'Liberation Serif',serif;color:#222;background:#fff}
main,.page__wrapper{max-width:720px;margin:0 auto;padding:24px 16px 480px}
h2{font:700 22px/1.25 Arial,'Liberation Sans',sans-serif} h2 span{display:block} h2 span:last-child{font-size:32px} h2 span:first-child:not(:last-child){color:#c00;font-size:16px}
figure{margin:0 0 16px;padding:90px 12px 8px;background:#e8e8e8;font:13px Arial,'Liberation Sans',sans-serif} a{color:inherit}
.gujAd,section{background:#f2f2f2;padding:12px;margin:16px 0;font:14px Arial,'Liberation Sans',sans-serif}
@media (prefers-color-scheme:dark){body{color:#ddd;background:#161616} figure,.gujAd,section{background:#262626}}`;
