/** The news sites on which marks can appear. ntv's hosts come with the installation; the others are granted by the reader, one by one. */

export interface NewsSite {
  /** as its readers call it */
  name: string;
  /** registrable hosts, the one that is shown first; they are granted and switched together */
  hosts: readonly [string, ...string[]];
}

/** `n-tv.de` is the canonical host, ntv.de the brand. */
export const NTV: NewsSite = { name: 'ntv', hosts: ['ntv.de', 'n-tv.de'] };

/** Well-known news sites in German whose articles stand in semantic markup, by name. */
export const OTHER_SITES: readonly NewsSite[] = [
  { name: 'Der Standard', hosts: ['derstandard.at'] },
  { name: 'Deutsche Welle', hosts: ['dw.com'] },
  { name: 'Deutschlandfunk', hosts: ['deutschlandfunk.de'] },
  { name: 'F.A.Z.', hosts: ['faz.net'] },
  { name: 'NZZ', hosts: ['nzz.ch'] },
  { name: 'ORF', hosts: ['orf.at'] },
  { name: 'Spiegel', hosts: ['spiegel.de'] },
  { name: 'SRF', hosts: ['srf.ch'] },
  { name: 'Stern', hosts: ['stern.de'] },
  { name: 'Süddeutsche', hosts: ['sueddeutsche.de'] },
  { name: 'Tagesschau', hosts: ['tagesschau.de'] },
  { name: 'Tagesspiegel', hosts: ['tagesspiegel.de'] },
  { name: 'taz', hosts: ['taz.de'] },
  { name: 'Welt', hosts: ['welt.de'] },
  { name: 'ZDFheute', hosts: ['zdfheute.de', 'zdf.de'] },
  { name: 'Zeit', hosts: ['zeit.de'] },
];

export const NEWS_SITES: readonly NewsSite[] = [NTV, ...OTHER_SITES];

/** The site that a host belongs to: `www.n-tv.de` and `amp.n-tv.de` are one. */
export function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** The site of an address (`https://www.spiegel.de/politik/…`), a host or a site; null where marks cannot appear. */
export function newsSiteOf(address: string): NewsSite | null {
  const host = address.replace(/^[a-z*]+:\/\//, '').replace(/[/:?#].*$/, '');
  return NEWS_SITES.find(({ hosts }) => hosts.includes(siteOf(host))) ?? null;
}

/** All hosts that are switched together with this one. */
export function hostsWith(site: string): readonly string[] {
  return newsSiteOf(site)?.hosts ?? [site];
}

/** Match patterns of a site, as permissions and content scripts name them. */
export function originsOf({ hosts }: NewsSite): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}
