/** A finger that pulls the sheet down: by its handle and head, and by its body where that has nothing to scroll. */
import { beginPull, closesSheet, movePull, pulledBy, type Pull } from './sheet-pull.ts';

/** A pull shorter than this (CSS px) is a tap on a button or link of the sheet. */
const TREMOR = 6;

/** Whether the card's text is longer than the sheet: then a finger on it scrolls. */
export function scrolls(sheet: Element): boolean {
  const body = sheet.querySelector('.body');
  return body !== null && body.scrollHeight > body.clientHeight;
}

/** Listens inside `root` until `signal`; `close` is called when the sheet has been pulled down far enough. */
export function followPulls(root: ShadowRoot, close: () => void, signal: AbortSignal): void {
  let pull: (Pull & { id: number }) | null = null;
  const sheet = () => root.querySelector<HTMLElement>('.sheet');

  root.addEventListener(
    'pointerdown',
    (event) => {
      const { target, pointerId, pointerType, clientY, timeStamp } = event as PointerEvent;
      if (pointerType === 'mouse' || !(target instanceof Element) || !sheet()?.contains(target)) return;
      if (scrolls(sheet()!) && target.closest('.body, .foot')) return;
      pull = { ...beginPull(clientY, timeStamp), id: pointerId };
      sheet()!.classList.remove('let-go');
    },
    { signal, passive: true },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      const { pointerId, clientY, timeStamp } = event as PointerEvent;
      if (pull?.id !== pointerId) return;
      pull = { ...movePull(pull, clientY, timeStamp), id: pointerId };
      if (pulledBy(pull) > TREMOR) sheet()?.style.setProperty('--pull', `${pulledBy(pull)}px`);
    },
    { signal, passive: true },
  );
  const letGo = (event: Event) => {
    const { pointerId, type } = event as PointerEvent;
    const shown = sheet();
    if (pull?.id !== pointerId || !shown) return;
    const closes = type === 'pointerup' && pulledBy(pull) > TREMOR && closesSheet(pull, shown.offsetHeight);
    pull = null;
    shown.classList.add('let-go');
    shown.style.removeProperty('--pull');
    if (closes) close();
  };
  root.addEventListener('pointerup', letGo, { signal, passive: true });
  root.addEventListener('pointercancel', letGo, { signal, passive: true });
}
