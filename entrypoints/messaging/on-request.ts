/** Hears the messages of this extension and answers them, in the one way that both browsers understand without a polyfill. */
import { browser } from 'wxt/browser';

/** Who sent a message. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * `answer` returns a promise, or undefined for what is none of its business. Messages of others are not even shown to it.
 * An answer that fails is undefined to who asked. Returns how to stop.
 */
export function onRequest(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  const listener = (message: unknown, sender: Sender, reply: (value?: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answered = answer(message, sender);
    if (!answered) return undefined;
    answered.then(reply, () => reply());
    // the channel stays open until the answer is there
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
