/** The trie laid out in typed arrays: nodes are numbers, children are found by token number, entries lie behind their node. */
import { buildTable } from '../data/hash-table.ts';
import { hashA, hashB } from '../data/hash.ts';
import { buildPostings } from '../data/postings.ts';
import type { DataRecord } from '../data/record.ts';
import { buildTrie, STEM, type TrieNode } from './lexicon-trie.ts';
import { ENTRY_FORMS } from './surface-forms.ts';

/** A stem is another key than the same letters as a word: its hashes are turned by these. */
export const STEM_A = 0x5bf03635 | 0;
export const STEM_B = 0x1b873593 | 0;

/** An entry's form and the place of its name share a word: the form in the lowest bits. */
export const FORM_BITS = 3;

/**
 * Sections. tokenTable: hashes of a key → its number. rootChildren: by token number, node or 0. edge…: by node, the
 * tokens that lead on, ascending, and the nodes they lead to. entry…: by node, record number, and form with the
 * place among the record's names of that form. role…: by token number, the offices that this role word may mean.
 */
export function packLexicon(records: readonly DataRecord[]) {
  const { root, roles } = buildTrie(records);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  };
  const nodes: TrieNode[] = [root];
  const edges: [token: number, node: number][][] = [];
  for (let i = 0; i < nodes.length; i++) {
    edges.push(
      [...nodes[i]!.children].map(([key, child]): [number, number] => [numberOf(key), nodes.push(child) - 1]).sort(([a], [b]) => a - b),
    );
  }
  for (const word of roles.keys()) numberOf(word);

  const rootChildren = new Uint32Array(numbers.size);
  for (const [token, node] of edges[0]!) rootChildren[token] = node;
  edges[0] = [];
  const entries = nodes.flatMap((node) => node.entries);
  const byToken = Array.from({ length: numbers.size }, (): readonly number[] => []);
  for (const [word, offices] of roles) byToken[numbers.get(word)!] = offices;
  const { starts: roleStarts, values: roleValues } = buildPostings(byToken);
  return {
    tokenTable: buildTable([...numbers].map(([key, number]) => [...hashesOf(key), number])),
    rootChildren,
    edgeStarts: buildPostings(edges.map((list) => list.map(([token]) => token))).starts,
    edgeTokens: Uint32Array.from(edges.flatMap((list) => list.map(([token]) => token))),
    edgeNodes: Uint32Array.from(edges.flatMap((list) => list.map(([, node]) => node))),
    entryStarts: buildPostings(nodes.map((node) => node.entries.map(({ record }) => record))).starts,
    entryRecords: Uint32Array.from(entries, ({ record }) => record),
    entryNames: Uint32Array.from(entries, ({ form, name }) => ENTRY_FORMS.indexOf(form) | (name << FORM_BITS)),
    roleStarts,
    roleValues,
  };
}

function hashesOf(key: string): [a: number, b: number] {
  if (!key.startsWith(STEM)) return [hashA(key), hashB(key)];
  const stem = key.slice(STEM.length);
  return [hashA(stem) ^ STEM_A, hashB(stem) ^ STEM_B];
}
