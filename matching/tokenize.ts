/**
 * Text to tokens, in one pass over the letters. Linear; any string is legal input (lone surrogates, no spaces, megabytes).
 * While a word is read it is folded and hashed: lookup then asks the tables for it without making a string.
 */
import { SEED_A, SEED_B, stepA, stepB } from '../data/hash.ts';
import { AWKWARD, DIGIT, fold, FOLDED, LETTERS, LOWER, TABLED, UMLAUT, UPPER, WORD } from './letters.ts';

export { fold };

/** What stands between a token and the one before it. Only the first three let a name run on. */
export type Glue = 'space' | 'hyphen' | 'apostrophe' | 'dot' | 'break';
const GLUES: readonly Glue[] = ['space', 'hyphen', 'apostrophe', 'dot', 'break'];
const SPACE = 0;
const HYPHEN = 1;
const APOSTROPHE = 2;
const DOT = 3;
const BREAK = 4;

/** What is known of a token, in bits: the glue in the lowest three. */
const GLUE = 7;
const OPENS_SENTENCE = 8;
const CAPITAL = 16;
const ALL_CAPS = 32;
/** nothing invisible inside and nothing to normalise: the text is the slice as it stands */
const CLEAN = 64;
const HAS_UMLAUT = 128;

export class Token {
  /** UTF-16 offsets in the block; `end` is exclusive */
  readonly start: number;
  readonly end: number;
  /** hashes of `folded` */
  readonly hashA: number;
  readonly hashB: number;
  /** length of `folded` */
  readonly units: number;
  private readonly source: string;
  private readonly flags: number;
  private cachedText: string | undefined = undefined;
  private cachedFolded: string | undefined = undefined;

  constructor(source: string, start: number, end: number, flags: number, a: number, b: number, units: number) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.flags = flags;
    this.hashA = a;
    this.hashB = b;
    this.units = units;
  }

  /** the word without soft hyphens and zero-width characters, NFC */
  get text(): string {
    if (this.cachedText === undefined) {
      const raw = this.source.slice(this.start, this.end);
      this.cachedText = this.flags & CLEAN ? raw : cleaned(raw);
    }
    return this.cachedText;
  }

  /** as written, folded: lower case, no accents, ß is ss */
  get folded(): string {
    return (this.cachedFolded ??= fold(this.text));
  }

  get glue(): Glue {
    return GLUES[this.flags & GLUE]!;
  }

  /** nothing but quotation marks stands between this token and the beginning of a sentence or block */
  get opensSentence(): boolean {
    return (this.flags & OPENS_SENTENCE) !== 0;
  }

  /** begins with an upper-case letter or is a number */
  get capital(): boolean {
    return (this.flags & CAPITAL) !== 0;
  }

  /** two or more letters, all of them upper case */
  get allCaps(): boolean {
    return (this.flags & ALL_CAPS) !== 0;
  }

  /** The unit of `folded` that is `back` before its end: 1 is the last one. NaN where there is none. */
  unit(back: number): number {
    if (this.flags & CLEAN) {
      const at = this.end - back;
      const folded = at < this.start ? 0x10000 : FOLDED[this.source.charCodeAt(at)]!;
      // one letter that folds to two moves all the letters before it
      if (folded <= 0xffff && this.units === this.end - this.start) return folded;
    }
    return this.folded.charCodeAt(this.folded.length - back);
  }

  get hasUmlaut(): boolean {
    return (this.flags & HAS_UMLAUT) !== 0;
  }
}

