/** Finds every surface form of the lexicon in a token list: longest first, inflected or not. No decision is made here. */
import { stepA, stepB, undoA, undoB } from '../data/hash.ts';
import type { DataRecord } from '../data/record.ts';
import { adjectiveEnding, basesOf, INFLECTION_BITS, NOUN, ROLE, type Bases } from './inflection.ts';
import { NONE, type Entry, type Lexicon } from './lexicon.ts';
import type { Token } from './tokenize.ts';
import { writtenLike } from './written-like.ts';

/** A stretch of tokens and what it may mean. */
export interface Candidate {
  /** index of the first token, and of the one after the last */
  from: number;
  to: number;
  entries: readonly Entry[];
  /** the last token carries an ending that the name does not have */
  inflected: boolean;
}

/** What the lexicon knows of a block. */
export interface Found {
  /** candidates by first token, longest first */
  candidates: (readonly Candidate[])[];
  /** the tokens that have candidates, in order */
  starts: number[];
  /** the tokens that are role words, in order, and the offices that each may mean: "Präsidentin" is "prasident" too */
  roles: { i: number; offices: readonly DataRecord[] }[];
}

const NOTHING: readonly Candidate[] = [];

export function findAll(lexicon: Lexicon, tokens: readonly Token[]): Found {
  const candidates = Array.from<readonly Candidate[]>({ length: 0 });
  const starts: number[] = [];
  const roles: Found['roles'] = [];
  const finder = new Finder(lexicon, tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const here = lexicon.tokenOf(token.hashA, token.hashB);
    // a lower-case word begins a name only as it stands (japanische, von, dpa): most of a text ends here
    const bases = token.capital ? basesOf(token) : null;
    const found = finder.at(i, here, bases);
    candidates.push(found ?? NOTHING);
    if (found) starts.push(i);
    if (bases) {
      const offices = officesNamedBy(lexicon, here, bases);
      if (offices.length > 0) roles.push({ i, offices });
    }
  }
  return { candidates, starts, roles };
}

const NO_OFFICES: readonly DataRecord[] = [];

function officesNamedBy(lexicon: Lexicon, token: number, bases: Bases): readonly DataRecord[] {
  if (token !== NONE) {
    const offices = lexicon.rolesOf(token);
    if (offices.length > 0) return offices;
  }
  for (let k = 0; k < bases.length; k += 3) {
    if ((bases[k + 2]! & ROLE) === 0) continue;
    const base = lexicon.tokenOf(bases[k]!, bases[k + 1]!);
    const offices = base === NONE ? NO_OFFICES : lexicon.rolesOf(base);
    if (offices.length > 0) return offices;
  }
  return NO_OFFICES;
}

/** Follows names through the trie. One object for a block: what it looks at is most often nothing, and must cost as much. */
class Finder {
  private readonly lexicon: Lexicon;
  private readonly tokens: readonly Token[];
  private from = 0;
  private found: Candidate[] | null = null;

  constructor(lexicon: Lexicon, tokens: readonly Token[]) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** All matches that begin at token `i`, whose number is `here`, the longest first; null for none. */
  at(i: number, here: number, bases: Bases | null): readonly Candidate[] | null {
    const { lexicon } = this;
    const first = this.tokens[i]!;
    this.from = i;
    this.found = null;
    this.begin(here);
    const ending = adjectiveEnding(first);
    if (ending !== 0) this.begin(stemOf(lexicon, first, ending));
    // without its ending an adjective stands before a hyphen only
    this.begin(lexicon.stemOf(first.hashA, first.hashB));
    if (bases !== null) {
      if (this.tokens[i + 1]?.glue === 'hyphen') this.joined(first, this.tokens[i + 1]!);
      const sharp = endsInSharpS(first);
      for (let k = 0; k < bases.length; k += 3) {
        const token = lexicon.tokenOf(bases[k]!, bases[k + 1]!);
        const node = token === NONE ? NONE : lexicon.rootChild(token);
        if (node === NONE) continue;
        // "des Bündnisses Sahra Wagenknecht": the genitive is in the first word
        if ((bases[k + 2]! & NOUN) !== 0) this.walk(node, i + 1);
        if (!sharp) this.collectInflected(node, i + 1, bases[k + 2]!);
      }
    }
    const { found } = this;
    return found !== null && (found as Candidate[]).length > 1 ? (found as Candidate[]).sort(byLength) : found;
  }

