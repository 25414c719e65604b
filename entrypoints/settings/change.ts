/**
 * One change of the settings, said so that it can be applied to whatever holds by then: muting in two tabs at the same
 * moment mutes both, because neither sends a whole list. Pure.
 */
import { parseSettings, type Muted, type Settings } from './shape.ts';

export type SettingsChange =
  | { type: 'set'; values: Partial<Settings> }
  | { type: 'mute'; entity: Muted }
  | { type: 'unmute'; id: string }
  /** `sites` are switched together: a newspaper may have several hosts */
  | { type: 'switch'; sites: readonly string[]; enabled: boolean };

/** The settings after the change; always legal. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'set':
      return parseSettings({ ...settings, ...change.values });
    case 'mute':
      return parseSettings({ ...settings, muted: [...settings.muted, change.entity] });
    case 'unmute':
      return { ...settings, muted: settings.muted.filter(({ id }) => id !== change.id) };
    case 'switch': {
      const others = settings.disabledSites.filter((site) => !change.sites.includes(site));
      return { ...settings, disabledSites: change.enabled ? others : [...others, ...change.sites].sort() };
    }
  }
}
