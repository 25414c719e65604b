/** Every constant of the interaction, with its reason. Times in ms, distances in CSS px. */

/** Rest before a card opens. A prose reader sweeps across names: 150 ms opens by accident, 300 ms feels slow, Wikipedia's 500 ms is a wait. */
export const SHOW_DELAY = 220;

/** The card stays this long after the pointer has left the name and the card: time to come back or to reach the card. */
export const HIDE_DELAY = 300;

/** Above this speed (px/ms) the pointer is passing by, and the rest begins anew. */
export const SPEED_GATE = 0.6;

/** A name's rectangle is widened by this when the pointer is tested: the underline is part of what one aims at. */
export const HIT_SLOP = 2;

/** The same for a finger, which is wider than a pointer; half of what lies between two lines, so that it stays on its line. */
export const TAP_SLOP = 6;

/** Distance between name and card: near enough to belong together, far enough to show the underline. */
export const CARD_GAP = 6;

/** Least distance between card and the edge of the window. */
export const CARD_MARGIN = 8;

/** With less room than this above and below (a window made low, text at 200 %), the card goes to the side of the name: head, foot and three lines of text. */
export const LEAST_ROOM = 240;

/** A sheet that is pulled down by this share of its height closes when it is let go. */
export const SHEET_PULL = 0.3;

/** A sheet that is flung down faster than this (px/ms) closes, however short the way. */
export const SHEET_FLING = 0.5;

/** What is announced is set this long after the card has opened: a live region speaks of changes only, and only once it is known. */
export const ANNOUNCE_DELAY = 100;

/** Pages change in bursts (hydration, teasers): read again when they have been quiet for this long. */
export const QUIET_DELAY = 150;

/** A page that never rests (an advertisement that ticks inside the article) is read all the same after this long. */
export const LONGEST_BURST = 1000;

/**
 * UTF-16 units of text sent to the background at a time: an ordinary article goes as a whole, and the answer for a live
 * blog's part (some 100 cards, 200 kB of JSON) is taken apart within a frame on a slow machine.
 */
export const LARGEST_PART = 12_000;
