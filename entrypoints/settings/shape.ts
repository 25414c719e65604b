/** What can be set, what holds where nothing is set, and how whatever was stored becomes legal. Pure. */
import type { Kind } from '../../data/record.ts';
import { KINDS } from '../../data/types.ts';

/** An entity that is never marked: public id (`Q22686`, `rn:slug`) and the name under which the reader muted it. */
export interface Muted {
  id: string;
  name: string;
}

export interface Settings {
  /** sites (`n-tv.de`) on which the reader wants no marks */
  disabledSites: string[];
  /** underline the first mention of an entity in each paragraph, or all of them */
  mentions: 'first' | 'all';
  /** kinds of records that are never marked */
  hiddenKinds: Kind[];
  muted: Muted[];
  /** rest before a card opens, ms; one of `SHOW_DELAYS` */
  showDelay: number;
  /** language of buttons and headings; `auto` is the browser's own */
  language: 'auto' | 'de' | 'en';
}

/** The choices of the delay, ms: 220 is the default of `SHOW_DELAY` and its reason stands there. */
export const SHOW_DELAYS = [150, 220, 400] as const;

export const DEFAULTS: Settings = { disabledSites: [], mentions: 'first', hiddenKinds: [], muted: [], showDelay: 220, language: 'auto' };

/** Reads one setting; undefined where the value is not legal for it. Lists are legal as a whole or not at all. */
type Reader<T> = (value: unknown) => T | undefined;

const READERS: { [Key in keyof Settings]: Reader<Settings[Key]> } = {
  disabledSites: listOf(
    (item) => (typeof item === 'string' && item !== '' ? item : undefined),
    (site) => site,
  ),
  mentions: oneOf(['first', 'all'] as const),
  hiddenKinds: listOf(oneOf(KINDS), (kind) => kind),
  muted: listOf(readMuted, ({ id }) => id),
  showDelay: oneOf(SHOW_DELAYS),
  language: oneOf(['auto', 'de', 'en'] as const),
};

export const SETTING_NAMES = Object.keys(READERS) as (keyof Settings)[];

/** Whatever was stored becomes legal settings: what is illegal falls back to its default, a list loses its illegal items. */
export function parseSettings(value: unknown): Settings {
  const given = fieldsOf(value);
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] => READERS[key](legalItems(key, given[key])) ?? DEFAULTS[key];
  return {
    disabledSites: read('disabledSites'),
    mentions: read('mentions'),
    hiddenKinds: read('hiddenKinds'),
    muted: read('muted'),
    showDelay: read('showDelay'),
    language: read('language'),
  };
}

/** Names of the settings whose values are not legal; those that are absent are no fault. */
export function illegalSettings(value: unknown): (keyof Settings)[] {
  const given = fieldsOf(value);
  return SETTING_NAMES.filter((key) => key in given && READERS[key](given[key]) === undefined);
}

function legalItems(key: keyof Settings, value: unknown): unknown {
  return Array.isArray(value) ? value.filter((item) => READERS[key]([item]) !== undefined) : value;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function readMuted(item: unknown): Muted | undefined {
  const { id, name } = fieldsOf(item);
  return typeof id === 'string' && id !== '' && typeof name === 'string' ? { id, name } : undefined;
}

function oneOf<const T>(choices: readonly T[]): Reader<T> {
  return (value) => choices.find((choice) => choice === value);
}

/** A list of legal items, each once. */
function listOf<T>(readItem: Reader<T>, keyOf: (item: T) => string): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = new Map<string, T>();
    for (const given of value) {
      const item = readItem(given);
      if (item === undefined) return undefined;
      items.set(keyOf(item), item);
    }
    return [...items.values()];
  };
}
