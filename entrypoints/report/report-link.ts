/** The report of a card, to this project and from this version. */
import { browser } from 'wxt/browser';
import type { Card } from '../../data/card.ts';
import { reportUrl } from '../../data/report.ts';

/** `bugs.url` of package.json, put here when the extension is built. */
declare const BUGS_URL: string;

/** `article` is the address of the page that named the entity, or null. */
export function reportLink(card: Card, article: string | null): string {
  return reportUrl(card, { bugs: BUGS_URL, version: browser.runtime.getManifest().version, article });
}
