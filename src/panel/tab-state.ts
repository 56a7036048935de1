import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { readTab, watchTab } from '@/store/tabs';
import type { TabState } from '@/wire/messages';
import type { ActiveTab } from './active-tab';

/** What is open in the tab in front, as it changes. */
export function followTabState(tab: ReadonlySignal<ActiveTab | null>): ReadonlySignal<TabState | null> {
  const state = signal<TabState | null>(null);
  // The same tab with a new address keeps its state
  const front = computed(() => tab.value?.id);
  effect(() => {
    const id = front.value;
    state.value = null;
    if (id === undefined) return undefined;
    let told = false;
    const stop = watchTab(id, (changed) => {
      told = true;
      state.value = changed;
    });
    void readTab(id).then((read) => {
      // What was read may be older than what was told meanwhile, or of a tab that was left
      if (!told && front.peek() === id) state.value = read;
    });
    return stop;
  });
  return state;
}
