/** The settings for a page of the extension: null until they are read, and always as they are now. */
import { useEffect, useState } from 'preact/hooks';
import { loadSettings, watchSettings, type Settings } from './settings.ts';

export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    void loadSettings().then(setSettings);
    return stop;
  }, []);
  return settings;
}
