/** The sample page set in ways that make it hard to find room for a card. */
import { pageOf, type SampleArticle } from './layouts.ts';

export interface Typeset {
  title: string;
  /** style added to the page */
  style: string;
  /** markup of a paragraph that is put first in the article, and of what is put before it all */
  paragraph?: string;
  before?: string;
  viewport: { width: number; height: number; deviceScaleFactor?: number };
  /** name to rest on, and where in the window it is scrolled to */
  name: string;
  at: 'start' | 'center' | 'end' | 'nearest';
}

const DESK = { width: 1100, height: 900 };
const LONG = 'Shinzo Abe';
/** Fills the line, so that what follows is broken after its first word. */
const SPACER = '<i style="display:inline-block;width:calc(100% - 4.2em)"></i>';

export const TYPESET: readonly Typeset[] = [
  { title: 'a name in the middle', style: '', viewport: DESK, name: LONG, at: 'center' },
  { title: 'a name at the lower edge', style: '', viewport: DESK, name: LONG, at: 'end' },
  { title: 'a name at the upper edge', style: '', viewport: DESK, name: LONG, at: 'start' },
  {
    title: 'a name at the right edge',
    style: 'p{text-align:right}',
    paragraph: '<br>Shinzo Abe',
    viewport: { width: 700, height: 700 },
    name: LONG,
    at: 'center',
  },
  {
    title: 'a name broken over two lines',
    style: 'p{text-align:left}',
    paragraph: `${SPACER}Sanae Takaichi und andere`,
    viewport: DESK,
    name: 'Sanae Takaichi',
    at: 'center',
  },
  {
    title: 'a broken name at the lower edge',
    style: 'p{text-align:left}',
    paragraph: `${SPACER}Sanae Takaichi und andere`,
    viewport: DESK,
    name: 'Sanae Takaichi',
    at: 'end',
  },
  { title: 'columns', style: 'main{max-width:none!important}.wrapper-article{columns:4}', viewport: DESK, name: LONG, at: 'nearest' },
  {
    title: 'a name broken over two columns',
    style: 'p:first-of-type{columns:2;column-gap:24px;height:1.5em;orphans:1;widows:1;column-fill:auto}',
    paragraph: `${SPACER}Sanae Takaichi`,
    viewport: DESK,
    name: 'Sanae Takaichi',
    at: 'center',
  },
  {
    title: 'the browser’s zoom at 200 %',
    style: '',
    viewport: { width: 550, height: 450, deviceScaleFactor: 2 },
    name: LONG,
    at: 'center',
  },
  { title: 'a zoom on the root', style: 'html{zoom:1.5}', viewport: DESK, name: LONG, at: 'center' },
  { title: 'a zoom on the body', style: 'body{zoom:1.3}', viewport: DESK, name: LONG, at: 'center' },
  { title: 'a zoom on the article', style: 'article{zoom:.8}', viewport: DESK, name: LONG, at: 'center' },
  { title: 'a transformed body', style: 'body{transform:scale(1.25);transform-origin:0 0}', viewport: DESK, name: LONG, at: 'center' },
  { title: 'a transformed root', style: 'html{transform:translate(30px,20px)}', viewport: DESK, name: LONG, at: 'center' },
  { title: 'text at 200 %', style: 'html{font-size:200%}body{font-size:36px!important}', viewport: DESK, name: LONG, at: 'center' },
  {
    title: 'a fixed head',
    style: '.fixed{position:fixed;inset:0 0 auto;height:120px;background:#c00;z-index:9999}main{scroll-margin-top:120px}',
    before: '<div class="fixed">Kopf</div>',
    viewport: { width: 800, height: 640 },
    name: LONG,
    at: 'center',
  },
  {
    title: 'an article that scrolls in itself',
    style: 'main{height:420px;overflow:auto;padding-block:0!important}',
    viewport: DESK,
    name: LONG,
    at: 'center',
  },
  { title: 'a low window', style: '', viewport: { width: 1000, height: 300 }, name: LONG, at: 'center' },
  { title: 'a narrow window', style: '', viewport: { width: 340, height: 640 }, name: LONG, at: 'center' },
  { title: 'a page from right to left', style: 'html{direction:rtl}', viewport: DESK, name: LONG, at: 'center' },
];

export function typesetPage(article: SampleArticle, { style, paragraph, before = '' }: Typeset): string {
  const body = paragraph === undefined ? article.body : [{ p: paragraph }, ...article.body];
  return pageOf({ ...article, body }, 'current')
    .replace('</head>', `<style>${style}</style></head>`)
    .replace('<body>', `<body>${before}`);
}
