/** The content script: starts a session on a news page and answers the popup and the background. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageRequest, PageState } from '../messaging/messages.ts';
import { onRequest } from '../messaging/on-request.ts';
import { siteOf } from '../settings/site-switch.ts';
import './marks.css';
import { removeLeftCards } from './left-cards.ts';
import { letFollow } from './let-follow.ts';
import { missingNeeds } from './needs.ts';
import { Session } from './session.ts';
import { nextTurn } from './slices.ts';

export default defineContentScript({
  matches: ['*://*.n-tv.de/*', '*://*.ntv.de/*'],
  runAt: 'document_idle',
  // the page would hear of it by `message`
  noScriptStartedPostMessage: true,
  async main(context) {
    // setting up is a task of its own: evaluating the script takes most of a frame on a slow machine
    await nextTurn();
    if (context.isInvalid) return;
    const site = siteOf(location.hostname);
    const needs = missingNeeds(window);
    const session = needs.length === 0 ? new Session(() => context.isValid) : null;
    const tooOld: PageState = { status: 'too-old', needs, site };
    // another of us may follow in the same page: this one must not answer for it
    const leave = () => {
      session?.stop();
      // an extension that was updated or removed under us takes its listeners along, and throws when it is asked
      if (!browser.runtime?.id) return;
      stopFollowers();
      stopAnswers();
    };
    const stopAnswers = onRequest((message) => {
      const request = message as PageRequest;
      if (request.type !== 'leave') return session?.answer(request) ?? Promise.resolve(tooOld);
      if (request.sites.includes(site)) leave();
      return undefined;
    });
    const stopFollowers = session ? letFollow(session) : () => undefined;
    context.onInvalidated(leave);
    removeLeftCards(document);
    void session?.start();
  },
});
