import { describe, expect, it } from 'vitest';
import { MATCHING_DESIGNS } from '../../scripts/bench/designs/all.ts';
import { drawBench, spread } from '../../scripts/bench/draw-bench.ts';
import type { DatasetFigures } from '../../scripts/bench/figures.ts';
import { generateDataset } from '../../scripts/bench/generate-dataset.ts';
import { buildBloom } from '../../matching/bloom.ts';
import { packDataset } from '../../matching/pack-dataset.ts';
import { median } from '../../scripts/bench/stopwatch.ts';
import { benchText, ms } from '../../scripts/bench/tables.ts';
import { compareWithTargets } from '../../scripts/bench/targets.ts';
import { replaceFigures } from '../../scripts/bench/write-figures.ts';

/** A run in which every design takes `time` ms, but Fuse a million times that and the floor half of it. */
function figures(size: string, entities: number, time: number): DatasetFigures {
  const whole = (took: number) => [{ ms: took, longest: took * 2, sample: null, found: 7 }];
  const sampled = (took: number) => [{ ms: took, longest: took, sample: { queries: 500, measured: 9 }, found: null }];
  const readiness = { ready: 20, first: 3, heap: 4e6 };
  return {
    size,
    entities,
    asset: { raw: 2e6, brotli: 5e5 },
    articles: [{ chars: 10_000, planted: 120 }],
    timings: {
      fuse: sampled(time * 1e6),
      'exact-fuse': sampled(time * 1e5),
      automaton: whole(time),
      floor: whole(time / 2),
      engine: whole(time),
    },
    readiness: {
      fuse: readiness,
      'exact-fuse': readiness,
      automaton: readiness,
      floor: readiness,
      engine: readiness,
      map: { ...readiness, ready: 2 },
    },
  };
}

describe('every design', () => {
  const dataset = generateDataset(60, { givenNames: buildBloom([]), nouns: buildBloom([]), ordinaryFamilies: [] });
  const source = { json: JSON.stringify(dataset.records), compiled: packDataset(dataset) };
  const { name } = dataset.records[0]!;

  it.each(MATCHING_DESIGNS)('$label finds a name as it is written and nothing in a text without any', ({ open }) => {
    const matcher = open(source);
    const article = (block: string) => ({ url: '', published: '2025-10-27', blocks: [block] });
    if (matcher.pace === 'whole') {
      expect(matcher.annotate(article(`dort liegt ${name} heute`))).toBe(1);
      expect(matcher.annotate(article('dort liegt es heute'))).toBe(0);
    } else {
      expect(matcher.search(name)).toBe(true);
      expect(matcher.search('Qqxyq')).toBe(false);
      expect(matcher.queries(article('dort liegt es heute'))).toEqual([]);
    }
  });

  it('that looks names up first searches only for the rest', () => {
    const [plain, exact] = MATCHING_DESIGNS.map(({ open }) => open(source));
    const article = { url: '', published: null, blocks: [`gestern in ${name} beim Treffen`] };
    expect(plain!.pace === 'sampled' && plain!.queries(article)).toContain(name);
    expect(exact!.pace === 'sampled' && exact!.queries(article)).toEqual(['Treffen']);
  });
});

describe('the figures', () => {
  it('are compared with targets where the size has some: at least for Fuse and ready, at most for the floor', () => {
    expect(compareWithTargets(figures('1k', 1000, 2), 0).map(({ measured, met }) => [measured, met])).toEqual([
      [1e6, true],
      [2, true],
      [0.1, false],
    ]);
    expect(compareWithTargets(figures('real', 5000, 2), 0).every(({ met }) => met === null)).toBe(true);
  });

  it('say in the table what is extrapolated and from how much', () => {
    const text = benchText({ node: '20', cpu: 'CPU', date: '2026-01-01', datasets: [figures('1k', 1000, 2)], profile: null }, 0);
    expect(text).toMatch(/extrapolated from 9 /);
    expect(text).toMatch(/a: Fuse over all records +\| ~33\.3 min/);
    expect(text).toMatch(/JSON \+ Map ready \/ engine ready \| 0\.1 +\| ≥ 10 +\| missed/);
  });

  it('replace the old ones in the document and leave the rest', () => {
    const document = 'Above\n<!-- figures: npm run bench -- --profile --write -->\nold\n<!-- /figures -->\nBelow';
    const replaced = replaceFigures(document, 'new');
    expect(replaced).toMatch(/^Above[^]*\nnew\n[^]*Below$/);
    expect(replaced).not.toContain('old');
    expect(() => replaceFigures('no place', 'new')).toThrow('needs the lines');
  });

  it.each([
    [[3, 1, 2], 2],
    [[1, 2, 3, 4], 3],
  ])('median of %j is %i', (numbers, middle) => expect(median(numbers)).toBe(middle));

  it.each([
    [0.01534, '0.0153 ms'],
    [12.34, '12.3 ms'],
    [4567, '4.57 s'],
    [498_000, '8.3 min'],
    [20_880_000, '5.8 h'],
  ])('%d ms reads %s', (time, text) => expect(ms(time)).toBe(text));
});

describe('the picture', () => {
  it('has a line for each design over the generated sizes only', () => {
    const svg = drawBench([figures('1k', 1000, 1), figures('real', 5000, 2), figures('10k', 10_000, 3)], 0)!;
    expect(svg.match(/<polyline/g)).toHaveLength(5);
    expect(svg.match(/<circle/g)).toHaveLength(10);
    expect(drawBench([figures('1k', 1000, 1), figures('real', 5000, 2)], 0)).toBeNull();
  });

  it('keeps its labels apart, in their order', () => {
    expect(spread([100, 20, 102, 101])).toEqual([100, 20, 134, 117]);
  });
});
