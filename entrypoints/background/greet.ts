/** The first-run page: opened once, when the extension is installed, and never on an update. Called at the background's start. */
import { browser } from 'wxt/browser';

export function greet(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
