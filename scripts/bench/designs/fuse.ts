/** The plain designs: Fuse over all records, for every capitalised n-gram or for what an exact lookup leaves. */
import Fuse from 'fuse.js';
import type { DataRecord } from '../../../data/record.ts';
import { capitalisedRuns, nGrams } from '../capitalised-runs.ts';
import { formMap } from '../surface-forms.ts';
import { recordsOf, type Design } from './design.ts';

/** Two spellings of one name, not two names; the popup's search asks for the same. */
const WORST_SCORE = 0.3;

/** (a) Every capitalised stretch of one to three words is searched among all names. */
export const plainFuse: Design = {
  key: 'fuse',
  label: 'a: Fuse over all records',
  open({ json }) {
    const search = fuseSearch(recordsOf(json));
    return {
      pace: 'sampled',
      queries: ({ blocks }) => blocks.flatMap((block) => capitalisedRuns(block).flatMap(nGrams)),
      search,
    };
  },
};

/** (b) Exact names first, longest first; Fuse for the stretches that are left. */
export const exactThenFuse: Design = {
  key: 'exact-fuse',
  label: 'b: exact Map, then Fuse',
  open({ json }) {
    const records = recordsOf(json);
    const forms = formMap(records);
    const search = fuseSearch(records);
    return {
      pace: 'sampled',
      queries: ({ blocks }) => blocks.flatMap((block) => capitalisedRuns(block).flatMap((run) => unread(run).flatMap(nGrams))),
      search,
    };

    /** A run without its exact names, in the pieces that remain. */
    function unread(run: readonly string[]): string[][] {
      const pieces: string[][] = [];
      let piece: string[] = [];
      for (let i = 0; i < run.length; i++) {
        let length = Math.min(3, run.length - i);
        while (length > 0 && !forms.has(run.slice(i, i + length).join(' '))) length--;
        if (length === 0) piece.push(run[i]!);
        else {
          if (piece.length > 0) pieces.push(piece);
          piece = [];
          i += length - 1;
        }
      }
      return piece.length > 0 ? [...pieces, piece] : pieces;
    }
  },
};

function fuseSearch(records: readonly DataRecord[]): (query: string) => boolean {
  const fuse = new Fuse(records, { keys: ['name', 'aliases'], threshold: WORST_SCORE });
  return (query) => fuse.search(query, { limit: 1 }).length > 0;
}
