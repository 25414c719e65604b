/** Finds every surface form of the lexicon in a token list: longest first, inflected or not. No decision is made here. */
import { adjectiveStem, baseForms } from './inflection.ts';
import type { Entry, Lexicon, LexiconNode } from './lexicon.ts';
import type { Token } from './tokenize.ts';

/** A stretch of tokens and what it may mean. */
export interface Candidate {
  /** index of the first token, and of the one after the last */
  from: number;
  to: number;
  entries: Entry[];
  /** the last token carries an ending that the name does not have */
  inflected: boolean;
}

/** All matches that begin at token `i`, the longest first. */
export function candidatesAt(lexicon: Lexicon, tokens: readonly Token[], i: number): Candidate[] {
  const found: Candidate[] = [];
  walk(lexicon.root, i);
  return found.sort((a, b) => b.to - a.to || Number(a.inflected) - Number(b.inflected));

  function walk(node: LexiconNode, at: number): void {
    const token = tokens[at];
    if (!token || (at > i && token.glue === 'break')) return;
    const stem = adjectiveStem(token.folded);
    for (const key of stem === null ? [token.folded, `~${token.folded}`] : [token.folded, `~${stem}`, `~${token.folded}`]) {
      const next = node.children.get(key);
      if (!next) continue;
      collect(next.entries, at + 1, false);
      walk(next, at + 1);
    }
    // a lower-case word begins a name only as it stands (japanische, von, dpa): most of a text ends here
    if (at === i && !token.capital) return;
    // "Süd-Sudan" for Südsudan: a hyphen that the name does not have
    const joined =
      at === i && tokens[at + 1]?.glue === 'hyphen' ? lexicon.root.children.get(token.folded + tokens[at + 1]!.folded) : undefined;
    if (joined) found.push(...joinedCandidates(joined.entries, i, token));
    // "des Bündnisses Sahra Wagenknecht": the genitive is in the first word
    for (const base of at === i ? baseForms(token.folded, 'noun') : []) {
      const next = node.children.get(base);
      if (next) walk(next, at + 1);
    }
    // "Maaß" folds to "maass" and is no genitive of "Maas"
    for (const inflection of token.text.endsWith('ß') ? [] : (['proper', 'noun', 'role'] as const)) {
      for (const base of baseForms(token.folded, inflection)) {
        const next = node.children.get(base);
        if (next)
          collect(
            next.entries.filter((entry) => entry.inflection === inflection),
            at + 1,
            true,
          );
      }
    }
  }

  function collect(entries: readonly Entry[], to: number, inflected: boolean): void {
    const written = tokens.slice(i, to);
    const fitting = entries.filter((entry) => writtenLike(entry, written, inflected));
    if (fitting.length > 0) found.push({ from: i, to, entries: fitting, inflected });
  }
}

function joinedCandidates(entries: readonly Entry[], i: number, first: Token): Candidate[] {
  const fitting = entries.filter(({ form, tokens }) => form === 'name' && tokens.length === 1 && !tokens[0]!.allCaps && first.capital);
  return fitting.length > 0 ? [{ from: i, to: i + 2, entries: fitting, inflected: false }] : [];
}

/** Case and spacing: "UN" is not "un", "Is" is not "IS", "Apec" is "APEC", "die linke" is no party. */
function writtenLike(entry: Entry, written: readonly Token[], inflected: boolean): boolean {
  return entry.tokens.every((name, k) => {
    const token = written[k]!;
    if (k > 0 && !gluedLike(name.glue, token.glue)) return false;
    if (entry.form === 'adjective') return k === 0 && entry.tokens.length > 1 ? token.text === name.text : !token.allCaps;
    if (name.allCaps && name.text.length > 1) return acronymLike(name.text, token, inflected && k === written.length - 1);
    if (umlauts(name.text) !== umlauts(token.text)) return false;
    // a particle (von, al) is written as it comes; a name that is lower case as a whole (dpa, taz) is not
    if (!name.capital) return entry.tokens.length > 1 || token.text === name.text;
    // Kim Jong-un is Kim Jong Un
    if (!token.capital) return k > 0 && token.glue === 'hyphen';
    return !token.allCaps || token.text.length >= 5 || entry.record.kind === 'organisation';
  });
}

/** Folding takes the dots away, but "Über" is no "Uber" and "Müller" no "Muller". */
function umlauts(word: string): string {
  return word.toLowerCase().replace(/[^äöü]/g, '');
}

/** Space and hyphen stand for each other (Kim Jong-un); a dot only where the name has one, an apostrophe likewise. */
function gluedLike(name: Token['glue'], written: Token['glue']): boolean {
  if (name === 'dot' || name === 'break') return written !== 'break' || name === 'break';
  return written === 'space' || written === 'hyphen' || written === name;
}

/** "AfD", "USA" in their own case; from four letters on also "Nato", "Unesco". A genitive s is lower case. */
function acronymLike(acronym: string, token: Token, inflected: boolean): boolean {
  const text = inflected ? token.text.replace(/s$/, '') : token.text;
  if (text === acronym) return !inflected || acronym.length >= 3;
  const titled = acronym.charAt(0) + acronym.slice(1).toLowerCase();
  return acronym.length >= 4 && text === titled;
}
