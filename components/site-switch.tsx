/** The one switch: marks on this site, on or off. */
import { useTexts } from './texts.ts';

export interface SiteSwitchProps {
  site: string;
  enabled: boolean;
  toggle: (enabled: boolean) => void;
}

export function SiteSwitch({ site, enabled, toggle }: SiteSwitchProps) {
  const text = useTexts();
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={enabled}
        aria-checked={enabled}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      <span class="track" aria-hidden="true" />
      <span>{text('popupSite', site)}</span>
    </label>
  );
}
