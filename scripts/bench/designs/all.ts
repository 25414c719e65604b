/** All designs side by side: a to e in the order of the tables, and the baseline for the time to ready. */
import { automaton } from './automaton.ts';
import type { Design } from './design.ts';
import { engine } from './engine.ts';
import { floor, jsonMap } from './floor.ts';
import { exactThenFuse, plainFuse } from './fuse.ts';

export const MATCHING_DESIGNS: readonly Design[] = [plainFuse, exactThenFuse, automaton, floor, engine];
export const ALL_DESIGNS: readonly Design[] = [...MATCHING_DESIGNS, jsonMap];
