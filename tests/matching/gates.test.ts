/**
 * What the engine must find and must not make up, on forms that are generated from the records by a fixed seed:
 * exact names, genitives, compounds, other spellings, slips of the pen, and people whom nobody knows.
 */
import { fakerDE, fakerEN, fakerFR, fakerPL, fakerTR } from '@faker-js/faker';
import { expect, test } from 'vitest';
import type { DataRecord } from '../../data/record.ts';
import { namesOf } from '../../matching/surface-forms.ts';
import { tokenize } from '../../matching/tokenize.ts';
import { mulberry32, pick } from '../../scripts/bench/random.ts';
import { readGold } from '../quality/gold.ts';
import { engine } from './engine.ts';
import { REAL_VARIANTS } from './real-variants.ts';

const SEED = 20261122;
const SAMPLE = 400;
const PUBLISHED = '2025-10-27';

/** Records whose plain name is theirs alone; offices are about dates and have tests of their own. */
const owners = new Map<string, Set<string>>();
for (const record of engine.store.all())
  for (const name of [...namesOf(record), ...(record.contextAliases ?? [])]) {
    const key = name.toLowerCase();
    (owners.get(key) ?? owners.set(key, new Set()).get(key)!).add(record.id);
  }
const named = engine.store
  .all()
  .filter(
    ({ kind, name }) =>
      ['person', 'organisation', 'place'].includes(kind) && !name.includes('(') && owners.get(name.toLowerCase())?.size === 1,
  );

function sample(records: readonly DataRecord[], size: number): DataRecord[] {
  const random = mulberry32(SEED);
  return Array.from({ length: size }, () => pick(random, records));
}

/** Cases whose record is not found in the first block, as `id: text`. */
function missesOf(cases: readonly (readonly [text: string, id: string, ...more: string[]])[]): string[] {
  return cases
    .filter(([text, id, ...more]) => {
      const mentions = engine.annotate({ url: '', published: PUBLISHED, blocks: [text, ...more] });
      return !mentions.some(({ block, entity, holder }) => block === 0 && (entity === id || holder === id));
    })
    .map(([text, id]) => `${id}: ${text}`);
}

/** So many at most, named in the message where there are more: the list is longer than allowed. */
const atMost = (share: number, of: number) => Math.floor(share * of + 1e-9);

/** A sentence that names up to two records of the surroundings, as an article about the person would. */
function surroundings(record: DataRecord): string {
  const { byId, neighbours } = engine.graph;
  const near = [...(neighbours.get(record.id) ?? [])]
    .map((id) => byId.get(id)!)
    .filter(
      ({ kind, name }) => (kind === 'place' || kind === 'organisation' || kind === 'person') && owners.get(name.toLowerCase())?.size === 1,
    )
    .slice(0, 2);
  return near.length === 0 ? '' : `Es ging um ${near.map(({ name }) => name).join(' sowie um ')}.`;
}

const EXACT = [
  (name: string) => `Am Dienstag wurde bekannt, dass ${name} daran beteiligt war.`,
  (name: string) => `Die Zeitung schrieb am Morgen über ${name}, ohne Einzelheiten zu nennen.`,
];

test('exact names: at least 98 of 100', () => {
  expect(
    missesOf(sample(named, SAMPLE).map(({ id, name }, i) => [EXACT[i % EXACT.length]!(name), id])).slice(atMost(0.02, SAMPLE)),
  ).toEqual([]);
});

test('genitives: at least 98 of 100', () => {
  const inflected = named.filter(
    ({ kind, name }) => (kind === 'person' || (kind === 'place' && !name.includes(' '))) && /[a-zäöü]$/.test(name) && !/[szxß]$/.test(name),
  );
  expect(
    missesOf(sample(inflected, SAMPLE).map(({ id, name }) => [`Offen blieb am Abend ${name}s Rolle in der Sache.`, id])).slice(
      atMost(0.02, SAMPLE),
    ),
  ).toEqual([]);
});

test('compounds: at least 98 of 100', () => {
  const oneWord = named.filter(({ kind, name }) => kind !== 'person' && tokenize(name).length === 1);
  expect(
    missesOf(sample(oneWord, SAMPLE).map(({ id, name }) => [`Am Dienstag begann die ${name}-Debatte von vorn.`, id])).slice(
      atMost(0.02, SAMPLE),
    ),
  ).toEqual([]);
});

