/** Lists of numbers by number, in two typed arrays: list `i` is `values[starts[i]] … values[starts[i + 1]]`. */

export interface Postings {
  starts: Uint32Array;
  values: Uint32Array;
}

export function buildPostings(lists: readonly (readonly number[])[]): Postings {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
  return { starts, values: Uint32Array.from(lists.flat()) };
}

/** A view, not a copy. */
export function postingsOf({ starts, values }: Postings, i: number): Uint32Array {
  return values.subarray(starts[i], starts[i + 1]);
}
