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
  const reply = await send(request);
  if (!reply.ok) throw new AskError(reply.fault, reply.reason);
  return reply.value;
}

/** Browsers stop the background whenever they like, in the midst of an answer too. It is asked again after so many ms: while it is being stopped it does not start. */
const PAUSES = [100, 500];

/** Every request may be repeated: none does more the second time. */
async function send<R extends Request>(request: R, pauses = PAUSES): Promise<Reply<Replies[R['type']]>> {
  const outcome = await once(request);
  if (typeof outcome !== 'string') return outcome;
  const [pause, ...rest] = pauses;
  // an extension that was removed or updated has no id, and nobody to ask again
  if (pause === undefined || !browser.runtime?.id) throw new AskError('silence', outcome);
  await new Promise((resolve) => setTimeout(resolve, pause));
  return await send(request, rest);
}

/** The reply, or why there is none: a background that ends while it answers is told as an error or as no reply at all. */
async function once<R extends Request>(request: R): Promise<Reply<Replies[R['type']]> | string> {
  try {
    const reply = (await browser.runtime.sendMessage(request)) as Reply<Replies[R['type']]> | undefined;
    return reply ?? 'the background does not answer';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