test('other spellings that the press really uses: at least 90 of 100, none of them listed', () => {
  const listed = REAL_VARIANTS.filter(([written, id]) => namesOf(engine.graph.byId.get(id)!).includes(written));
  expect(listed).toEqual([]);
  expect(new Set(REAL_VARIANTS.map(([written]) => written)).size).toBeGreaterThanOrEqual(120);
  const misses = missesOf(
    REAL_VARIANTS.map(([written, id]) => [`Am Montag äußerte sich auch ${written} dazu.`, id, surroundings(engine.graph.byId.get(id)!)]),
  );
  expect(misses.slice(atMost(0.1, REAL_VARIANTS.length))).toEqual([]);
});

test('one wrong letter in a name of several words, in an article about the person: at least 80 of 100', () => {
  const persons = named.filter((record) => record.kind === 'person' && tokenize(record.name).length > 1 && surroundings(record) !== '');
  const random = mulberry32(SEED);
  const cases = sample(persons, SAMPLE).map((record) => {
    const written = misspelt(random, record.name);
    return [`Am Montag äußerte sich auch ${written} dazu.`, record.id, surroundings(record)] as const;
  });
  expect(missesOf(cases).slice(atMost(0.2, SAMPLE))).toEqual([]);
});

/** One insertion, deletion, substitution or transposition, in the middle of a word as slips of the pen are. */
function misspelt(random: () => number, name: string): string {
  const words = name.split(' ');
  const long = words.flatMap((word, i) => (/^\p{L}{5,}$/u.test(word) ? [i] : []));
  const w = long.length > 0 ? pick(random, long) : words.length - 1;
  const letters = words[w]!.split('');
  const at = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
  const letter = pick(random, 'abdefgiklmnoprstu'.split(''));
  switch (Math.floor(random() * 4)) {
    case 0:
      letters.splice(at, 0, letter);
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters[at] = letter;
      break;
    default:
      [letters[at], letters[at + 1]] = [letters[at + 1] ?? letter, letters[at]!];
  }
  words[w] = letters.join('');
  return words.join(' ');
}

test('people whom nobody knows: at most one guessed spelling in ten articles', () => {
  const articles = 30;
  const people = [fakerDE, fakerEN, fakerFR, fakerPL, fakerTR];
  people.forEach((faker) => faker.seed(SEED));
  const known = new Set(engine.store.all().flatMap((record) => namesOf(record).map((name) => name.toLowerCase())));
  const spurious: string[] = [];
  for (let i = 0; i < articles; i++) {
    const names = Array.from({ length: 12 }, (_, k) => {
      const { person } = people[(i + k) % people.length]!;
      return `${person.firstName()} ${person.lastName()}`;
    }).filter((name) => !known.has(name.toLowerCase()));
    const blocks = [
      'Donald Trump und Friedrich Merz haben am Montag in Berlin über die Ukraine, die Nato und die EU gesprochen.',
      ...names.map((name) => `In der Stadt lebt seit Jahren auch ${name}. Davon wusste bisher kaum jemand.`),
    ];
    for (const { via, block, start, end } of engine.annotate({ url: '', published: PUBLISHED, blocks }))
      if (via === 'spelling') spurious.push(blocks[block]!.slice(start, end));
  }
  expect(spurious.slice(articles / 10)).toEqual([]);
});

test('hand-marked articles: at most one guessed spelling in ten that is wrong', () => {
  const articles = readGold(new URL('../quality/articles', import.meta.url).pathname);
  const spurious = articles.flatMap(({ article, rows, page }) =>
    engine
      .annotate(article)
      .filter(({ via }) => via === 'spelling')
      .filter(
        ({ block, start, end, entity }) =>
          !rows.some((row) => row.block === block && row.start < end && start < row.end && row.accept.includes(entity)),
      )
      .map(({ block, start, end }) => `${page}: ${article.blocks[block]!.slice(start, end)}`),
  );
  expect(spurious.slice(Math.floor(articles.length / 10))).toEqual([]);
});
