/** What one run of the bench knows; `--json` writes it as it is. */
import type { Design } from './designs/design.ts';
import type { TopFunction } from './top-functions.ts';
import type { Timing } from './stopwatch.ts';

export type DesignKey = Design['key'];

/** How a design gets ready in a fresh process; milliseconds and bytes. */
export interface Readiness {
  /** from the asset's text in memory to a matcher, everything cold */
  ready: number;
  /** the first article after that; null for a design that is sampled */
  first: number | null;
  /** bytes that the structures hold after a full garbage collection, typed arrays included; null where nobody can tell */
  heap: number | null;
}

export interface DatasetFigures {
  /** '1k', '10k', '100k' or 'real' */
  size: string;
  entities: number;
  /** bytes of the asset, as it is and in Brotli (quality 9) */
  asset: { raw: number; brotli: number };
  articles: { chars: number; planted: number }[];
  /** by design, one timing for each article */
  timings: Record<Exclude<DesignKey, 'map'>, Timing[]>;
  readiness: Record<DesignKey, Readiness>;
}

export interface Figures {
  node: string;
  cpu: string;
  date: string;
  datasets: DatasetFigures[];
  /** the same in the built extension */
  browsers: { where: string; datasets: DatasetFigures[] }[];
  /** where `--profile` was given */
  profile: { size: string; opening: TopFunction[]; annotating: TopFunction[] } | null;
}

/** The ratios that say something about the designs, whatever the machine. Those of time at article `i`. */
export interface Ratios {
  fuseToEngine: number;
  engineToFloor: number;
  readyToEngine: number;
}

export function ratiosOf({ timings, readiness }: DatasetFigures, i: number): Ratios {
  const ms = (key: keyof typeof timings) => timings[key][i]!.ms;
  return {
    fuseToEngine: ms('fuse') / ms('engine'),
    engineToFloor: ms('engine') / ms('floor'),
    readyToEngine: readiness.map.ready / readiness.engine.ready,
  };
}
