/** The switches per site: a site is on where the browser permits it and the reader has not switched it off. */
import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../components/site-list.tsx';
import { useTexts } from '../../components/texts.ts';
import { NEWS_SITES, NTV } from '../settings/news-sites.ts';
import type { Saved, Settings } from '../settings/settings.ts';
import { isEnabled, setEnabled } from '../settings/site-switch.ts';
import { grantedSites, removeSite, requestSite, watchSites } from '../settings/sites.ts';

interface Voice {
  announce: (saving: Promise<Saved>) => Promise<void>;
  complain: (fault: string) => void;
}

export function useSites(
  settings: Settings | null,
  { announce, complain }: Voice,
): { sites: Site[]; toggle: (site: Site, enabled: boolean) => void } {
  const text = useTexts();
  const [granted, setGranted] = useState<readonly string[]>([]);
  const look = () => void grantedSites().then(setGranted);
  useEffect(() => {
    look();
    return watchSites(look);
  }, []);

  const sites = NEWS_SITES.map(({ name, hosts: [host] }) => ({
    name,
    host,
    enabled: granted.includes(host) && settings !== null && isEnabled(settings, host),
  }));
  const toggle = ({ name, host }: Site, enabled: boolean) => {
    const isGranted = granted.includes(host);
    // the permission is asked for before anything is waited for
    const asked = enabled && !isGranted ? requestSite(host) : !enabled && host !== NTV.hosts[0] ? removeSite(host) : Promise.resolve(true);
    void asked
      .catch(() => false)
      .then(async (done) => {
        if (done) await announce(setEnabled(host, enabled || host !== NTV.hosts[0]));
        else complain(text(enabled ? 'optionsSiteRefused' : 'optionsSiteKept', name));
        look();
      });
  };
  return { sites, toggle };
}
