/**
 * What the reader has chosen. Everybody reads and watches it here; it is written by the background alone, one change
 * after the other (`keep-settings.ts`).
 */
import { ask } from '../messaging/ask.ts';
import type { Kept } from './areas.ts';
import { readAreas, watchAreas } from './areas.ts';
import type { SettingsChange } from './change.ts';
import type { Muted, Settings } from './shape.ts';

export { DEFAULTS, parseSettings, SHOW_DELAYS, type Muted, type Settings } from './shape.ts';

/** The settings after a change, and where they are kept: `sync` is as wished, all else is worth a word to the reader. */
export interface Saved {
  settings: Settings;
  kept: Kept;
}

/** Never rejects: where storage fails, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  return (await readAreas()).settings;
}

/** Changes some settings. Rejects where no area takes them, so that the page can say so. */
export function updateSettings(values: Partial<Settings>): Promise<Saved> {
  return changeSettings({ type: 'set', values });
}

/** Never marks an entity again, until it is unmuted. Rejects as `updateSettings` does. */
export function mute(entity: Muted): Promise<Saved> {
  return changeSettings({ type: 'mute', entity });
}

export function unmute(id: string): Promise<Saved> {
  return changeSettings({ type: 'unmute', id });
}

export function changeSettings(change: SettingsChange): Promise<Saved> {
  return ask({ type: 'change-settings', change });
}

/** Calls back whenever the settings have changed anywhere, in order and once for each change. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  let latest = 0;
  let shown = '';
  return watchAreas(() => {
    const turn = ++latest;
    void loadSettings().then((settings) => {
      const text = JSON.stringify(settings);
      if (turn !== latest || text === shown) return;
      shown = text;
      changed(settings);
    });
  });
}
