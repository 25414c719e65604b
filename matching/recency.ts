/** Who was spoken of last: places in the text as single numbers, in order, searched by halving. */
import { pushTo } from '../data/push-to.ts';
import type { DataRecord } from '../data/record.ts';
import type { Reading } from './reading.ts';

/** A token's place in the article as one number that grows in reading order. */
export function placeOf(block: number, token: number): number {
  return block * 2 ** 24 + token;
}

export function blockOf(place: number): number {
  return Math.floor(place / 2 ** 24);
}

/** The last of the sorted `places` before `place`, or -1. Logarithmic. */
export function lastBefore(places: readonly number[] | undefined, place: number): number {
  if (!places) return -1;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : places[low - 1]!;
}

/** Where each person has been named by more than the family name so far. */
export function namingsOf(reading: Reading): Map<DataRecord, number[]> {
  const namings = new Map<DataRecord, number[]>();
  for (const { record, block, from } of reading.claims) {
    if (record.kind !== 'person') continue;
    pushTo(namings, record, placeOf(block, from));
  }
  for (const places of namings.values()) places.sort((a, b) => a - b);
  return namings;
}
