/** A key that spellings and transliterations of one name share: Selenskyj, Selenski and Zelensky are all "selenski". */
import { SEED_A, SEED_B, stepA, stepB } from '../data/hash.ts';
import { pushTo } from '../data/push-to.ts';
import { fold } from './letters.ts';

/** Beginnings of a folded word and what they become; the first that fits is taken, then the reading goes on behind it. */
const RULES: readonly (readonly [written: string, key: string])[] = [
  ['tsch', 's'],
  ['dsch', 's'],
  ['sch', 's'],
  ['ch', 's'],
  ['sh', 's'],
  ['zh', 's'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['kh', 'k'],
  ['q', 'k'],
  ['c', 'k'],
  ['x', 'ks'],
  ['z', 's'],
  ['w', 'v'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ij', 'i'],
  ['yj', 'i'],
  ['iy', 'i'],
  ['yi', 'i'],
  ['ii', 'i'],
  ['ie', 'i'],
  ['ee', 'i'],
  ['y', 'i'],
  ['j', 'i'],
  ['dg', 'd'],
  ['h', ''],
];

/** Rules by the first letter's code, so that most letters cost one look. */
const BY_LETTER = new Map<number, (typeof RULES)[number][]>();
for (const rule of RULES) pushTo(BY_LETTER, rule[0].charCodeAt(0), rule);

/** Spelling key of one word; '' for a word without letters. One pass; doubled letters count once. */
export function spellingKey(word: string): string {
  const folded = fold(word);
  let key = '';
  for (let i = 0; i < folded.length;) {
    const rule = BY_LETTER.get(folded.charCodeAt(i))?.find(([written]) => folded.startsWith(written, i));
    const letters = rule ? rule[1] : folded.charAt(i);
    for (let k = 0; k < letters.length; k++) if (!key.endsWith(letters.charAt(k))) key += letters.charAt(k);
    i += rule ? rule[0].length : 1;
  }
  return key;
}

/** The key itself and every key with one letter deleted: two keys that share one differ by at most one edit. */
export function deletions(key: string): string[] {
  const keys = [key];
  for (let i = 0; i < key.length; i++) keys.push(key.slice(0, i) + key.slice(i + 1));
  return keys;
}

/** Hashes of the same keys, without a string for each. */
export function eachDeletion(key: string, visit: (a: number, b: number) => void): void {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i <= key.length; i++) {
    let restA = a;
    let restB = b;
    for (let k = i + 1; k < key.length; k++) {
      restA = stepA(restA, key.charCodeAt(k));
      restB = stepB(restB, key.charCodeAt(k));
    }
    // at the end nothing has been left out: the key itself
    visit(restA, restB);
    if (i === key.length) return;
    a = stepA(a, key.charCodeAt(i));
    b = stepB(b, key.charCodeAt(i));
  }
}
