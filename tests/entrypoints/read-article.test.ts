// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offsetOf, rangeOf, readBlock } from '../../entrypoints/article.content/block-text.ts';
import { publishedOn, readArticle } from '../../entrypoints/article.content/read-article.ts';
import { pageOf, sampleArticle, type LayoutName } from '../pages/layouts.ts';

function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function element(html: string): Element {
  document.body.innerHTML = `<p>${html}</p>`;
  return document.querySelector('p')!;
}

describe('a page', () => {
  test.each<[what: string, html: string]>([
    ['that is empty', ''],
    ['without an article', '<main><h1>Donald Trump</h1></main>'],
    ['with an article element of another kind', '<article><p>Donald Trump</p></article>'],
    [
      'whose article has no text',
      '<main><article><div class="wrapper-article"><p class="storyline_paragraph_p__x"> </p></div></article></main>',
    ],
  ])('%s has no article', (_, html) => {
    expect(readArticle(documentOf(html))).toBeNull();
  });

  test.each<LayoutName>(['current', 'older'])('in the %s layout gives title, date and the blocks of its text alone', (layout) => {
    const sample = sampleArticle();
    const article = readArticle(documentOf(pageOf(sample, layout)))!;
    expect(article).toMatchObject({ layout, title: sample.headline, url: sample.url, published: '2025-10-27' });
    expect(article.blocks).toHaveLength(3 + sample.body.length);
    const text = article.blocks.map((block) => block.text).join('\n');
    for (const foreign of ['Selenskyj', 'Foto:', 'Anzeige', 'Quelle:', 'Teilen']) expect(text).not.toContain(foreign);
  });
});

test.each<[what: string, head: string, day: string | null]>([
  ['none', '', null],
  ['broken JSON-LD', '<script type="application/ld+json">{"datePublished": </script>', null],
  ['nonsense everywhere', '<script type="application/ld+json">{"datePublished":"morgen"}</script><meta name="date" content="bald">', null],
  ['a number for a date', '<script type="application/ld+json">{"datePublished":20251027}</script>', null],
  ['the older pages', '<script type="application/ld+json">{"datePublished":"2023-04-28 18:11:01.0"}</script>', '2023-04-28'],
  [
    'a graph',
    '<script type="application/ld+json">[{"@graph":[{"@type":"NewsArticle","datePublished":"2025-10-27T14:11:00+01:00"}]}]</script>',
    '2025-10-27',
  ],
  ['meta alone', '<meta name="date" content="2024-08-05T20:59:59+02:00">', '2024-08-05'],
  ['a saved page with renamed attributes', '<meta name="date" value="2025-02-03T16:38:07+01:00">', '2025-02-03'],
])('date: %s', (_, head, day) => {
  expect(publishedOn(documentOf(`<head>${head}</head>`))).toBe(day);
});

describe('a block', () => {
  test.each<[html: string, text: string]>([
    ['', ''],
    ['<b>Donald</b> <a href="#">Trump</a><!-- x --> kam', 'Donald Trump kam'],
    ['Xi<br>Jinping', 'Xi\nJinping'],
    ['Kim<span class="skip">Werbung</span> Jong<script>var Trump</script> Un', 'Kim Jong Un'],
  ])('%j reads %j', (html, text) => {
    expect(readBlock(element(html), '.skip').text).toBe(text);
  });

  test('a name over several nodes gets one range, and the way back', () => {
    const block = readBlock(element('Es kam <b>Do</b>nald <i>Trump</i>.'), '.skip');
    const start = block.text.indexOf('Donald');
    const range = rangeOf(block, start, start + 'Donald Trump'.length)!;
    expect(range.toString()).toBe('Donald Trump');
    expect(offsetOf(block, range.startContainer, range.startOffset)).toBe(start);
    expect(offsetOf(block, document.body, 0)).toBeNull();
  });

  test('text that has left the page has no range', () => {
    const paragraph = element('Donald Trump');
    const block = readBlock(paragraph, '.skip');
    paragraph.remove();
    expect(rangeOf(block, 0, 6)).toBeNull();
  });
});
