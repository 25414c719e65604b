/** The bar on a terminal; elsewhere (a log, a pipe) one line per round, since a bar would fill it. */
// cli-progress: draws in place, knows the width of the terminal, and has one small dependency
import { MultiBar, Presets, type SingleBar } from 'cli-progress';

export interface ProgressReport {
  update: (round: string, done: number, all: number) => void;
  /** a line above the bar */
  say: (line: string) => void;
  stop: () => void;
}

/** Reports to stderr, so that stdout has nothing but the differences. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): ProgressReport {
  if (!stream.isTTY) {
    return {
      update: (round, done, all) => {
        if (done === all && all > 0) stream.write(`${round}: ${all}\n`);
      },
      say: (line) => stream.write(`${line}\n`),
      stop: () => {},
    };
  }
  const bars = new MultiBar({ stream, format: '{round} {bar} {value}/{total}', hideCursor: true }, Presets.shades_classic);
  const rounds = new Map<string, SingleBar>();
  return {
    update: (round, done, all) => {
      if (all === 0) return;
      const bar = rounds.get(round) ?? bars.create(all, 0, { round: round.padEnd(8) });
      rounds.set(round, bar);
      bar.update(done);
    },
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}
