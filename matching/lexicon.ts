/** The gazetteer in the shape that lookup wants: a trie over folded tokens, and the roles by word. */
import { pushTo } from '../data/push-to.ts';
import type { DataRecord } from '../data/record.ts';
import { adjectiveStem, type InflectionClass } from './inflection.ts';
import { fold, tokenize, type Token } from './tokenize.ts';

/**
 * How much a surface form says on its own.
 * name: means its record wherever it stands. context: only with support in the article. family: a person's family
 * name. prefix: only as first part of a hyphen compound (US-Regierung). adjective: only beside a role (japanischer Kaiser).
 */
export type EntryForm = 'name' | 'context' | 'family' | 'prefix' | 'adjective';

export interface Entry {
  record: DataRecord;
  form: EntryForm;
  /** tokens of the name as the dataset writes it: their case decides about acronyms */
  tokens: readonly Token[];
  inflection: InflectionClass;
}

/** A trie node: children by folded token, or by `~` and an adjective's stem. */
export interface LexiconNode {
  children: Map<string, LexiconNode>;
  entries: Entry[];
}

export interface Lexicon {
  root: LexiconNode;
  /** folded masculine role word → offices that it may mean beside their jurisdiction */
  roles: ReadonlyMap<string, readonly DataRecord[]>;
}

export function buildLexicon(records: readonly DataRecord[]): Lexicon {
  const root = newNode();
  const roles = new Map<string, DataRecord[]>();
  for (const record of records) {
    const inflection = inflectionOf(record);
    const add = (name: string, form: EntryForm) => insert(root, { record, form, tokens: tokenize(name), inflection });
    for (const name of namesOf(record)) add(name, 'name');
    for (const name of record.contextAliases ?? []) add(name, 'context');
    for (const name of record.prefixes ?? []) add(name, 'prefix');
    for (const name of record.adjectives ?? []) insertAdjective(root, name, record);
    const family = familyOf(record);
    if (family) add(family, 'family');
    if (record.kind === 'office') {
      for (const role of record.roles ?? []) {
        pushTo(roles, fold(role), record);
      }
    }
  }
  return { root, roles };
}

/** Names that mean the record on their own. A title in brackets, "Georgia (US-Bundesstaat)", is a label and no surface form. */
export function namesOf(record: DataRecord): string[] {
  return [record.name, ...(record.aliases ?? [])].filter((name) => !name.includes('('));
}

const ROMAN = /^[IVX]+\.?$/;
const SUFFIX = /^(Jr|Sr)\.?$/;

/** What a person is called after the first mention: Takaichi, von der Leyen, Kim, Charles. Null for others and for one-word names. */
export function familyOf(record: DataRecord): string | null {
  if (record.kind !== 'person') return null;
  if (record.family) return record.family;
  const words = record.name.split(' ').filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return null;
  if (ROMAN.test(words.at(-1)!)) return words.slice(0, -1).join(' ');
  const particle = words.findIndex((word, i) => i > 0 && /^(von|van|de|der|den|di|da|bin|al|ben|zu|le)$/.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : words.at(-1)!;
}

/** Offices take the endings of roles, people and one-word places a genitive s, everything else those of a noun. */
function inflectionOf(record: DataRecord): InflectionClass {
  if (record.kind === 'office') return 'role';
  if (record.kind === 'person' || (record.kind === 'place' && !record.name.includes(' '))) return 'proper';
  return 'noun';
}

function newNode(): LexiconNode {
  return { children: new Map(), entries: [] };
}

function child(node: LexiconNode, key: string): LexiconNode {
  let next = node.children.get(key);
  if (!next) node.children.set(key, (next = newNode()));
  return next;
}

function insert(root: LexiconNode, entry: Entry): void {
  let node = root;
  const last = entry.tokens.length - 1;
  entry.tokens.forEach((token, i) => {
    const stem = i < last && entry.record.kind !== 'person' ? adjectiveStem(token.folded) : null;
    node = child(node, stem === null ? token.folded : `~${stem}`);
  });
  if (node !== root && !node.entries.some((e) => e.record === entry.record && e.form === entry.form)) node.entries.push(entry);
}

/** "japanisch" is found as japanische, japanischer …: the stem alone is the key. "US-amerikanisch" keeps its first part. */
function insertAdjective(root: LexiconNode, adjective: string, record: DataRecord): void {
  const tokens = tokenize(adjective);
  let node = root;
  tokens.forEach((token, i) => (node = child(node, i === tokens.length - 1 ? `~${token.folded}` : token.folded)));
  if (node !== root) node.entries.push({ record, form: 'adjective', tokens, inflection: 'noun' });
}
