/** Records and word lists → the asset that the extension ships. Runs at build time only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allFakers } from '@faker-js/faker';
import type { DataRecord } from '../data/record.ts';
import { validateRecords } from '../data/validate.ts';
import { buildBloom } from '../matching/bloom.ts';
import type { Dataset } from '../matching/pack-dataset.ts';
import { familyOf } from '../matching/surface-forms.ts';
import { fold, tokenize } from '../matching/tokenize.ts';
import { readRecordFiles, RECORDS_DIR } from './read-records.ts';

const require = createRequire(import.meta.url);

/** Nouns longer than this are nearly always compounds, which are known by their last part. */
const LONGEST_NOUN = 9;

/**
 * Compiles the records of `dir`. Faulty records are left out and named on stderr, so that one broken file
 * does not take the other cards away; `npm run data:check` is what refuses them.
 */
export function compileDataset(dir = RECORDS_DIR): Dataset {
  const { records, faults } = validateRecords(readRecordFiles(dir));
  for (const fault of faults) console.warn(`${fault.file} ${fault.field}: ${fault.message}`);
  const { stand } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../data/dataset.json'), 'utf8')) as { stand: string };
  const { givenNames, nouns, ordinaryFamilies } = wordLists(records);
  return {
    stand,
    records: records.map(({ $schema: _, ...record }) => record),
    givenNames: buildBloom(givenNames),
    nouns: buildBloom(nouns),
    ordinaryFamilies,
  };
}

interface WordLists {
  givenNames: Set<string>;
  nouns: Set<string>;
  /** lower-case family names of the dataset that are German words too (Weil, Reiche, Bach) */
  ordinaryFamilies: string[];
}

/** What unknown capitalised words may be: given names of many languages, and German nouns that are neither given names nor names of the dataset. */
function wordLists(records: readonly DataRecord[]): WordLists {
  const words = require('all-the-german-words') as readonly string[];
  const lowerCase = new Set(words.filter((word) => word === word.toLowerCase()).map(fold));
  const anyCase = new Set(words.map(fold));
  const givenNames = new Set<string>();
  const add = (name: string) => {
    // "An" and "Mai" are given names somewhere; a German reader meets the word
    if (/^\p{Script=Latin}{3,}$/u.test(name) && !lowerCase.has(fold(name))) givenNames.add(fold(name));
  };
  for (const faker of Object.values(allFakers)) {
    for (const list of Object.values(faker.rawDefinitions.person?.first_name ?? {})) list?.forEach(add);
  }
  for (const language of ['de', 'it', 'tr']) [...namesOfLanguage(language)].forEach(add);
  // the English list is long and holds many German words: only what is none of these
  for (const name of namesOfLanguage('en')) if (!anyCase.has(fold(name))) add(name);
  for (const record of records) {
    if (record.kind === 'person' && record.family === undefined && record.name.includes(' ')) add(record.name.split(' ')[0]!);
  }

  const own = new Set<string>();
  for (const record of records) {
    for (const name of [record.name, ...(record.aliases ?? [])]) {
      const tokens = tokenize(name);
      // "Scholz" and "Hanoi" are names; the "Präsident" in an office's name stays a noun
      if (record.kind === 'person' || (tokens.length === 1 && record.kind !== 'office')) tokens.forEach((token) => own.add(token.folded));
    }
  }
  const nouns = new Set<string>();
  for (const word of words) {
    if (word.length < 3 || word.length > LONGEST_NOUN || !/^[A-ZÄÖÜ]\p{Ll}+$/u.test(word)) continue;
    const folded = fold(word);
    if (!givenNames.has(folded) && !own.has(folded) && !own.has(folded.replace(/s$/, ''))) nouns.add(folded);
  }
  const plain = new Set(words);
  const families = new Set(records.flatMap((record) => familyOf(record) ?? []).filter((family) => !family.includes(' ')));
  // a noun has forms that a name has not: Baches, Grafen; umlauts count: "Höcke" is no "hocke"
  const isWord = (family: string) => plain.has(family.toLowerCase()) || plain.has(`${family}es`) || plain.has(`${family}en`);
  const ordinaryFamilies = [...families]
    .filter(isWord)
    .map((family) => family.toLowerCase())
    .sort();
  return { givenNames, nouns, ordinaryFamilies };
}

function namesOfLanguage(language: string): Iterable<string> {
  return (require(`gender-detection-from-name/names/${language}`) as ReadonlyMap<string, string>).keys();
}
