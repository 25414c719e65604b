/** The records inside the asset: found by id without parsing anything, read one by one when a card or a name needs them. */
import { DatasetError, sumOfBytes, type Asset } from './asset.ts';
import { buildTable, lookUp } from './hash-table.ts';
import { hashA, hashB } from './hash.ts';
import type { DataRecord } from './record.ts';

export interface RecordStore {
  readonly size: number;
  /** Number of the record with this id, or -1. */
  indexOf(id: string): number;
  /** The id of a record by number, without reading the record. */
  idOf(index: number): string;
  /** Reads all of them, in their order: for search and tools. */
  all(): DataRecord[];
  /** Reads a record, once. Throws `DatasetError` where its bytes are damaged. */
  at(index: number): DataRecord;
}

/** Sections: the records as JSON in UTF-8, where each begins, its sum; the ids in ASCII, where each begins, a hash table from id to number. */
export function packRecords(records: readonly DataRecord[]) {
  const encoder = new TextEncoder();
  const texts = records.map((record) => encoder.encode(JSON.stringify(record)));
  return {
    records: joined(texts),
    recordStarts: startsOf(texts),
    recordSums: Uint32Array.from(texts, sumOfBytes),
    slugs: encoder.encode(records.map(({ id }) => id).join('')),
    slugStarts: startsOf(records.map(({ id }) => id)),
    slugTable: buildTable(records.map(({ id }, i) => [hashA(id), hashB(id), i])),
  };
}

function startsOf(parts: readonly { length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, i) => (starts[i + 1] = starts[i]! + length));
  return starts;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const starts = startsOf(parts);
  const whole = new Uint8Array(starts.at(-1)!);
  parts.forEach((part, i) => whole.set(part, starts[i]));
  return whole;
}

export function openRecords(asset: Asset): RecordStore {
  const texts = asset.bytes('records');
  const starts = asset.words('recordStarts');
  const sums = asset.words('recordSums');
  const slugs = asset.bytes('slugs');
  const slugStarts = asset.words('slugStarts');
  const slugTable = new Int32Array(asset.words('slugTable').buffer, asset.words('slugTable').byteOffset, asset.words('slugTable').length);
  const size = sums.length;
  if (size === 0) throw new DatasetError('the dataset is empty');
  const decoder = new TextDecoder();
  const read = new Map<number, DataRecord>();
  const idOf = (index: number) => decoder.decode(slugs.subarray(slugStarts[index], slugStarts[index + 1]));
  return {
    size,
    idOf,
    all() {
      return Array.from({ length: size }, (_, index) => this.at(index));
    },
    indexOf(id) {
      const index = lookUp(slugTable, hashA(id), hashB(id));
      return index >= 0 && idOf(index) === id ? index : -1;
    },
    at(index) {
      const known = read.get(index);
      if (known) return known;
      const bytes = texts.subarray(starts[index], starts[index + 1]);
      if (sumOfBytes(bytes) !== sums[index]) throw new DatasetError(`the dataset is damaged: record ${idOf(index)} cannot be read`);
      const record = JSON.parse(decoder.decode(bytes)) as DataRecord;
      read.set(index, record);
      return record;
    },
  };
}
