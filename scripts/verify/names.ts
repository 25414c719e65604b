/** Whether two spellings can mean the same: German press (Selenskyj, Lawrow) against English tables (Zelenskyy, Lavrov). */
import { foldName } from '../../data/validate.ts';

/** What equal names have in common; case, accents, hyphens and order of the words aside ("Takaichi Sanae"). */
export function nameKey(name: string): string {
  return words(name).sort().join(' ');
}

export function equalNames(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/**
 * Alike in sound: a share of the words of the shorter name (all of them, or half) has a counterpart in the longer one.
 * Half is far too generous to find somebody by; it only says whether an id that is already there can be right.
 */
export function similarNames(a: string, b: string, share = 0.5): boolean {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const sounds = new Set(long.map(sound));
  const shared = short.filter((word) => sounds.has(sound(word)));
  return short.length > 0 && shared.length >= short.length * share && shared.some((word) => word.length > 2 || short.length === 1);
}

/** Whether any of `ours` is alike in sound to any of `theirs`; `share` as above. */
export function anySimilar(ours: readonly string[], theirs: readonly string[], share = 0.5): boolean {
  return ours.some((a) => theirs.some((b) => similarNames(a, b, share)));
}

export function anyEqual(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((a) => theirs.some((b) => equalNames(a, b)));
}

function words(name: string): string[] {
  return foldName(name)
    .replace(/[’'`.ʿʾ]/g, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .split(/[\s,()/]+/)
    .filter((word) => word !== '' && !PARTICLES.has(word));
}

const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'von', 'de', 'der', 'des', 'di', 'da', 'la', 'of', 'the', 'jr', 'sr', 'und', 'and']);

/** Consonants in coarse classes, vowels dropped: Tschernyschow and Chernyshov are both "krnsv". A vowel-only word stays. */
function sound(word: string): string {
  const consonants = word
    .replace(/tsch|tch|ch|kh|ck|cz|x|q|c/g, 'k')
    .replace(/sch|sh|zh|ts|tz|z/g, 's')
    .replace(/ph|w|f/g, 'v')
    .replace(/dsch|dj|dzh/g, 'j')
    .replace(/[aeiouyjh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return consonants === '' ? word : consonants;
}
