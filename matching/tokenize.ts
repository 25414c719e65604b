/** Text to tokens. Linear; any string is legal input (lone surrogates, no spaces, megabytes). */

/** What stands between a token and the one before it. Only the first three let a name run on. */
export type Glue = 'space' | 'hyphen' | 'apostrophe' | 'dot' | 'break';

export interface Token {
  /** UTF-16 offsets in the block; `end` is exclusive */
  start: number;
  end: number;
  /** the word without soft hyphens and zero-width characters, NFC */
  text: string;
  /** as written, folded: lower case, no accents, ß is ss */
  folded: string;
  glue: Glue;
  /** nothing but quotation marks stands between this token and the beginning of a sentence or block */
  opensSentence: boolean;
  /** begins with an upper-case letter or is a number */
  capital: boolean;
  /** two or more letters, all of them upper case */
  allCaps: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*/gu;
/** Most words: nothing to normalise. */
const ASCII = /^[\0-\x7F]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const SENTENCE_END = /[.!?:…]["'“”«»’)\]]*\s+["'„“»«‚([]*$|\+\+\+\s*$|[–|]\s*$/;

/** Lower case, without accents; ß becomes ss, ø o, ł l, ı i. Umlauts lose their dots: Müller and Muller compete, the writing decides later. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłıđæœ]/g, (letter) => SPECIAL[letter]!);
}
const SPECIAL: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe' };

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const word = ASCII.test(raw) ? raw : raw.replace(INVISIBLE, '').normalize('NFC');
    const between = text.slice(end, match.index);
    const first = word.charAt(0);
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      text: word,
      folded: fold(word),
      glue: tokens.length === 0 ? 'break' : glueOf(between),
      opensSentence: tokens.length === 0 || (between.length > 1 && SENTENCE_END.test(between.slice(-12))),
      capital: first !== first.toLowerCase() || /\p{N}/u.test(first),
      allCaps: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
    });
    end = match.index + raw.length;
  }
  return tokens;
}

function glueOf(between: string): Glue {
  const gap = between.replace(INVISIBLE, '');
  if (gap === ' ' || (gap !== '' && /^\s+$/.test(gap))) return 'space';
  if (/^[-\u2010\u2011]$/.test(gap)) return 'hyphen';
  if (/^['’‘ʼʾ`´]$/.test(gap)) return 'apostrophe';
  if (/^\.[ \u00A0]?-?$/.test(gap)) return 'dot';
  return 'break';
}
