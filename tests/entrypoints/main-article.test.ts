// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readMainArticle } from '../../entrypoints/article.content/main-article.ts';
import { sampleArticle } from '../pages/layouts.ts';
import { semanticPage, type SemanticPage } from '../pages/semantic.ts';

const SAMPLE = sampleArticle();
const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;
/** The publisher's own text: without the newsletter, and without subheads. */
const BODY = [SAMPLE.lead, ...SAMPLE.body.flatMap((part) => ('p' in part ? [plain(part.p)] : []))].join('\n\n');

const read = (html: string) => readMainArticle(new DOMParser().parseFromString(html, 'text/html'));
const LONG = 'Donald Trump reist nach Japan und spricht dort mit der Regierung über Zölle. '.repeat(4);
const page = (body: string, head = '<meta property="og:type" content="article">') => `<head>${head}</head><body>${body}</body>`;

describe('no article where', () => {
  test.each<[what: string, html: string]>([
    ['the page is empty', ''],
    ['the page does not say that it is one', semanticPage(SAMPLE, { type: null })],
    ['the page is a list', page(`<main><article><p>${LONG}</p></article></main>`, '<meta property="og:type" content="website">')],
    [
      'the page says so in broken JSON-LD alone',
      page(`<article><p>${LONG}</p></article>`, '<script type="application/ld+json">{"@type":"NewsArticle"</script>'),
    ],
    ['there is neither article nor main', page(`<div><h1>Trump</h1><p>${LONG}</p></div>`)],
    ['the page is in another language', semanticPage(SAMPLE).replace('lang="de"', 'lang="en-GB"')],
    ['the text is a teaser', page('<article><h1>Trump in Japan</h1><p>Donald Trump reist nach Japan.</p></article>')],
    ['all text stands beside', page(`<article><h1>Trump</h1><aside><p>${LONG}</p></aside><figure><p>${LONG}</p></figure></article>`)],
    ['the only article is in a sidebar', page(`<main><h1>Trump</h1><aside><article><p>${LONG}</p></article></aside></main>`)],
  ])('%s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});

test.each(['de', 'de-CH', 'DE', ''])('a page in %j is read', (lang) => {
  expect(read(semanticPage(SAMPLE).replace('lang="de"', `lang="${lang}"`))).not.toBeNull();
});

describe('the main article', () => {
  test.each<[what: string, options: SemanticPage]>([
    ['with its headline inside', {}],
    ['with its headline above it', { headline: 'above' }],
    ['in main alone', { root: 'main', headline: 'inside' }],
    ['of another type of article', { type: 'ReportageNewsArticle' }],
    ['whose body in JSON-LD is cut off', { articleBody: SAMPLE.lead.slice(0, 90) }],
  ])('%s: text and subheads, and nothing from beside it', (_, options) => {
    const { headline, blocks } = read(semanticPage(SAMPLE, options))!;
    expect(headline).toContain(SAMPLE.headline);
    const texts = blocks.map(({ text }) => text);
    expect(texts[0]).toContain(SAMPLE.headline);
    expect(texts[1]).toBe(SAMPLE.lead);
    expect(texts.slice(2, 2 + SAMPLE.body.length)).toEqual(SAMPLE.body.map((part) => plain('p' in part ? part.p : part.h2)));
    const rest = texts.slice(2 + SAMPLE.body.length).join('\n');
    expect(texts.join('\n')).not.toMatch(/Merkel|Foto:|Mehr zum Thema|Quelle:|Impressum/);
    expect(rest.replace('Abonnieren Sie unseren Newsletter über Selenskyj und Europa.', '').trim()).toBe(
      options.root === 'main' ? 'Lesen Sie auch' : '',
    );
  });

  test("where the publisher's own text is whole, what it does not have is left out", () => {
    const { blocks } = read(semanticPage(SAMPLE, { articleBody: BODY }))!;
    expect(blocks.map(({ text }) => text).join('\n')).not.toContain('Newsletter');
    expect(blocks).toHaveLength(2 + SAMPLE.body.length);
  });

  test('of two headlines above it neither is its own', () => {
    const { headline } = read(page(`<main><h1>Trump</h1><h1>Merkel</h1><article><p>${LONG}</p></article></main>`))!;
    expect(headline).toBeNull();
  });
});
