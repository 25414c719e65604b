/** Which of the article's entities the reader has before the eyes, while a panel wants to know. */
import type { Mark } from '../../data/annotation.ts';
import type { InView } from '../messaging/messages.ts';
import type { BlockText } from './block-text.ts';

/** What is marked at present, and where. */
export interface Reading {
  marks: readonly Mark[];
  blocks: readonly BlockText[];
  /** range of a mark; null where the page has taken its text away */
  rangeOf: (index: number) => Range | null;
}

/** One reads in the upper part of the window: what is named last above this line is what one has just read. Share of its height. */
const READING_LINE = 0.4;

/** Looks at each frame in which the page was scrolled, and calls back when something else is in view. */
export function watchView(reading: () => Reading | null, changed: (inView: InView) => void): { look: () => void; stop: () => void } {
  let frame = 0;
  let last = '';
  const ended = new AbortController();
  const look = () => {
    frame = 0;
    const inView = viewOf(reading(), window.innerHeight);
    const text = JSON.stringify(inView);
    if (text === last) return;
    last = text;
    changed(inView);
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };
  // capture: an article may scroll inside an element of the page
  window.addEventListener('scroll', lookSoon, { signal: ended.signal, passive: true, capture: true });
  window.addEventListener('resize', lookSoon, { signal: ended.signal, passive: true });
  return {
    look: lookSoon,
    stop: () => {
      ended.abort();
      cancelAnimationFrame(frame);
    },
  };
}

/** Blocks first, some thirty rectangles; marks only of those that are in view. `height` of the window, CSS px. */
export function viewOf(reading: Reading | null, height: number): InView {
  const ids = new Set<string>();
  let current: string | null = null;
  if (!reading) return { ids: [], current };
  const isIn = ({ top, bottom }: { top: number; bottom: number }) => bottom > 0 && top < height;
  const seen = new Set(reading.blocks.flatMap(({ element }, i) => (isIn(element.getBoundingClientRect()) ? [i] : [])));
  reading.marks.forEach(({ block, entity, holder, event, card }, i) => {
    if (!seen.has(block)) return;
    const place = reading.rangeOf(i)?.getBoundingClientRect();
    if (!place || !isIn(place)) return;
    for (const id of [entity, holder, event]) if (id !== null) ids.add(id);
    if (current === null || place.top <= height * READING_LINE) current = card;
  });
  return { ids: [...ids], current };
}
