/** Pages of other news sites, as far as their markup means something: class names are left out, since nothing may rest on them. Texts are our own. */
import type { SampleArticle } from './layouts.ts';

export interface SemanticPage {
  /** where the headline stands */
  headline?: 'inside' | 'above';
  /** what the page says it is; null says nothing */
  type?: string | null;
  /** JSON-LD's own text of the article */
  articleBody?: string;
  /** wraps the text: `article`, or `main` alone */
  root?: 'article' | 'main';
}

export function semanticPage(
  a: SampleArticle,
  { headline = 'inside', type = 'NewsArticle', articleBody, root = 'article' }: SemanticPage = {},
): string {
  const h1 = `<h1><span>${a.kicker}</span>: ${a.headline}</h1>`;
  const data = { '@context': 'https://schema.org', '@type': type, headline: a.headline, datePublished: a.published, articleBody };
  const text = `${headline === 'inside' ? `<header>${h1}<p>${a.lead}</p></header>` : `<p>${a.lead}</p>`}
<address>Von <a rel="author" href="#a">Angela Merkel</a></address>
<figure><img alt=""><figcaption>${a.caption}</figcaption></figure>
${a.body.map((part, i) => ('p' in part ? `<p>${part.p}</p>` : `<h2>${part.h2}</h2>`) + (i === 1 ? `<aside><h2>Mehr zum Thema</h2><p>${a.teaser.headline}</p></aside><article><h2>${a.teaser.headline}</h2><p>${a.teaser.kicker}</p></article>` : '')).join('\n')}
<form><p>Der Newsletter zu Wolodymyr Selenskyj.</p></form><nav><p>Selenskyj</p></nav>
<p>Abonnieren Sie unseren Newsletter über Selenskyj und Europa.</p>
<footer><p>${a.source}</p></footer>`;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${a.headline}</title><link rel="icon" href="data:,"><link rel="canonical" href="${a.url}">
${type === null ? '' : `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite', name: 'Beispiel' }, data] })}</script>`}
<style>body{font:18px/1.5 Georgia,serif;max-width:640px;margin:24px auto 480px;padding:0 16px}</style></head>
<body><header><nav><h2>Selenskyj</h2></nav></header>
<main>${headline === 'above' ? h1 : ''}${root === 'article' ? `<article>${text}</article>` : text}
<section><h2>Lesen Sie auch</h2><article><h2>Selenskyj in Europa</h2><p>Ein Text über Selenskyj.</p></article></section></main>
<footer><p>Impressum, Selenskyj-Straße</p></footer></body></html>`;
}
