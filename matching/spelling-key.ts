/** A key that spellings and transliterations of one name share: Selenskyj, Selenski and Zelensky are all "selenski". */
import { hashA, hashB, SEED_A, SEED_B, stepA, stepB } from '../data/hash.ts';
import { fold } from './letters.ts';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(tsch|ch|sch|sh|zh|dsch)/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(ck|kh|q|c)/g, 'k'],
  [/x/g, 'ks'],
  [/[zß]/g, 's'],
  [/w/g, 'v'],
  [/(ou|oo)/g, 'u'],
  [/(ij|yj|iy|yi|ii|ie|ee|y|j)/g, 'i'],
  [/dj|dg/g, 'd'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Spelling key of one word; '' for a word without letters. */
export function spellingKey(word: string): string {
  return RULES.reduce((key, [pattern, by]) => key.replace(pattern, by), fold(word));
}

/** The key itself and every key with one letter deleted: two keys that share one differ by at most one edit. */
export function deletions(key: string): string[] {
  const keys = [key];
  for (let i = 0; i < key.length; i++) keys.push(key.slice(0, i) + key.slice(i + 1));
  return keys;
}

/** Hashes of the same keys, without a string for each. */
export function eachDeletion(key: string, visit: (a: number, b: number) => void): void {
  visit(hashA(key), hashB(key));
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < key.length; i++) {
    let restA = a;
    let restB = b;
    for (let k = i + 1; k < key.length; k++) {
      restA = stepA(restA, key.charCodeAt(k));
      restB = stepB(restB, key.charCodeAt(k));
    }
    visit(restA, restB);
    a = stepA(a, key.charCodeAt(i));
    b = stepB(b, key.charCodeAt(i));
  }
}
