/** Work in slices: the page's own work, its frames and the reader's input come between two of them. */

/** Work that stops after each small step; what it returns is the result. */
export type Steps<T> = Generator<void, T, void>;

/** Longest slice, ms: with what a step may overrun on a slow machine still well under a frame of 16 ms. */
const SLICE = 4;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Runs steps in slices. `ready` is awaited before each slice; what it throws ends the work. */
export async function inSlices<T>(steps: Steps<T>, ready: () => Promise<void>): Promise<T> {
  for (;;) {
    await ready();
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}

/** Runs all steps at once, for those who have no page to wait for. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Resolves in a task of its own. Timers wait 4 ms once they are nested, and seconds in tabs behind others: hence the channel. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const arrived = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', arrived, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
