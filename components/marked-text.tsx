/** Text with some of its letters marked. */
import type { MatchedRange } from '../data/search.ts';

export interface MarkedTextProps {
  text: string;
  /** UTF-16 offsets, in order and without overlap */
  ranges: readonly MatchedRange[];
}

export function MarkedText({ text, ranges }: MarkedTextProps) {
  const parts = ranges.flatMap(([start, end], i) => {
    const before = text.slice(i === 0 ? 0 : ranges[i - 1]![1], start);
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
