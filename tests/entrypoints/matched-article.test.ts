import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../data/annotation.ts';
import { onlyNamedCards } from '../../data/parts.ts';
import { MatchedArticle } from '../../entrypoints/article.content/matched-article.ts';
import { annotateArticle } from '../../matching/annotation.ts';
import type { Article } from '../../matching/mention.ts';
import { engine } from '../matching/engine.ts';

const HEAD = { url: 'https://www.n-tv.de/a-id1.html', published: '2025-10-27' };

/** The real engine as the background answers with it, and what it was asked for. */
function matched() {
  const asked: Article[] = [];
  const article = new MatchedArticle(async (part) => {
    asked.push(part);
    return onlyNamedCards(annotateArticle(engine, part));
  });
  return { asked, article };
}

async function last(updates: AsyncGenerator<Annotation>): Promise<Annotation> {
  let annotation: Annotation | undefined;
  for await (const each of updates) annotation = each;
  return annotation!;
}

const HEADLINE = { text: 'Donald Trump trifft Kim Jong Un' };
const LEAD = { text: 'Das Treffen soll in Tokio stattfinden.' };
const END = { text: 'Aus Seoul kam keine Antwort.' };

function names({ marks }: Annotation): [block: number, text: string][] {
  return marks.map(({ block, text }) => [block, text]);
}

describe('an article that changes', () => {
  test('is asked for once as a whole; a paragraph that comes is asked for alone, with what the others have named', async () => {
    const { asked, article } = matched();
    await last(article.update(HEAD, [HEADLINE, LEAD]));
    const added = { text: 'Angela Merkel äußerte sich dazu.' };
    const annotation = await last(article.update(HEAD, [HEADLINE, added, LEAD]));
    expect(asked.map(({ blocks, at }) => [blocks, at])).toEqual([
      [[HEADLINE.text, LEAD.text], undefined],
      [[added.text], [1]],
    ]);
    expect(asked[1]!.known!.map(({ entity }) => entity).sort()).toEqual(['donald-trump', 'kim-jong-un', 'tokio']);
    expect(names(annotation)).toEqual([
      [0, 'Donald Trump'],
      [0, 'Kim Jong Un'],
      [1, 'Angela Merkel'],
      [2, 'Tokio'],
    ]);
    for (const { card } of annotation.marks) expect(annotation.cards[card]?.id).toBe(card);
    expect(annotation.summary.map(({ id }) => id).sort()).toEqual(['angela-merkel', 'donald-trump', 'kim-jong-un', 'tokio']);
  });

  test('that has not changed is not asked for again', async () => {
    const { asked, article } = matched();
    const first = await last(article.update(HEAD, [HEADLINE, LEAD]));
    expect(await last(article.update(HEAD, [HEADLINE, LEAD]))).toEqual(first);
    expect(asked).toHaveLength(1);
  });

  test('whose paragraphs were replaced by ones with the same text is not asked for again', async () => {
    const { asked, article } = matched();
    const first = await last(article.update(HEAD, [HEADLINE, LEAD]));
    expect(await last(article.update(HEAD, [{ ...HEADLINE }, { ...LEAD }]))).toEqual(first);
    expect(asked).toHaveLength(1);
  });

  test('loses what a removed paragraph has named: marks, cards and its lines in the summary', async () => {
    const { asked, article } = matched();
    await last(article.update(HEAD, [HEADLINE, LEAD, END]));
    const annotation = await last(article.update(HEAD, [HEADLINE, END]));
    expect(asked[1]!.blocks).toEqual([]);
    expect(names(annotation)).toEqual([
      [0, 'Donald Trump'],
      [0, 'Kim Jong Un'],
      [1, 'Seoul'],
    ]);
    expect(Object.keys(annotation.cards).sort()).toEqual(['donald-trump', 'kim-jong-un', 'seoul']);
    expect(annotation.summary.map(({ id }) => id)).not.toContain('tokio');
  });

  test('is forgotten where the page has gone on to another one, or tells another date', async () => {
    const { asked, article } = matched();
    await last(article.update(HEAD, [HEADLINE, LEAD]));
    await last(article.update({ ...HEAD, url: 'https://www.n-tv.de/b-id2.html' }, [HEADLINE, LEAD]));
    await last(article.update({ url: 'https://www.n-tv.de/b-id2.html', published: '2019-02-28' }, [HEADLINE, LEAD]));
    expect(asked.map(({ published, known }) => [published, known])).toEqual([
      ['2025-10-27', undefined],
      ['2025-10-27', undefined],
      ['2019-02-28', undefined],
    ]);
  });

  test('that is long goes part by part, and what has come is shown meanwhile', async () => {
    const { asked, article } = matched();
    const blocks = [HEADLINE, ...Array.from({ length: 20 }, (_, i) => ({ text: `${i} Tage in Tokio. ${'Es regnete. '.repeat(160)}` }))];
    const counts: number[] = [];
    for await (const { marks } of article.update(HEAD, blocks)) counts.push(marks.length);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.flatMap(({ at }) => at ?? [])).toEqual(blocks.map((_, i) => i));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBe(22);
  });

  test('keeps what was answered when the background fails, and asks for the rest again', async () => {
    let fails = false;
    const asked: Article[] = [];
    const article = new MatchedArticle(async (part) => {
      if (fails) throw new Error('the background does not answer');
      asked.push(part);
      return annotateArticle(engine, part);
    });
    await last(article.update(HEAD, [HEADLINE]));
    fails = true;
    await expect(last(article.update(HEAD, [HEADLINE, LEAD]))).rejects.toThrow('does not answer');
    fails = false;
    expect(names(await last(article.update(HEAD, [HEADLINE, LEAD])))).toHaveLength(3);
    expect(asked[1]!.blocks).toEqual([LEAD.text]);
  });
});
