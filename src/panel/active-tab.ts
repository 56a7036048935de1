import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { originOf } from '@/store/origins';

/** What is in front of the user. Browsers tell addresses only where we are allowed, or have just been called by the user. */
export interface ActiveTab {
  id: number;
  windowId: number;
  /** `hidden`: the browser does not tell. Null: nothing that could be read, such as a page of the browser's own. */
  origin: string | 'hidden' | null;
}

/**
 * The tab in front in this page's window, as it changes; null until it is known.
 *
 * @param only follow this tab and no other
 */
export function followActiveTab(only: number | null): ReadonlySignal<ActiveTab | null> {
  const active = signal<ActiveTab | null>(null);
  const look = async () => {
    const tab = only === null ? await tabInFront() : await browser.tabs.get(only).catch(() => undefined);
    active.value = tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, origin: originToShow(tab.url) };
  };
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((tabId) => {
    if (tabId === active.value?.id) void look();
  });
  // With the permission comes the address
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  void look();
  return active;
}

const tabInFront = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];
const originToShow = (address: string | undefined) => (address === undefined ? 'hidden' : originOf(address));
