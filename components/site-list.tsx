/** News sites, each with its switch. */
export interface Site {
  name: string;
  /** the host that is shown (`spiegel.de`) */
  host: string;
  enabled: boolean;
}

export interface SiteListProps {
  sites: readonly Site[];
  /** called at once in the handler of the click, as browsers demand of whoever asks for a permission */
  toggle: (site: Site, enabled: boolean) => void;
}

export function SiteList({ sites, toggle }: SiteListProps) {
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site.host}>
          <label class="site">
            <span class="label">{site.name}</span>
            <span class="note">{site.host}</span>
            <input
              type="checkbox"
              role="switch"
              name={site.host}
              checked={site.enabled}
              aria-checked={site.enabled}
              onChange={(event) => toggle(site, event.currentTarget.checked)}
            />
          </label>
        </li>
      ))}
    </ul>
  );
}
