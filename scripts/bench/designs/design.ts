/** What a design has to do to be measured. No Node here: designs also run where the extension does, in a browser. */
import type { DataRecord } from '../../../data/record.ts';
import type { Article } from '../../../matching/mention.ts';

/** A design that can do a whole article in the time there is, or one whose queries are sampled and extrapolated. */
export type Matcher =
  | {
      pace: 'whole';
      /** Number of names found. */
      annotate(article: Article): number;
    }
  | {
      pace: 'sampled';
      /** What the article makes it search for, after the exact part where it has one. */
      queries(article: Article): string[];
      /** Whether one query finds a record. */
      search(query: string): boolean;
    };

export interface Design {
  key: 'fuse' | 'exact-fuse' | 'automaton' | 'floor' | 'engine' | 'map';
  label: string;
  /** From the bytes in memory to a matcher that can take its first article. */
  open: (source: Source) => Matcher;
}

/** One dataset in both shapes: the records as JSON for the designs that parse, and compiled for the engine. */
export interface Source {
  json: string;
  compiled: ArrayBuffer;
}

export function recordsOf(json: string): DataRecord[] {
  return JSON.parse(json) as DataRecord[];
}
