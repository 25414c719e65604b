/** Settings as a file: for another browser, or for later. Pure. */
import { illegalSettings, parseSettings, type Settings } from './shape.ts';

/** Says whose file it is, and in which form: a later form can be told from a broken one. */
const OURS = 'randnotiz-settings';
const VERSION = 1;

export const EXPORT_NAME = 'randnotiz.json';

export type ImportResult =
  | { ok: true; settings: Settings }
  | { ok: false; problem: 'no-json' | 'not-ours' | 'newer' }
  /** names of the settings whose values are not legal */
  | { ok: false; problem: 'illegal'; names: (keyof Settings)[] };

export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format: OURS, version: VERSION, settings }, null, 2)}\n`;
}

/**
 * Reads an exported file. All of it is legal or nothing is taken. What is muted now stays muted beside what the file
 * mutes; a setting that the file does not name stays as it is.
 */
export function importSettings(text: string, present: Settings): ImportResult {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'no-json' };
  }
  const { format, version, settings } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  if (format !== OURS || typeof version !== 'number' || typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    return { ok: false, problem: 'not-ours' };
  }
  if (version > VERSION) return { ok: false, problem: 'newer' };
  const names = illegalSettings(settings);
  if (names.length > 0) return { ok: false, problem: 'illegal', names };
  const given = settings as Partial<Settings>;
  return { ok: true, settings: parseSettings({ ...present, ...given, muted: [...present.muted, ...(given.muted ?? [])] }) };
}
