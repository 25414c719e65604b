/** Datasets of any size in the shape of the shipped one, the same for the same seed. */
import type { DataRecord, Statement } from '../../data/record.ts';
import { organisationMaker, personMaker, placeMaker, type NameMaker } from './name-makers.ts';
import type { Dataset } from '../../matching/pack-dataset.ts';
import { mulberry32, pick } from './random.ts';

/** The word filters of the shipped dataset serve for generated ones as well: they do not grow with the records. */
export type WordFilters = Pick<Dataset, 'givenNames' | 'nouns' | 'ordinaryFamilies'>;

const SOURCE = 'https://de.wikipedia.org/wiki/Beispiel';
/** Persons known by the family name alone; more would make nearly every word of a text somebody's. */
const FAMOUS = 0.05;

/** `count` records: 55 in 100 are persons, 25 places, 20 organisations. No two share the name; aliases may be shared, as in life. */
export function generateDataset(count: number, words: WordFilters, seed = 1): Dataset {
  const random = mulberry32(seed);
  const makers: Record<'person' | 'place' | 'organisation', NameMaker> = {
    person: personMaker(random),
    place: placeMaker(random),
    organisation: organisationMaker(random),
  };
  const taken = new Set<string>();
  const places: string[] = [];
  const organisations: string[] = [];
  const records: DataRecord[] = [];
  for (let i = 0; i < count; i++) {
    const kind = kindOf(random());
    const { name, aliases } = uniqueNaming(makers[kind], taken);
    const id = `${kind}-${i}`;
    const statements: Statement[] = [{ property: kind === 'person' ? 'born' : 'founded', on: String(1930 + Math.floor(random() * 70)) }];
    if (kind !== 'place' && places.length > 0) statements.push({ property: 'located-in', value: pick(random, places) });
    if (kind === 'person' && organisations.length > 0) statements.push({ property: 'member', value: pick(random, organisations) });
    statements.push({ property: 'fact', text: `Hat sich zu ${name} geäußert`, on: `20${10 + Math.floor(random() * 15)}-03` });
    records.push({
      id,
      kind,
      type: { person: 'politician', place: 'city', organisation: 'association' }[kind],
      name,
      description: `Beispiel mit dem Namen ${name}`.slice(0, 110),
      source: SOURCE,
      aliases,
      ...(kind === 'person' && random() < FAMOUS ? { knownByFamily: true } : {}),
      statements,
    });
    if (kind === 'place') places.push(id);
    if (kind === 'organisation') organisations.push(id);
  }
  const { givenNames, nouns, ordinaryFamilies } = words;
  return { stand: '2026-01-01', records, givenNames, nouns, ordinaryFamilies };
}

function kindOf(chance: number): 'person' | 'place' | 'organisation' {
  if (chance < 0.55) return 'person';
  return chance < 0.8 ? 'place' : 'organisation';
}

/** Draws until the name is new; the few towns that compounds allow get a number of syllables more. */
function uniqueNaming(make: NameMaker, taken: Set<string>): { name: string; aliases: string[] } {
  let naming = make();
  for (let tries = 0; taken.has(naming.name); tries++) {
    const other = make();
    // after some tries the name is a double one: Birkenheim-Waldau
    naming = tries < 3 ? other : { name: `${naming.name}-${other.name.split(' ').at(-1)!}`, aliases: other.aliases };
  }
  taken.add(naming.name);
  return { name: naming.name, aliases: [...new Set(naming.aliases)].filter((alias) => alias !== naming.name) };
}
