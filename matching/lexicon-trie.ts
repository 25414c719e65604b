/** At build time: the gazetteer as a trie over folded tokens, before it is laid out in typed arrays. */
import type { DataRecord } from '../data/record.ts';
import { adjectiveStem } from './inflection.ts';
import { ENTRY_FORMS, formsOf, type EntryForm } from './surface-forms.ts';
import { fold, tokenize } from './tokenize.ts';

/** Marks a key that is an adjective's stem and no whole word. */
export const STEM = '~';

export interface TrieEntry {
  /** number of the record */
  record: number;
  form: EntryForm;
  /** place of the name among the record's names of this form */
  name: number;
}

/** A trie node: children by folded token, or by `~` and an adjective's stem. */
export interface TrieNode {
  children: Map<string, TrieNode>;
  entries: TrieEntry[];
}

export interface Trie {
  root: TrieNode;
  /** folded masculine role word → numbers of the offices that it may mean beside their jurisdiction */
  roles: Map<string, number[]>;
}

export function buildTrie(records: readonly DataRecord[]): Trie {
  const root = newNode();
  const roles = new Map<string, number[]>();
  records.forEach((record, number) => {
    for (const form of ENTRY_FORMS) {
      formsOf(record, form).forEach((written, name) => insert(root, pathOf(record, form, written), { record: number, form, name }));
    }
    for (const role of record.kind === 'office' ? (record.roles ?? []) : []) {
      const word = fold(role);
      roles.set(word, [...(roles.get(word) ?? []), number]);
    }
  });
  return { root, roles };
}

/** Adjectives inside a name match by their stem (Weißes Haus is `~weiss haus`); of an adjective of its own the last word does. */
function pathOf(record: DataRecord, form: EntryForm, written: string): string[] {
  const words = tokenize(written).map(({ folded }) => folded);
  const last = words.length - 1;
  return words.map((word, i) => {
    if (form === 'adjective') return i === last ? STEM + word : word;
    const stem = i < last && record.kind !== 'person' ? adjectiveStem(word) : null;
    return stem === null ? word : STEM + stem;
  });
}

function insert(root: TrieNode, path: readonly string[], entry: TrieEntry): void {
  if (path.length === 0) return;
  let node = root;
  for (const key of path) {
    let next = node.children.get(key);
    if (!next) node.children.set(key, (next = newNode()));
    node = next;
  }
  if (!node.entries.some(({ record, form }) => record === entry.record && form === entry.form)) node.entries.push(entry);
}

function newNode(): TrieNode {
  return { children: new Map(), entries: [] };
}
