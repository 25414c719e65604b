/** The one writer of the settings, for the background: changes wait for each other, whichever page they come from. */
import { readAreas, writeAreas } from './areas.ts';
import { applyChange, type SettingsChange } from './change.ts';
import type { Saved } from './settings.ts';

let last: Promise<unknown> = Promise.resolve();

/** Applies a change to what holds when its turn has come. Rejects where no area keeps it; the changes after it are not hindered. */
export function keepSettings(change: SettingsChange): Promise<Saved> {
  const turn = last.then(async () => {
    const settings = applyChange((await readAreas()).settings, change);
    return { settings, kept: await writeAreas(settings) };
  });
  last = turn.catch(() => undefined);
  return turn;
}
