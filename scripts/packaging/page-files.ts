/** The files that a page of the extension loads: its HTML, scripts, preloaded modules and style sheets, as paths in the package. */
export function pageFiles(page: string, html: string): string[] {
  const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+\.(?:m?js|css))"/g)].map(([, file = '']) => file);
  return [page, ...new Set(loaded)];
}
