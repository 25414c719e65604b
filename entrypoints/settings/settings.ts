/** What the reader has chosen: kept by the browser's synced storage, locally where that refuses, in memory where all storage fails. */
import { browser } from 'wxt/browser';
import type { Kind } from '../../data/record.ts';
import { KINDS } from '../../data/types.ts';

export interface Settings {
  /** sites (`n-tv.de`) on which the reader wants no marks */
  disabledSites: string[];
  /** underline the first mention of an entity in each paragraph, or all of them */
  mentions: 'first' | 'all';
  /** kinds of records that are never marked */
  hiddenKinds: Kind[];
  /** entities that are never marked: public id (`Q22686`, `rn:slug`) and the name under which the reader muted it */
  muted: { id: string; name: string }[];
  /** rest before a card opens, ms; one of `SHOW_DELAYS` */
  showDelay: number;
  /** language of buttons and headings; `auto` is the browser's own */
  language: 'auto' | 'de' | 'en';
}

/** The choices of the delay, ms: 220 is the default of `SHOW_DELAY` and its reason stands there. */
export const SHOW_DELAYS = [150, 220, 400] as const;

export const DEFAULTS: Settings = { disabledSites: [], mentions: 'first', hiddenKinds: [], muted: [], showDelay: 220, language: 'auto' };

const KEY = 'settings';

/** Never rejects: where storage fails, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  for (const area of [browser.storage.sync, browser.storage.local]) {
    try {
      const stored = (await area.get(KEY))[KEY];
      if (stored !== undefined) return parseSettings(stored);
    } catch {
      // the next area may still answer
    }
  }
  return DEFAULTS;
}

/** Changes some settings. Rejects where neither area takes them, so that the page can say so. */
export async function updateSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.sync.set({ [KEY]: settings }).catch(() => browser.storage.local.set({ [KEY]: settings }));
  return settings;
}

/** Calls back whenever the settings change anywhere. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whatever was stored or imported becomes legal settings; what is illegal falls back to its default. */
export function parseSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const list = <T>(field: unknown, legal: (item: unknown) => item is T): T[] => (Array.isArray(field) ? field.filter(legal) : []);
  return {
    disabledSites: list(given['disabledSites'], (site): site is string => typeof site === 'string'),
    mentions: given['mentions'] === 'all' ? 'all' : 'first',
    hiddenKinds: list(given['hiddenKinds'], (kind): kind is Kind => (KINDS as readonly unknown[]).includes(kind)),
    muted: list(given['muted'], isMuted),
    showDelay: SHOW_DELAYS.find((delay) => delay === given['showDelay']) ?? DEFAULTS.showDelay,
    language: given['language'] === 'de' || given['language'] === 'en' ? given['language'] : 'auto',
  };
}

function isMuted(item: unknown): item is Settings['muted'][number] {
  const { id, name } = (item ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string';
}
