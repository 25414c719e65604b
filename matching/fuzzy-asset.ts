/** At build time: which names have a spelling key at most one deletion away from another. */
import { buildTable } from '../data/hash-table.ts';
import { hashA, hashB } from '../data/hash.ts';
import { buildPostings } from '../data/postings.ts';
import { pushTo } from '../data/push-to.ts';
import type { DataRecord } from '../data/record.ts';
import { FORM_BITS } from './lexicon-asset.ts';
import { deletions, spellingKey } from './spelling-key.ts';
import { ENTRY_FORMS, familyOf, formsOf, type EntryForm } from './surface-forms.ts';

/** First letters of keys that one slip behind the same written letter turns into each other: Christian (s), Cristian (k). */
const TURNED: Readonly<Record<string, string>> = { k: 's', t: 's', d: 's', p: 'f', u: 'o', i: 'e' };

/** Nobody misspells the first letter of a name (Müller is no Hüller), nor the number of its words: both in a byte. */
export function signOf(firstKey: string, words: number): number {
  const first = firstKey.charAt(0);
  return (Math.min(words, 7) << 5) | ((TURNED[first] ?? first).charCodeAt(0) & 31);
}

/**
 * Sections. spellingTable: hashes of a key, or of a key with one letter deleted → number of the list of keys. key…: those
 * lists, as numbers of keys. spelling…: by key, the spellings whose last word has it; of each a sign (`signOf`), the record,
 * and the form with the place of the name.
 */
export function packSpellings(records: readonly DataRecord[]) {
  const keys = new Map<string, number[]>();
  const spellingRecords: number[] = [];
  const spellingNames: number[] = [];
  const signs: number[] = [];
  const add = (record: number, form: EntryForm, name: number, words: readonly string[]) => {
    // the family name is what a misspelt name is looked up by; its given name is judged after
    pushTo(keys, spellingKey(words.at(-1)!), spellingRecords.push(record) - 1);
    signs.push(signOf(spellingKey(words[0]!), words.length));
    spellingNames.push(ENTRY_FORMS.indexOf(form) | (name << FORM_BITS));
  };
  records.forEach((record, number) => {
    if (record.kind !== 'person') return;
    formsOf(record, 'name').forEach((name, i) => {
      const words = name.split(/[\s-]+/);
      if (words.length > 1) add(number, 'name', i, words);
    });
    const family = familyOf(record);
    if (family !== null && record.knownByFamily && !family.includes(' ')) add(number, 'family', 0, [family]);
  });

  const near = new Map<string, number[]>();
  [...keys.keys()].forEach((key, number) => {
    for (const variant of new Set(deletions(key))) pushTo(near, variant, number);
  });
  const lists = buildPostings([...near.values()]);
  const spellings = buildPostings([...keys.values()]);
  return {
    spellingTable: buildTable([...near.keys()].map((variant, i) => [hashA(variant), hashB(variant), i])),
    keyStarts: lists.starts,
    keyValues: lists.values,
    spellingStarts: spellings.starts,
    spellingValues: spellings.values,
    spellingSigns: Uint8Array.from(signs),
    spellingRecords: Uint32Array.from(spellingRecords),
    spellingNames: Uint32Array.from(spellingNames),
  };
}
