/** The content script's and the popup's way to the background. */
import { browser } from 'wxt/browser';
import type { Replies, Reply, Request } from './messages.ts';

/**
 * Asks the background. Throws an `Error` with the background's reason, or where there is no background (any more).
 * Browsers stop the background whenever they like, in the midst of an answer too: it is asked a second time, which
 * starts it again. Every request may be repeated.
 */
export async function ask<R extends Request>(request: R): Promise<Replies[R['type']]> {
  const reply = (await send(request).catch((error: unknown) => {
    // an extension that is gone has no id, and nobody to ask again
    if (!browser.runtime?.id) throw error;
    return send(request);
  })) as Reply<Replies[R['type']]> | undefined;
  if (!reply) throw new Error('the background does not answer');
  if (!reply.ok) throw new Error(reply.reason);
  return reply.value;
}

async function send(request: Request): Promise<unknown> {
  return await browser.runtime.sendMessage(request);
}
