/**
 * Where settings are kept: the browser's synced storage; locally where that refuses (quota, no account service); in
 * memory until the browser is closed where the disk refuses too. An area holds settings only when those before it have
 * refused them, so the last area that holds any is right.
 */
import { browser } from 'wxt/browser';
import { DEFAULTS, parseSettings, type Settings } from './shape.ts';

export const AREAS = ['sync', 'local', 'session'] as const;
export type Kept = (typeof AREAS)[number];

export const KEY = 'settings';

/** Before there were settings, the switch per site had a key of its own in local storage. */
export const FORMER_SWITCH = 'disabledSites';

/** Lets content scripts read the last area as well, where the browser can do that (Chrome); for the background's start. */
export function shareAreas(): void {
  const session = browser.storage.session as typeof browser.storage.session & { setAccessLevel?: (level: object) => Promise<void> };
  void session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/** What holds, and the area that holds it. Never rejects. */
export async function readAreas(): Promise<{ settings: Settings; kept: Kept }> {
  const [sync, local, session] = await Promise.all(AREAS.map(stored));
  const kept = session?.[KEY] !== undefined ? 'session' : local?.[KEY] !== undefined ? 'local' : 'sync';
  const settings = parseSettings({ sync, local, session }[kept]?.[KEY] ?? DEFAULTS);
  const former = local?.[FORMER_SWITCH];
  if (!Array.isArray(former)) return { settings, kept };
  return { settings: parseSettings({ ...settings, disabledSites: [...settings.disabledSites, ...(former as unknown[])] }), kept };
}

/** Keeps the settings in the first area that takes them, and takes them out of the others. Rejects where none does. */
export async function writeAreas(settings: Settings): Promise<Kept> {
  let refusal: unknown;
  for (const area of AREAS) {
    try {
      await browser.storage[area].set({ [KEY]: settings });
    } catch (error) {
      refusal = error;
      continue;
    }
    const later = AREAS.slice(AREAS.indexOf(area) + 1);
    // an area that cannot forget cannot be read either, or a later change will outdo it
    await Promise.allSettled(later.map((other) => browser.storage[other].remove(KEY)));
    await browser.storage.local.remove(FORMER_SWITCH).catch(() => undefined);
    return area;
  }
  throw refusal;
}

/** Calls back when any area has changed. Returns how to stop. */
export function watchAreas(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes || FORMER_SWITCH in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Content scripts may not read every area; one that fails is as good as empty. */
async function stored(area: Kept): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage[area].get([KEY, FORMER_SWITCH]);
  } catch {
    return null;
  }
}
