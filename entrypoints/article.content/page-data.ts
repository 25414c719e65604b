/** What a page says of itself for machines: JSON-LD, and `<meta>`. The DOM is only read. */

/** All objects of the page's JSON-LD, outermost first, lists and graphs unpacked; texts that are no JSON are passed over. */
export function structuredData(page: Document): Record<string, unknown>[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => objectsIn(script.textContent));
}

function objectsIn(json: string): Record<string, unknown>[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const queue: unknown[] = [parsed];
  const objects: Record<string, unknown>[] = [];
  for (const item of queue) {
    if (Array.isArray(item)) queue.push(...(item as unknown[]));
    else if (typeof item === 'object' && item !== null) {
      objects.push(item as Record<string, unknown>);
      if ('@graph' in item) queue.push(item['@graph']);
    }
  }
  return objects;
}

/** One saved copy of an older page has `value` for `content`; that is the saver's doing, and costs nothing to read. */
export function metaContent(page: Document, name: string): string | null {
  const meta = page.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return meta?.getAttribute('content') ?? meta?.getAttribute('value') ?? null;
}
