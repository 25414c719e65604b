/** The browser's half of the page: hydrates when it is told to, and keeps what React has to complain about. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.ts';

window.hydrationErrors = [];
window.hydrate = () => {
  hydrateRoot(document.getElementById('__next')!, createElement(App, { stories: window.stories }), {
    onRecoverableError: (error) => window.hydrationErrors.push(String(error)),
    onUncaughtError: (error) => window.hydrationErrors.push(String(error)),
  });
};
