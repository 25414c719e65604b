/** Opens the side panel (Chrome) or the sidebar (Firefox). Neither is there in Firefox for Android. */
import { browser } from 'wxt/browser';

/** The parts of the browsers' own names for it that we use. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction } = browser as unknown as Panels;

export const canOpenPanel = sidePanel !== undefined || sidebarAction !== undefined;

/** Chrome wants to know the window, and both open only at once after a click: so it is asked for beforehand. */
const windowId = sidePanel ? browser.windows.getCurrent().then(({ id }) => id) : Promise.resolve(undefined);
let knownWindow: number | undefined;
void windowId.then((id) => (knownWindow = id));

/** Call it at once in the handler of a click. `opened` is called when the panel is there. */
export function openPanel(opened: () => void): void {
  if (sidebarAction) void sidebarAction.open().then(opened);
  else if (sidePanel && knownWindow !== undefined) void sidePanel.open({ windowId: knownWindow }).then(opened);
}
