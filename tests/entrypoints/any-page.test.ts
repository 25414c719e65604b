// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { offsetOf, rangeOf, type BlockText } from '../../entrypoints/article.content/block-text.ts';
import { lastReading } from '../../entrypoints/article.content/last-reading.ts';
import { PageWatch } from '../../entrypoints/article.content/page-watch.ts';
import { readArticle, readingSteps, type PageArticle } from '../../entrypoints/article.content/read-article.ts';
import { atOnce } from '../../entrypoints/article.content/slices.ts';
import { pageOf, sampleArticle } from '../pages/layouts.ts';
import { mutate, mutations } from '../pages/mutate.ts';

/** `npm run fuzz` asks for more. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 1000);
/** Some 10 ms a case; ten times that on a machine that has other things to do. ms */
const PATIENCE = { timeout: CASES * 100 };

afterEach(() => document.documentElement.replaceChildren());

function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChildren(...[...parsed.documentElement.childNodes].map((node) => document.importNode(node, true)));
}

/** Every offset of the text leads to its letter in the page, and back. */
function checkOffsets(block: BlockText, start: number, end: number): void {
  const { text, segments } = block;
  for (const segment of segments) expect(text.slice(segment.start, segment.start + segment.node.data.length)).toBe(segment.node.data);
  const [from, to] = [start % (text.length + 1), end % (text.length + 1)].sort((a, b) => a - b) as [number, number];
  // the line break of a <br> is a letter of the text and none of the page
  if (!segments.some(({ node, start: at }) => at < to && from < at + node.data.length)) return;
  const range = rangeOf(block, from, to);
  expect(range).not.toBeNull();
  const first = segments.find(({ node, start: at }) => at <= from && from < at + node.data.length);
  if (first) {
    expect((range!.startContainer as Text).data[range!.startOffset]).toBe(text[from]);
    expect(offsetOf(block, range!.startContainer, range!.startOffset)).toBe(from);
  }
  const last = segments.find(({ node, start: at }) => at < to && to <= at + node.data.length);
  if (last) expect((range!.endContainer as Text).data[range!.endOffset - 1]).toBe(text[to - 1]);
}

/** Pieces of markup, nested at will; all of them mean something to one layout or the other. */
const { tree } = fc.letrec<{ tree: string; leaf: string; branch: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('branch')),
  leaf: fc.oneof(
    fc.constantFrom(
      'Donald Trump',
      'Kim',
      ' Jong',
      '&nbsp;Un',
      '<br>',
      '<!-- x -->',
      '&shy;',
      '\n  ',
      '<script>Trump</script>',
      '<p>',
      '</div>',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/[<&]/g, '')),
  ),
  branch: fc
    .tuple(
      fc.constantFrom('p', 'div', 'span', 'b', 'h2', 'article', 'main', 'aside', 'figure', 'a', 'section', 'ul', 'table'),
      fc.constantFrom(
        '',
        'wrapper-article',
        'article',
        'article__text',
        'article__headline',
        'article__header',
        'storyline_paragraph_p__x',
        'gujAd',
      ),
      fc.array(tie('tree'), { maxLength: 4 }),
    )
    .map(([tag, name, inner]) => `<${tag} class="${name}">${inner.join('')}</${tag}>`),
}));

test('any markup is read without an exception, with true offsets, and stays as it is', PATIENCE, () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), fc.boolean(), fc.nat(), fc.nat(), (parts, isCurrent, start, end) => {
      const inner = parts.join('');
      show(
        isCurrent
          ? `<main><article><div class="wrapper-article"><p class="storyline_paragraph_p__x">${inner}</p>${inner}</div></article></main>`
          : `<article class="article"><div class="article__text"><p>${inner}</p>${inner}</div></article>`,
      );
      const before = document.documentElement.outerHTML;
      const article = readArticle(document);
      for (const block of article?.blocks ?? []) checkOffsets(block, start, end);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: Math.ceil(CASES / 2) },
  );
});

function textsOf(article: PageArticle | null): [Element, string][] | null {
  return article && article.blocks.map(({ element, text }) => [element, text]);
}

test.each(['current', 'older'] as const)(
  'the %s layout, mutated at will: reading what has changed finds what reading anew finds',
  PATIENCE,
  async (layout) => {
    const html = pageOf(sampleArticle(), layout);
    await fc.assert(
      fc.asyncProperty(mutations, mutations, fc.nat(), fc.nat(), async (first, second, start, end) => {
        show(html);
        const watch = new PageWatch(
          document,
          () => undefined,
          () => undefined,
        );
        watch.start();
        for (const mutation of first) mutate(document.body, mutation);
        let article = readArticle(document);
        await heard();
        watch.take();
        watch.root = article?.root ?? null;
        for (const mutation of second) mutate(document.body, mutation);
        await heard();
        watch.stop();
        const before = document.documentElement.outerHTML;
        article = atOnce(readingSteps(document, lastReading(article, watch.take())));
        // classes are not watched: a block that was renamed alone is found by the selectors, or not
        const renamed = second.some(({ kind }) => kind === 'rename');
        if (!renamed) expect(textsOf(article)).toEqual(textsOf(readArticle(document)));
        for (const block of article?.blocks ?? []) if (!renamed) checkOffsets(block, start, end);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: Math.ceil(CASES / 4) },
    );
  },
);

/** Observers are told in a microtask or, here, in a task. */
function heard(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