const AWKWARD_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*/uy;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const SENTENCE_END = /[.!?:…]["'“”«»’)\]]*\s+["'„“»«‚([]*$|\+\+\+\s*$|[–|]\s*$/;
const BLANK = 32;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let end = 0;
  for (let i = 0; i < length;) {
    const code = text.charCodeAt(i);
    if (code < TABLED ? (LETTERS[code]! & WORD) === 0 : code >= 0x2000 && code <= 0x206f) {
      i++;
      continue;
    }
    const start = i;
    const first = code < TABLED ? LETTERS[code]! : 0;
    let seen = 0;
    let units = 0;
    let all = 0;
    let a = SEED_A;
    let b = SEED_B;
    let next = code;
    let flags = 0;
    while (next < TABLED && (flags = LETTERS[next]!) !== 0 && (flags & AWKWARD) === 0) {
      all |= flags;
      seen++;
      const folded = FOLDED[next]!;
      a = stepA(a, folded & 0xffff);
      b = stepB(b, folded & 0xffff);
      units++;
      if (folded > 0xffff) {
        units++;
        a = stepA(a, folded >>> 16);
        b = stepB(b, folded >>> 16);
      }
      if (++i === length) break;
      next = text.charCodeAt(i);
    }
    if (i < length && continuesAwkwardly(next)) {
      const awkward = awkwardToken(text, start, tokens.length === 0, end);
      if (awkward) {
        tokens.push(awkward);
        end = i = awkward.end;
        continue;
      }
      if (seen === 0) {
        i = start + 1;
        continue;
      }
    }
    const flagged =
      gapFlags(text, end, start, tokens.length === 0) |
      (first & (UPPER | DIGIT) ? CAPITAL : 0) |
      (seen > 1 && (all & (UPPER | LOWER)) === UPPER ? ALL_CAPS : 0) |
      (all & UMLAUT ? HAS_UMLAUT : 0) |
      CLEAN;
    tokens.push(new Token(text, start, i, flagged, a, b, units));
    end = i;
  }
  return tokens;
}

/** A letter beyond the tables, a combining mark, or something invisible that does not end the word. */
function continuesAwkwardly(code: number): boolean {
  if (code < TABLED) return (LETTERS[code]! & AWKWARD) !== 0;
  return code < 0x2000 || code > 0x206f || (code >= 0x200b && code <= 0x200d) || code === 0x2060;
}

/** The word at `start` by regular expression and normalisation; null where no word begins there. */
function awkwardToken(text: string, start: number, isFirst: boolean, before: number): Token | null {
  AWKWARD_WORD.lastIndex = start;
  const raw = AWKWARD_WORD.exec(text)?.[0];
  if (raw === undefined) return null;
  const word = cleaned(raw);
  const folded = fold(word);
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < folded.length; i++) {
    a = stepA(a, folded.charCodeAt(i));
    b = stepB(b, folded.charCodeAt(i));
  }
  const first = word.charAt(0);
  const flags =
    gapFlags(text, before, start, isFirst) |
    (first !== first.toLowerCase() || /\p{N}/u.test(first) ? CAPITAL : 0) |
    (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() ? ALL_CAPS : 0) |
    (/[äöü]/i.test(word) ? HAS_UMLAUT : 0);
  return new Token(text, start, start + raw.length, flags, a, b, folded.length);
}

function cleaned(raw: string): string {
  return raw.replace(INVISIBLE, '').normalize('NFC');
}

/** Glue and the beginning of a sentence, from what stands between two words. */
function gapFlags(text: string, from: number, to: number, isFirst: boolean): number {
  if (isFirst) return BREAK | OPENS_SENTENCE;
  const first = text.charCodeAt(from);
  if (to - from === 1) {
    if (first === BLANK) return SPACE;
    if (first === 0x2d) return HYPHEN;
  } else if (to - from === 2 && text.charCodeAt(from + 1) === BLANK) {
    if (first === 0x2c || first === 0x3b || first === 0x29) return BREAK;
    if (first === 0x2e) return DOT | OPENS_SENTENCE;
    if (first === 0x3a || first === 0x21 || first === 0x3f) return BREAK | OPENS_SENTENCE;
  }
  const between = text.slice(from, to);
  return glueOf(between) | (between.length > 1 && SENTENCE_END.test(between.slice(-12)) ? OPENS_SENTENCE : 0);
}

function glueOf(between: string): number {
  const gap = between.replace(INVISIBLE, '');
  if (gap === ' ' || (gap !== '' && /^\s+$/.test(gap))) return SPACE;
  if (/^[-\u2010\u2011]$/.test(gap)) return HYPHEN;
  if (/^['’‘ʼʾ`´]$/.test(gap)) return APOSTROPHE;
  if (/^\.[ \u00A0]?-?$/.test(gap)) return DOT;
  return BREAK;
}
