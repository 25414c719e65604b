/** The content script: starts a session on a news page and answers the popup and the background. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageRequest } from '../messaging/messages.ts';
import { siteOf } from '../settings/site-switch.ts';
import './marks.css';
import { Session } from './session.ts';

export default defineContentScript({
  matches: ['*://*.n-tv.de/*', '*://*.ntv.de/*'],
  runAt: 'document_idle',
  main(context) {
    const session = new Session();
    const onMessage = (message: unknown, sender: { id?: string | undefined }) => {
      if (sender.id !== browser.runtime.id) return undefined;
      const request = message as PageRequest;
      if (request.type !== 'leave') return session.answer(request);
      if (request.sites.includes(siteOf(location.hostname))) leave();
      return undefined;
    };
    // another of us may follow in the same page: this one must not answer for it
    const leave = () => {
      browser.runtime.onMessage.removeListener(onMessage);
      session.stop();
    };
    browser.runtime.onMessage.addListener(onMessage);
    context.onInvalidated(leave);
    void session.start();
  },
});