  private begin(token: number): void {
    if (token === NONE) return;
    const node = this.lexicon.rootChild(token);
    if (node !== NONE) this.reach(node, this.from + 1);
  }

  /** A node has been reached as it is written: what ends here counts, and longer names may go on. */
  private reach(node: number, to: number): void {
    this.collect(this.lexicon.entriesAt(node), to, false);
    this.walk(node, to);
  }

  private walk(node: number, at: number): void {
    const { lexicon } = this;
    const token = this.tokens[at];
    if (!token || !lexicon.leadsOn(node) || token.glue === 'break') return;
    this.step(node, lexicon.tokenOf(token.hashA, token.hashB), at);
    const ending = adjectiveEnding(token);
    if (ending !== 0) this.step(node, stemOf(lexicon, token, ending), at);
    this.step(node, lexicon.stemOf(token.hashA, token.hashB), at);
    if (endsInSharpS(token)) return;
    const bases = basesOf(token);
    for (let k = 0; k < bases.length; k += 3) {
      const key = lexicon.tokenOf(bases[k]!, bases[k + 1]!);
      const next = key === NONE ? NONE : lexicon.child(node, key);
      if (next !== NONE) this.collectInflected(next, at + 1, bases[k + 2]!);
    }
  }

  private step(node: number, key: number, at: number): void {
    const next = key === NONE ? NONE : this.lexicon.child(node, key);
    if (next !== NONE) this.reach(next, at + 1);
  }

  private collectInflected(node: number, to: number, classes: number): void {
    const entries = this.lexicon.entriesAt(node);
    if (entries.length === 0) return;
    this.collect(
      entries.filter(({ inflection }) => (classes & INFLECTION_BITS[inflection]) !== 0),
      to,
      true,
    );
  }

  private collect(entries: readonly Entry[], to: number, inflected: boolean): void {
    if (entries.length === 0) return;
    const fitting = entries.filter((entry) => writtenLike(entry, this.tokens, this.from, to, inflected));
    if (fitting.length > 0) (this.found ??= []).push({ from: this.from, to, entries: fitting, inflected });
  }

  /** "Süd-Sudan" for Südsudan: a hyphen that the name does not have. */
  private joined(first: Token, second: Token): void {
    let a = first.hashA;
    let b = first.hashB;
    for (let back = second.units; back > 0; back--) {
      a = stepA(a, second.unit(back));
      b = stepB(b, second.unit(back));
    }
    const token = this.lexicon.tokenOf(a, b);
    const node = token === NONE ? NONE : this.lexicon.rootChild(token);
    if (node === NONE) return;
    const entries = this.lexicon
      .entriesAt(node)
      .filter(({ form, tokens }) => form === 'name' && tokens.length === 1 && !tokens[0]!.allCaps);
    if (entries.length > 0) (this.found ??= []).push({ from: this.from, to: this.from + 2, entries, inflected: false });
  }
}

function byLength(x: Candidate, y: Candidate): number {
  return y.to - x.to || Number(x.inflected) - Number(y.inflected);
}

/** "Maaß" folds to "maass" and is no genitive of "Maas". */
function endsInSharpS(token: Token): boolean {
  return token.units !== token.end - token.start && token.text.endsWith('ß');
}

function stemOf(lexicon: Lexicon, token: Token, ending: 1 | 2): number {
  const last = token.unit(1);
  const a = undoA(token.hashA, last);
  const b = undoB(token.hashB, last);
  if (ending === 1) return lexicon.stemOf(a, b);
  const before = token.unit(2);
  return lexicon.stemOf(undoA(a, before), undoB(b, before));
}
