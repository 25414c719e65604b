import { describe, expect, test } from 'vitest';
import type { Known } from '../../data/annotation.ts';
import { readGold } from '../quality/gold.ts';
import path from 'node:path';
import { DAY, engine } from './engine.ts';

/** What a page knows of its paragraphs that are not sent again. */
function knownOf(blocks: string[], published: string | null): Known[] {
  const known = new Map<string, Known>();
  for (const { entity, holder, event } of engine.annotate({ url: '', published, blocks })) {
    const key = [entity, holder, event].join();
    const sum = known.get(key) ?? { entity, holder, event, count: 0, weight: 0 };
    known.set(key, { ...sum, count: sum.count + 1, weight: sum.weight + 1 });
  }
  return [...known.values()];
}

function namesIn(block: string, before: string[], published: string | null = DAY): string[] {
  const known = knownOf(before, published);
  return engine
    .annotate({ url: '', published, blocks: [block], at: [before.length], known })
    .map(({ start, end, entity, holder }) => `${block.slice(start, end)}=${holder ?? entity}`);
}

describe('a paragraph that is added to a page', () => {
  test.each<[paragraph: string, before: string[], names: string[]]>([
    ['Da lächelte Veldkamp.', [], []],
    ['Da lächelte Veldkamp.', ['Ein Gast war da.', 'Caspar Veldkamp empfing ihn.'], ['Veldkamp=caspar-veldkamp']],
    ['Der Kaiser winkte.', ['Der japanische Kaiser kam.'], ['Kaiser=naruhito']],
    ['Er traf Kim 2019 in Hanoi.', ['Kim Jong Un lachte.', 'Trump flog ab.'], ['Kim=kim-jong-un', 'Hanoi=hanoi']],
    ['Melania Trump schwieg, Bert Trump auch.', ['Donald Trump kam.'], ['Melania Trump=melania-trump']],
  ])('%s after %j', (paragraph, before, names) => {
    expect(namesIn(paragraph, before)).toEqual(names);
  });

  test('an id that there is not is nothing, and breaks nothing', () => {
    const known: Known[] = [{ entity: 'niemand', holder: 'keiner', event: '', count: 1, weight: 1 }];
    expect(engine.annotate({ url: '', published: DAY, blocks: ['Veldkamp in Tokio.'], known }).map(({ entity }) => entity)).toEqual([
      'tokio',
    ]);
  });
});

test('read by itself the last paragraph of an article gets nearly the marks that it gets in the whole', () => {
  let same = 0;
  let all = 0;
  for (const { article } of readGold(path.join(import.meta.dirname, '../quality/articles'))) {
    const blocks = [...article.blocks];
    const last = blocks.pop();
    if (last === undefined || blocks.length === 0) continue;
    const whole = engine
      .annotate(article)
      .filter(({ block }) => block === blocks.length)
      .map(({ start, end, holder, entity }) => `${last.slice(start, end)}=${holder ?? entity}`);
    const alone = namesIn(last, blocks, article.published);
    all += Math.max(whole.length, alone.length);
    same += whole.filter((name) => alone.includes(name)).length;
  }
  expect(all).toBeGreaterThan(150);
  expect(same / all).toBeGreaterThan(0.95);
}, 60_000);
