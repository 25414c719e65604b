/** The shipped asset: what `compileDataset` writes at build time and `parseDataset` takes apart again. */
import type { DataRecord } from './record.ts';

/** Raised with every change of the asset's layout; an asset of another format is refused, never guessed at. */
export const DATASET_FORMAT = 1;

export interface Dataset {
  format: typeof DATASET_FORMAT;
  /** the day up to which the records were tended, ISO */
  stand: string;
  records: DataRecord[];
  /** Bloom filter of folded given names, base64 */
  givenNames: string;
  /** Bloom filter of folded ordinary German nouns, base64 */
  nouns: string;
  /** lower-case family names of the dataset that are German words too */
  ordinaryFamilies: string[];
}

/** Thrown where the asset is missing, damaged or of another version; `message` is fit for the popup's details. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/** Parses the asset. Throws `DatasetError` with the reason where it cannot be used. */
export function parseDataset(text: string): Dataset {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new DatasetError('the dataset is damaged: it is no JSON');
  }
  const dataset = parsed as Partial<Dataset> | null;
  if (dataset?.format !== DATASET_FORMAT)
    throw new DatasetError(`the dataset has format ${String(dataset?.format)}, this version reads ${DATASET_FORMAT}`);
  if (!Array.isArray(dataset.records) || dataset.records.length === 0) throw new DatasetError('the dataset is empty');
  return dataset as Dataset;
}

/** base64 → bytes; `atob` is there in Node, service workers and event pages. */
export function bytesFromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
