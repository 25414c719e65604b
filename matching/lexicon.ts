/** The gazetteer as lookup reads it: numbers in typed arrays, and an entry's record and writing only where one is met. */
import type { Asset } from '../data/asset.ts';
import { lookUp } from '../data/hash-table.ts';
import { hashA, hashB } from '../data/hash.ts';
import type { DataRecord } from '../data/record.ts';
import type { RecordStore } from '../data/record-store.ts';
import { remembered } from '../data/remembered.ts';
import type { InflectionClass } from './inflection.ts';
import { FORM_BITS, STEM_A, STEM_B } from './lexicon-asset.ts';
import { ENTRY_FORMS, formsOf, inflectionOf, type EntryForm } from './surface-forms.ts';
import { tokenize, type Token } from './tokenize.ts';

export interface Entry {
  record: DataRecord;
  form: EntryForm;
  /** tokens of the name as the dataset writes it: their case decides about acronyms */
  tokens: readonly Token[];
  inflection: InflectionClass;
}

/** No node, no token. */
export const NONE = -1;

export interface Lexicon {
  /** Number of the token with these hashes, or `NONE`. */
  tokenOf(a: number, b: number): number;
  /** Number of the adjective's stem with these hashes, or `NONE`. */
  stemOf(a: number, b: number): number;
  /** The node that a first token leads to, or `NONE`. */
  rootChild(token: number): number;
  /** The node that a token leads to from another node, or `NONE`. */
  child(node: number, token: number): number;
  /** False where no name goes on from a node: most end after a word or two. */
  leadsOn(node: number): boolean;
  /** What ends at a node. */
  entriesAt(node: number): readonly Entry[];
  /** Offices that a role word may mean beside their jurisdiction, by the number of its token. */
  rolesOf(token: number): readonly DataRecord[];
  /** True for a folded masculine role word. */
  isRole(folded: string): boolean;
}

const NO_ENTRIES: readonly Entry[] = [];
const NO_RECORDS: readonly DataRecord[] = [];

export function openLexicon(asset: Asset, store: RecordStore): Lexicon {
  const table = signed(asset.words('tokenTable'));
  const rootChildren = asset.words('rootChildren');
  const edgeStarts = asset.words('edgeStarts');
  const edgeTokens = asset.words('edgeTokens');
  const edgeNodes = asset.words('edgeNodes');
  const entryStarts = asset.words('entryStarts');
  const entryRecords = asset.words('entryRecords');
  const entryNames = asset.words('entryNames');
  const roleStarts = asset.words('roleStarts');
  const roleValues = asset.words('roleValues');
  const entries = remembered((node) => {
    const from = entryStarts[node]!;
    return Array.from({ length: entryStarts[node + 1]! - from }, (_, i) => read(from + i));
  });
  const roles = remembered((token) =>
    Array.from(roleValues.subarray(roleStarts[token], roleStarts[token + 1]), (index) => store.at(index)),
  );

  const tokenOf = (a: number, b: number) => lookUp(table, a, b);
  return {
    tokenOf,
    stemOf: (a, b) => lookUp(table, a ^ STEM_A, b ^ STEM_B),
    rootChild: (token) => rootChildren[token]! || NONE,
    child(node, token) {
      let low = edgeStarts[node]!;
      let high = edgeStarts[node + 1]!;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (edgeTokens[middle]! < token) low = middle + 1;
        else high = middle;
      }
      return low < edgeStarts[node + 1]! && edgeTokens[low] === token ? edgeNodes[low]! : NONE;
    },
    leadsOn: (node) => edgeStarts[node] !== edgeStarts[node + 1],
    entriesAt: (node) => (entryStarts[node] === entryStarts[node + 1] ? NO_ENTRIES : entries(node)),
    rolesOf: (token) => (roleStarts[token] === roleStarts[token + 1] ? NO_RECORDS : roles(token)),
    isRole(folded) {
      const token = tokenOf(hashA(folded), hashB(folded));
      return token !== NONE && roleStarts[token] !== roleStarts[token + 1];
    },
  };

  function read(entry: number): Entry {
    const record = store.at(entryRecords[entry]!);
    const form = ENTRY_FORMS[entryNames[entry]! & ((1 << FORM_BITS) - 1)]!;
    const inflection = form === 'adjective' ? 'noun' : inflectionOf(record);
    return { record, form, tokens: tokenize(formsOf(record, form)[entryNames[entry]! >>> FORM_BITS]!), inflection };
  }
}

function signed(words: Uint32Array): Int32Array {
  return new Int32Array(words.buffer, words.byteOffset, words.length);
}
