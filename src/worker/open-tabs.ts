import { forgetTab, readTab, writeTab } from '@/store/tabs';
import type { TabState } from '@/wire/messages';

/**
 * What is open in the tabs. Changes of one tab wait for each other, so that a `show` and a `review` that
 * cross never undo one another; memory only saves reading back what this worker wrote.
 */
const latest = new Map<number, Promise<TabState | null>>();

/** The tab's state, null when nothing of ours runs there. */
export function openTab(tabId: number): Promise<TabState | null> {
  const known = latest.get(tabId);
  if (known) return known;
  const read = readTab(tabId);
  latest.set(tabId, read);
  return read;
}

/** Replaces the tab's state by what `change` makes of it, and answers with that. The same object back means: nothing changed. */
export function changeTab(tabId: number, change: (kept: TabState | null) => TabState | null): Promise<TabState | null> {
  const next = openTab(tabId).then(async (kept) => {
    const state = change(kept);
    // A full session storage costs the panel this one update; the page has its answer all the same
    if (state && state !== kept) await writeTab(tabId, state).catch(() => undefined);
    return state;
  });
  // A change that throws leaves the tab as it was, for whoever comes next
  const before = openTab(tabId);
  latest.set(
    tabId,
    next.catch(() => before),
  );
  return next;
}

/** Forgets a tab that was closed. */
export async function closeTab(tabId: number): Promise<void> {
  latest.delete(tabId);
  await forgetTab(tabId);
}
