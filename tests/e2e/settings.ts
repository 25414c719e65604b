/** Settings in a driven browser: as a card changes them, and as the browser grants a site. */
import type { Page } from 'puppeteer-core';
import type { Reply } from '../../entrypoints/messaging/messages.ts';
import type { SettingsChange } from '../../entrypoints/settings/change.ts';
import { DEFAULTS, type Saved } from '../../entrypoints/settings/settings.ts';
import type { Launched } from '../../scripts/launch.ts';

/** Sends a change from a page of the extension. */
export async function change(own: Page, wanted: SettingsChange): Promise<Saved> {
  const answer = await own.evaluate(async (sent) => {
    const { runtime } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    };
    return JSON.stringify(await runtime.sendMessage({ type: 'change-settings', change: sent }));
  }, wanted);
  const reply = JSON.parse(answer) as Reply<Saved>;
  if (!reply.ok) throw new Error(reply.reason);
  return reply.value;
}

export async function resetSettings(own: Page): Promise<void> {
  await change(own, { type: 'set', values: DEFAULTS });
}

/**
 * Makes the browser answer yes when the reader asks for a site: Firefox is started without the question, Chromium does
 * not ask again for what its own page of extensions has once allowed.
 */
export async function willGrant({ name, browser, origin }: Launched, pattern: string): Promise<void> {
  if (name === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id, host) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Record<string, unknown> }).chrome as {
        developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
      };
      return developerPrivate.addHostPermission(id, host);
    },
    origin.split('//')[1]!,
    pattern,
  );
  await page.close();
}
