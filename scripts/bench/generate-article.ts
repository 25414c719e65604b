/** German-like text that names records of a dataset as often as news does; no grammar, but the shapes that matching meets. */
import { createRequire } from 'node:module';
import type { DataRecord } from '../../data/record.ts';
import { familyOf, namesOf } from '../../matching/surface-forms.ts';
import type { Article } from '../../matching/mention.ts';
import { mulberry32, pick } from './random.ts';
import { genitiveOf } from './surface-forms.ts';

const require = createRequire(import.meta.url);

/** One word in twelve is a name: counted in news texts, where the headline has more and quotes have fewer. */
const NAMES = 1 / 12;
/**
 * Behind a small word, one in five is a noun; two nouns in a row are rare in German, which compounds them. With the names,
 * this makes about as many capitalised words as the project's hand-marked news articles have: 47 in 1,000 characters.
 */
const NOUNS = 1 / 5;
/** A name is mentioned about four times in an article. */
const MENTIONS = 4;
const PARAGRAPH = 400;
const MEAN_WORD = 7;

const SMALL_WORDS =
  'der die das den dem des ein eine einer und oder aber in im an am auf aus bei mit nach von vom zu zum zur für über unter gegen ist sind war waren hat haben hatte wird werden wurde kann soll will sagte teilte mit erklärte forderte nicht auch noch schon nur mehr als wie er sie es sich dass weil wenn seit bis vor am dort heute gestern wieder'.split(
    ' ',
  );

export interface GeneratedArticle extends Article {
  /** how many names stand in the text */
  planted: number;
}

/** An article of exactly `length` UTF-16 units in all its blocks. The same for the same dataset, length and seed. */
export function generateArticle(records: readonly DataRecord[], length: number, seed = 2): GeneratedArticle {
  const random = mulberry32(seed);
  const nouns = germanNouns();
  const words = length / MEAN_WORD;
  const cast = Array.from({ length: Math.max(3, Math.round((words * NAMES) / MENTIONS)) }, () => pick(random, records));
  const met = new Set<DataRecord>();
  const blocks: string[] = [];
  let planted = 0;
  let small = true;
  for (let left = length; left > 0;) {
    const size = Math.min(PARAGRAPH, left);
    let text = '';
    while (text.length < size) {
      const sentence = Array.from({ length: 8 + Math.floor(random() * 9) }, word).join(' ');
      text += `${text === '' ? '' : ' '}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    }
    blocks.push(text.slice(0, size));
    left -= size;
  }
  return { url: 'https://www.n-tv.de/politik/bench-id1.html', published: '2025-10-27', blocks, planted };

  function word(): string {
    const chance = random();
    if (chance < NAMES) {
      planted++;
      small = false;
      return mention(pick(random, cast));
    }
    small = !small || chance >= NAMES + NOUNS;
    return pick(random, small ? SMALL_WORDS : nouns);
  }

  /** The full name first; later an alias or the family name; some in the genitive, some in a compound. */
  function mention(record: DataRecord): string {
    const again = met.has(record);
    met.add(record);
    const name = again ? (familyOf(record) ?? pick(random, namesOf(record))) : record.name;
    const chance = random();
    if (chance < 0.15) return genitiveOf(name);
    return chance < 0.25 ? `${name}-${pick(random, nouns)}` : name;
  }
}

let nounList: readonly string[] | undefined;

/** Nouns of a length that news uses. Read once: the list has some two million words. */
function germanNouns(): readonly string[] {
  nounList ??= (require('all-the-german-words') as readonly string[]).filter(
    (word) => word.length >= 4 && word.length <= 14 && /^[A-ZÄÖÜ]\p{Ll}+$/u.test(word),
  );
  return nounList;
}
