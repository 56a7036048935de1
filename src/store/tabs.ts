import { storage } from 'wxt/utils/storage';
import type { TabState } from '@/wire/messages';

/** What is open in each tab, for as long as the browser runs; nothing of it reaches the disk. */

const key = (tabId: number) => `session:tab:${tabId}` as const;

export const readTab = (tabId: number): Promise<TabState | null> => storage.getItem<TabState>(key(tabId));

export const writeTab = (tabId: number, state: TabState): Promise<void> => storage.setItem(key(tabId), state);

export const forgetTab = (tabId: number): Promise<void> => storage.removeItem(key(tabId));

/** Calls back with each new state, null when the tab is forgotten. Returns a function that stops watching. */
export const watchTab = (tabId: number, changed: (state: TabState | null) => void): (() => void) =>
  storage.watch<TabState>(key(tabId), changed);
