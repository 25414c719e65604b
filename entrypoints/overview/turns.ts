/** Of several questions that are on their way, only the one asked last counts. */

/** Each call takes a turn, and returns whether it is still the last that was taken. */
export function createTurns(): () => () => boolean {
  let last = 0;
  return () => {
    const turn = ++last;
    return () => turn === last;
  };
}
