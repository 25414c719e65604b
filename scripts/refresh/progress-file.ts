/** What was fetched, kept on disk as it comes, so that an interrupted run asks only for the rest. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Answers older than this are asked for again. A day: look at the diff, then accept it, without a second round of requests. */
const KEPT_MS = 24 * 3_600_000;

export interface Kept<Entry> {
  key: string;
  /** ISO time of the answer */
  at: string;
  entry: Entry;
}

/** Entries by key in a file of JSON lines. Reading it back is safe at any moment: a line that was cut off is dropped. */
export class ProgressFile<Entry> {
  readonly #file: string;
  readonly #now: () => Date;
  readonly #kept = new Map<string, Kept<Entry>>();

  /** Opens or creates `file`; what has grown old in it is left out and gone from disk. */
  constructor(file: string, now: () => Date) {
    this.#file = file;
    this.#now = now;
    const oldest = now().getTime() - KEPT_MS;
    for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
      const kept = parse<Entry>(line);
      if (kept && Date.parse(kept.at) >= oldest) this.#kept.set(kept.key, kept);
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, [...this.#kept.values()].map(toLine).join(''));
  }

  get(key: string): Kept<Entry> | undefined {
    return this.#kept.get(key);
  }

  /** Keeps entries in memory and on disk; one write per call. */
  add(entries: readonly (readonly [key: string, entry: Entry])[]): void {
    const at = this.#now().toISOString();
    const added = entries.map(([key, entry]) => ({ key, at, entry }));
    for (const kept of added) this.#kept.set(kept.key, kept);
    appendFileSync(this.#file, added.map(toLine).join(''));
  }
}

function toLine(kept: Kept<unknown>): string {
  return `${JSON.stringify(kept)}\n`;
}

function parse<Entry>(line: string): Kept<Entry> | undefined {
  try {
    return JSON.parse(line) as Kept<Entry>;
  } catch {
    return undefined;
  }
}
