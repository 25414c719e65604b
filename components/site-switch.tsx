/** The one switch: marks on this site, on or off. */
export interface SiteSwitchProps {
  site: string;
  enabled: boolean;
  toggle: (enabled: boolean) => void;
}

export function SiteSwitch({ site, enabled, toggle }: SiteSwitchProps) {
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
      <span>Markierungen auf {site}</span>
    </label>
  );
}
