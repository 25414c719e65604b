/** Whether marks are shown on a site: one of the settings, default on. */
import { hostsWith } from './news-sites.ts';
import { changeSettings, type Saved, type Settings } from './settings.ts';

export { siteOf } from './news-sites.ts';

export function isEnabled({ disabledSites }: Settings, site: string): boolean {
  return !disabledSites.includes(site);
}

/** Remembers the switch, for all hosts of the newspaper. Rejects where storage refuses, so that the popup can say so. */
export function setEnabled(site: string, enabled: boolean): Promise<Saved> {
  return changeSettings({ type: 'switch', sites: hostsWith(site), enabled });
}
