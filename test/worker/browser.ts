import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/** An event that the fake browser lacks. */
export class Happening<Told extends unknown[]> {
  readonly #listeners: ((...told: Told) => void)[] = [];
  addListener(listener: (...told: Told) => void): void {
    this.#listeners.push(listener);
  }
  trigger(...told: Told): void {
    for (const listener of this.#listeners) listener(...told);
  }
}
type Granted = Happening<[{ origins: string[] }]>;

/** What the fake browser lacks: permissions and registered scripts, in memory. */
export interface Surroundings {
  permitted: Set<string>;
  registered: Map<string, { matches: string[] }>;
  /** Tabs that the content script was put into, in order. */
  injected: number[];
  /** Open tabs by the pattern that they match. */
  tabs: Map<string, number[]>;
  onAdded: Granted;
  onRemoved: Granted;
}

export function surround(): Surroundings {
  const surroundings: Surroundings = {
    permitted: new Set(),
    registered: new Map(),
    injected: [],
    tabs: new Map(),
    onAdded: new Happening(),
    onRemoved: new Happening(),
  };
  const { permitted, registered, injected, tabs } = surroundings;
  const { permissions, scripting } = fakeBrowser;
  Object.assign(permissions, { onAdded: surroundings.onAdded, onRemoved: surroundings.onRemoved });
  vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((one: string) => permitted.has(one)),
  );
  vi.spyOn(permissions, 'remove').mockImplementation(async ({ origins = [] }) => {
    for (const origin of origins) permitted.delete(origin);
    return true;
  });
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () =>
    [...registered].map(([id, { matches }]) => ({ id, matches })),
  );
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    for (const { id, matches = [] } of scripts) {
      if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
      registered.set(id, { matches });
    }
  });
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    for (const id of filter?.ids ?? [...registered.keys()]) registered.delete(id);
  });
  vi.spyOn(scripting, 'executeScript').mockImplementation(async ({ target }) => {
    injected.push(target.tabId);
    return [];
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) =>
    (tabs.get(String(url)) ?? []).map((id) => ({ id }) as never),
  );
  return surroundings;
}
