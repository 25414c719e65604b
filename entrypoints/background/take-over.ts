/**
 * After an update (or a reload of the extension) open tabs hold a content script that nobody answers any more. Chrome
 * leaves them so until they are loaded again, hence the new script is started in them, and ends the old one. Firefox
 * does that by itself for the sites of the manifest; starting it once more does no harm.
 */
import { browser } from 'wxt/browser';
import { startIn } from './start-in.ts';

export function takeOver(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.permissions.getAll().then(({ origins = [] }) => startIn(origins));
  });
}
