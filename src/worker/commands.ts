import { browser } from 'wxt/browser';
import { openPanelOf } from '@/panel/open-panel';
import { sendToFrame } from '@/wire/transport';
import { openTab } from './open-tabs';

/** The keyboard shortcuts of the manifest. Call once, when the worker starts. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') openPanelOf({ id: tab.id, windowId: tab.windowId });
    if (command === 'open-card') void openCard(tab.id, null);
  });
}

/** Opens the card in the frame that showed last; `false` where there is none, or nothing of ours answers. */
export async function openCard(tabId: number, start: number | null): Promise<boolean> {
  const state = await openTab(tabId);
  return state ? sendToFrame(tabId, state.frameId, 'openCard', { start }).catch(() => false) : false;
}
