/**
 * The compiled dataset as one ArrayBuffer that is usable as it lies: a header, a directory and sections that are viewed
 * as typed arrays. Little-endian, as every machine that runs a browser.
 *
 * header, 32-bit words: magic, format, length in bytes, sum of a sample, sum of everything, number of sections
 * directory: per section offset and length in bytes, in the order of `SECTIONS`
 */

/** Raised with every change of the layout; an asset of another format is refused, never guessed at. */
export const ASSET_FORMAT = 2;

/** "RNDZ" */
const MAGIC = 0x5a444e52;
const HEADER_WORDS = 6;
/** FNV-1a */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What each section holds is said where it is written: `record-store.ts`, `graph-asset.ts`, `matching/asset.ts`. */
export const SECTIONS = [
  'meta',
  'records',
  'recordStarts',
  'recordSums',
  'slugs',
  'slugStarts',
  'slugTable',
  'termStarts',
  'termValues',
  'eventStarts',
  'eventValues',
  'seriesStarts',
  'seriesValues',
  'officeStarts',
  'officeValues',
  'neighbourStarts',
  'neighbourValues',
  'tokenTable',
  'rootChildren',
  'rootFilter',
  'edgeStarts',
  'edgeTokens',
  'edgeNodes',
  'entryStarts',
  'entryRecords',
  'entryNames',
  'roleTable',
  'roleStarts',
  'roleValues',
  'spellingTable',
  'keyStarts',
  'keyValues',
  'spellingStarts',
  'spellingValues',
  'spellingSigns',
  'spellingRecords',
  'spellingNames',
  'givenNames',
  'nouns',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Its bytes carry sums of their own, record by record: summing all of them would cost more than opening the rest. */
const SUMMED_ELSEWHERE: Section = 'records';

/** Thrown where the asset is missing, damaged or of another version; `message` is fit for the popup's details. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

const DAMAGED = 'the dataset is damaged: its sum is wrong';

export interface Asset {
  /** Sums every word; some milliseconds per megabyte while the code is cold. Throws `DatasetError` where one has changed. */
  verify(): void;
  bytes(section: Section): Uint8Array;
  /** Whole words only: every section that is no text. */
  words(section: Section): Uint32Array;
}

/** Lays the sections out in one buffer, each on a multiple of four bytes. A section that is not given is empty. */
export function packAsset(sections: Partial<Record<Section, ArrayBufferView>>): ArrayBuffer {
  const given = SECTIONS.map((name) => sections[name] ?? new Uint8Array());
  const head = HEADER_WORDS + 2 * SECTIONS.length;
  const offsets: number[] = [];
  let end = 4 * head;
  for (const { byteLength } of given) {
    offsets.push(end);
    end += (byteLength + 3) & ~3;
  }
  const words = new Uint32Array(end / 4);
  const bytes = new Uint8Array(words.buffer);
  words.set([MAGIC, ASSET_FORMAT, end, 0, 0, SECTIONS.length]);
  given.forEach((view, i) => {
    words.set([offsets[i]!, view.byteLength], HEADER_WORDS + 2 * i);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), offsets[i]);
  });
  words[3] = sampleSum(words);
  words[4] = sumOf(words, HEADER_WORDS, 1);
  return words.buffer;
}

/** Views the sections. Throws `DatasetError` where the buffer is cut off, damaged, or of another format. */
export function openAsset(buffer: ArrayBuffer): Asset {
  if (buffer.byteLength < 4 * HEADER_WORDS || buffer.byteLength % 4 !== 0) throw new DatasetError('the dataset is damaged: it is cut off');
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC) throw new DatasetError('the dataset is damaged: it is no dataset of Randnotiz');
  if (words[1] !== ASSET_FORMAT) throw new DatasetError(`the dataset has format ${words[1]}, this version reads ${ASSET_FORMAT}`);
  if (words[2] !== buffer.byteLength) throw new DatasetError('the dataset is damaged: it is cut off');
  if (words[5] !== SECTIONS.length || words[3] !== sampleSum(words)) throw new DatasetError(DAMAGED);
  const place = (section: Section): [offset: number, length: number] => {
    const at = HEADER_WORDS + 2 * SECTIONS.indexOf(section);
    return [words[at]!, words[at + 1]!];
  };
  return {
    verify() {
      if (words[4] !== sumOf(words, HEADER_WORDS, 1)) throw new DatasetError(DAMAGED);
    },
    bytes(section) {
      const [offset, length] = place(section);
      return new Uint8Array(buffer, offset, length);
    },
    words(section) {
      const [offset, length] = place(section);
      return new Uint32Array(buffer, offset, length / 4);
    },
  };
}

/** Opening looks at every so many-th word: whatever damages 244 bytes in a row is seen at once. The rest is for `verify`. */
const STRIDE = 61;

/**
 * Two sums: of every `STRIDE`-th word, and of all words, of the directory and all sections but the records' text. Summing
 * everything in a cold start would take longer than opening the dataset and reading an article.
 */
function sampleSum(words: Uint32Array): number {
  const head = HEADER_WORDS + 2 * SECTIONS.length;
  return (sumOf(words, HEADER_WORDS, 1, head) ^ Math.imul(sumOf(words, head, STRIDE), 31)) >>> 0;
}

function sumOf(words: Uint32Array, begin: number, stride: number, end = words.length): number {
  const at = HEADER_WORDS + 2 * SECTIONS.indexOf(SUMMED_ELSEWHERE);
  const from = words[at]! >>> 2;
  const to = from + ((words[at + 1]! + 3) >>> 2);
  let sum = SEED;
  for (let i = begin; i < end; i += stride) if (i < from || i >= to) sum = Math.imul(sum ^ words[i]!, PRIME);
  return sum >>> 0;
}

/** Sum of some words, for one record. */
export function sumOfWords(words: Uint32Array): number {
  let sum = SEED;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, PRIME);
  return sum >>> 0;
}
