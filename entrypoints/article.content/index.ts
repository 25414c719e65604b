/** The content script: starts a session on pages of ntv and answers the popup and the background. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageRequest } from '../messaging/messages.ts';
import './marks.css';
import { Session } from './session.ts';

export default defineContentScript({
  matches: ['*://*.n-tv.de/*', '*://*.ntv.de/*'],
  runAt: 'document_idle',
  main(context) {
    const session = new Session();
    const onMessage = (message: unknown, sender: { id?: string | undefined }) =>
      sender.id === browser.runtime.id ? session.answer(message as PageRequest) : undefined;
    browser.runtime.onMessage.addListener(onMessage);
    context.onInvalidated(() => session.stop());
    void session.start();
  },
});
