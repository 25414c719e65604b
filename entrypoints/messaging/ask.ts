/** The content script's and the popup's way to the background. */
import { browser } from 'wxt/browser';
import type { Fault, Replies, Reply, Request } from './messages.ts';

/** What went wrong in the background, or on the way there. */
export class AskError extends Error {
  override name = 'AskError';
  constructor(
    readonly fault: Fault,
    reason: string,
  ) {
    super(reason);
  }
}

/** Asks the background. Throws an `AskError` with the background's reason, or where there is no background (any more). */
export async function ask<R extends Request>(request: R): Promise<Replies[R['type']]> {
  const reply = await send<R>(request);
  if (!reply) throw new AskError('silence', 'the background does not answer');
  if (!reply.ok) throw new AskError(reply.fault, reply.reason);
  return reply.value;
}

/**
 * Browsers stop the background whenever they like, in the midst of an answer too: it is asked a second time, which starts
 * it again. Every request may be repeated.
 */
async function send<R extends Request>(request: R): Promise<Reply<Replies[R['type']]> | undefined> {
  try {
    return await once(request).catch((error: unknown) => {
      // an extension that was removed or updated has no id, and nobody to ask again
      if (!browser.runtime?.id) throw error;
      return once(request);
    });
  } catch (error) {
    throw new AskError('silence', error instanceof Error ? error.message : String(error));
  }
}

async function once<R extends Request>(request: R): Promise<Reply<Replies[R['type']]> | undefined> {
  return (await browser.runtime.sendMessage(request)) as Reply<Replies[R['type']]> | undefined;
}
