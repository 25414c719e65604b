/** How far a pulled sheet goes, and whether it closes when it is let go. Pure; distances in CSS px, times in ms. */
import { SHEET_FLING, SHEET_PULL } from './constants.ts';

/** A finger on the sheet. */
export interface Pull {
  /** where and when it came down */
  startY: number;
  /** where it was seen last, and its speed there (px/ms, down is positive) */
  y: number;
  time: number;
  speed: number;
}

export function beginPull(y: number, time: number): Pull {
  return { startY: y, y, time, speed: 0 };
}

export function movePull(pull: Pull, y: number, time: number): Pull {
  // several events of one moment have no speed of their own
  const speed = time > pull.time ? (y - pull.y) / (time - pull.time) : pull.speed;
  return { ...pull, y, time, speed };
}

/** The sheet goes down with the finger, never up. */
export function pulledBy({ startY, y }: Pull): number {
  return Math.max(0, y - startY);
}

/** Far enough, or flung; a finger that turns back up wants to keep it. */
export function closesSheet(pull: Pull, height: number): boolean {
  const way = pulledBy(pull);
  if (way === 0 || pull.speed < 0) return false;
  return way >= height * SHEET_PULL || pull.speed >= SHEET_FLING;
}
