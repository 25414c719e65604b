/** Popup and panel follow the page through a port: its state at once and whenever it changes, and for the panel what is in view. */
import { browser } from 'wxt/browser';
import { FOLLOW_PAGE, FOLLOW_READING, type PageReport, type PageState } from '../messaging/messages.ts';
import { glanceOf } from '../../data/annotation.ts';
import { watchView } from './in-view.ts';
import type { Session } from './session.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Takes followers from now on; where there is none, nothing runs. Returns how to send all of them away. */
export function letFollow(session: Session): () => void {
  const ports = new Map<Port, () => void>();
  const leave = (port: Port) => {
    ports.get(port)?.();
    ports.delete(port);
  };
  const onConnect = (port: Port) => {
    if (port.sender?.id !== browser.runtime.id || (port.name !== FOLLOW_PAGE && port.name !== FOLLOW_READING)) return;
    ports.set(port, follow(session, port));
    port.onDisconnect.addListener(() => leave(port));
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onConnect.removeListener(onConnect);
    for (const port of ports.keys()) {
      leave(port);
      port.disconnect();
    }
  };
}

function follow(session: Session, port: Port): () => void {
  const report = (message: PageReport) => port.postMessage(message);
  if (port.name === FOLLOW_PAGE) return session.watch((state) => report({ type: 'state', state: sightOf(state) }));
  const view = watchView(
    () => session.reading,
    (inView) => report({ type: 'in-view', inView }),
  );
  const stopState = session.watch((state) => {
    report({ type: 'state', state: sightOf(state) });
    view.look();
  });
  return () => {
    stopState();
    view.stop();
  };
}

function sightOf(state: PageState): (PageReport & { type: 'state' })['state'] {
  if (state.status !== 'article') return state;
  const { annotation, ...rest } = state;
  return { ...rest, glance: glanceOf(annotation) };
}
