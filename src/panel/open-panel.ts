import { browser } from 'wxt/browser';

/** Firefox names its side panel differently, and Chromium's types do not know it. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a tab. Must be called in the same turn as the user's press: browsers open panels for nobody
 * else. A press in a page counts in Chromium alone; one in our popup, or of a shortcut, in both.
 */
export function openPanelOf({ id, windowId }: { id: number; windowId: number }): void {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  if (sidebarAction) void sidebarAction.open();
  else if (browser.sidePanel) void browser.sidePanel.open({ windowId });
  // Chromium's relatives without a side panel get it as a window of its own
  else
    void browser.windows.create({
      type: 'popup',
      width: 380,
      url: browser.runtime.getURL(`/sidepanel.html?tab=${id}`),
    });
}
