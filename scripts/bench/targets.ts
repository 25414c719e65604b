/** What the engine is to reach, as ratios, and how far it is from that. */
import { ratiosOf, type DatasetFigures, type Ratios } from './figures.ts';

/** Fuse and ready: at least; floor: at most. */
export const TARGETS: Readonly<Record<string, Ratios>> = {
  '1k': { fuseToEngine: 40_000, engineToFloor: 3, readyToEngine: 10 },
  '10k': { fuseToEngine: 250_000, engineToFloor: 4, readyToEngine: 35 },
  '100k': { fuseToEngine: 1_000_000, engineToFloor: 6, readyToEngine: 80 },
};

export const RATIO_LABELS: Readonly<Record<keyof Ratios, string>> = {
  fuseToEngine: 'plain Fuse / engine',
  engineToFloor: 'engine / floor',
  readyToEngine: 'JSON + Map ready / engine ready',
};

export interface Comparison {
  ratio: keyof Ratios;
  measured: number;
  target: number | null;
  /** null where there is no target for this size */
  met: boolean | null;
}

/** The three ratios of a dataset, those of time at the article `middle`. */
export function compareWithTargets(dataset: DatasetFigures, middle: number): Comparison[] {
  const ratios = ratiosOf(dataset, middle);
  const targets = TARGETS[dataset.size];
  return (Object.keys(RATIO_LABELS) as (keyof Ratios)[]).map((ratio) => {
    const measured = ratios[ratio];
    const target = targets?.[ratio] ?? null;
    if (target === null) return { ratio, measured, target, met: null };
    return { ratio, measured, target, met: ratio === 'engineToFloor' ? measured <= target : measured >= target };
  });
}
