/** The content script's and the popup's way to the background. */
import { browser } from 'wxt/browser';
import type { Replies, Reply, Request } from './messages.ts';

/** Asks the background. Throws an `Error` with the background's reason, or where there is no background (any more). */
export async function ask<R extends Request>(request: R): Promise<Replies[R['type']]> {
  const reply = (await browser.runtime.sendMessage(request)) as Reply<Replies[R['type']]> | undefined;
  if (!reply) throw new Error('the background does not answer');
  if (!reply.ok) throw new Error(reply.reason);
  return reply.value;
}
