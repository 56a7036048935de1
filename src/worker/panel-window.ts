import { browser } from 'wxt/browser';

/** Firefox names its side panel differently, and Chromium's types do not know it. */
interface SidebarAction {
  toggle(): Promise<void>;
}
const { sidebarAction } = browser as { sidebarAction?: SidebarAction };

/**
 * Opens the panel beside a tab. Must be called in the same turn as the user's click or shortcut: browsers open
 * panels for nobody else. Firefox takes only its own toolbar and shortcuts for a click, so `false` comes back for a click in a page.
 */
export function openPanelAfterClickInPage(tab: { tabId: number; windowId: number }): boolean {
  if (import.meta.env.FIREFOX) return false;
  openPanel(tab);
  return true;
}

/** The same after a keyboard shortcut; in Firefox a second press closes the sidebar. */
export function openPanel({ tabId, windowId }: { tabId: number; windowId: number }): void {
  if (sidebarAction) void sidebarAction.toggle();
  else if (browser.sidePanel) void browser.sidePanel.open({ windowId });
  // Chromium's relatives without a side panel get it as a window of its own
  else
    void browser.windows.create({
      type: 'popup',
      width: 380,
      url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`),
    });
}
