/** Every constant of the interaction, with its reason. Times in ms, distances in CSS px. */

/** Rest before a card opens. A prose reader sweeps across names: 150 ms opens by accident, 300 ms feels slow, Wikipedia's 500 ms is a wait. */
export const SHOW_DELAY = 220;

/** The card stays this long after the pointer has left the name and the card: time to come back or to reach the card. */
export const HIDE_DELAY = 300;

/** Above this speed (px/ms) the pointer is passing by, and the rest begins anew. */
export const SPEED_GATE = 0.6;

/** A name's rectangle is widened by this when the pointer is tested: the underline is part of what one aims at. */
export const HIT_SLOP = 2;

/** Distance between name and card: near enough to belong together, far enough to show the underline. */
export const CARD_GAP = 6;

/** Least distance between card and the edge of the window. */
export const CARD_MARGIN = 8;

/** Pages change in bursts (hydration, teasers): read again when they have been quiet for this long. */
export const QUIET_DELAY = 150;

/** A page that never rests (an advertisement that ticks inside the article) is read all the same after this long. */
export const LONGEST_BURST = 1000;

/**
 * UTF-16 units of text sent to the background at a time: an ordinary article goes as a whole, and the answer for a live
 * blog's part (some 100 cards, 200 kB of JSON) is taken apart within a frame on a slow machine.
 */
export const LARGEST_PART = 12_000;
