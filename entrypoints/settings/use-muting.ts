/** "Nicht mehr markieren" in a card on one of the extension's own pages: takes effect at once. */
import type { Muting } from '../../components/card-foot.tsx';
import type { Card } from '../../data/card.ts';
import { mute, unmute } from './settings.ts';
import { useSettings } from './use-settings.ts';

/** Undefined until the settings are read. `failed` is called where no storage takes the choice. */
export function useMuting({ publicId: id, name }: Card, failed: () => void): Muting | undefined {
  const settings = useSettings();
  if (settings === null) return undefined;
  return {
    muted: settings.muted.some((entity) => entity.id === id),
    mute: () => void mute({ id, name }).catch(failed),
    unmute: () => void unmute(id).catch(failed),
  };
}
