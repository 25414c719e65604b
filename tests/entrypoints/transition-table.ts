/** Reads the table of transitions from `docs/interaction.md`: the page is the test's source, so it cannot be untrue. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HIDE_DELAY, SHOW_DELAY, SPEED_GATE } from '../../entrypoints/article.content/constants.ts';
import { IDLE, type HoverEvent, type HoverState } from '../../entrypoints/article.content/hover-machine.ts';

/** The events' time; states with a deadline began before it and end after it. */
export const NOW = 1000;
export const DEADLINE = NOW + 50;
const MARKS: Readonly<Record<string, number>> = { A: 1, B: 2 };

export interface Cell {
  state: string;
  event: string;
  /** `·` for the same state */
  next: string;
}

export function readCells(): Cell[] {
  const lines = readFileSync(path.join(import.meta.dirname, '../../docs/interaction.md'), 'utf8').split('\n');
  const head = lines.findIndex((line) => line.startsWith('| event | idle'));
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const states = cellsOf(lines[head]!).slice(1);
  const rows = lines.slice(head + 2, lines.indexOf('', head));
  return rows.flatMap((line) => {
    const [event, ...next] = cellsOf(line);
    return states.map((state, i) => ({ state, event: event!, next: next[i]! }));
  });
}

/** "inside pinned A" and "resting B, deadline kept" to states; throws at a word that is none. */
export function stateOf(text: string, deadline: (phase: 'resting' | 'leaving') => number): HoverState {
  const words = text.replace(', deadline kept', '').split(' ');
  if (text === 'idle') return IDLE;
  const mark = MARKS[words.pop()!]!;
  const phase = words[0]!;
  if (phase === 'dismissed' || phase === 'sheet') return { phase, mark };
  if (phase === 'resting' || phase === 'leaving') {
    return { phase, mark, deadline: text.endsWith('kept') ? DEADLINE : deadline(phase) };
  }
  const flags = { inside: false, focused: false, pinned: false };
  for (const word of words) {
    if (word in flags) flags[word as keyof typeof flags] = true;
    else if (word !== 'open') throw new Error(`no state: ${text}`);
  }
  return { phase: 'open', mark, ...flags };
}

export function deadlineAfter(phase: 'resting' | 'leaving'): number {
  return NOW + (phase === 'resting' ? SHOW_DELAY : HIDE_DELAY);
}

/** "move over B, towards the card" to an event; throws at one that is none. */
export function eventOf(text: string): HoverEvent {
  const [what, ...more] = text.split(', ');
  const words = what!.split(' ');
  const target = MARKS[words.at(-1)!] ?? null;
  const type = words[0] as HoverEvent['type'];
  switch (type) {
    case 'move':
      return {
        type,
        over: target,
        time: NOW,
        speed: more.includes('fast') ? SPEED_GATE * 2 : 0,
        pressed: more.includes('button down'),
        towardsCard: more.includes('towards the card'),
      };
    case 'leave-card':
    case 'blur-card':
      return { type, time: NOW };
    case 'tick':
      return { type, time: text === 'tick at the deadline' ? DEADLINE : NOW };
    case 'press':
    case 'tap':
      return { type, over: target };
    case 'click':
    case 'show':
      return { type, mark: target! };
    case 'renumber':
      return { type, to: target };
    case 'enter-card':
    case 'focus-card':
    case 'pin':
    case 'turn':
    case 'dismiss':
    case 'close':
    case 'scroll':
    case 'resize':
    case 'window-blur':
      return { type };
  }
  throw new Error(`no event: ${text}`);
}
