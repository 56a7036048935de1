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
  /** Tabs whose frames were given the bootstrap, in order. */
  injected: number[];
  /** Single frames that the rest was put into, in order: tab and frame. */
  attended: [tabId: number, frameId: number][];
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
    attended: [],
    tabs: new Map(),
    onAdded: new Happening(),
    onRemoved: new Happening(),
  };
  const { permitted, registered, injected, attended, tabs } = surroundings;
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
  vi.spyOn(scripting, 'executeScript').mockImplementation(async ({ target: { tabId, frameIds }, files }) => {
    const script = `/content-scripts/${frameIds ? 'inbox' : 'bootstrap'}.js`;
    if (files?.join() !== script) throw new Error(`${files} where ${script} belongs`);
    if (frameIds) attended.push(...frameIds.map((frameId): [number, number] => [tabId, frameId]));
    else injected.push(tabId);
    return [];
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) =>
    (tabs.get(String(url)) ?? []).map((id) => ({ id }) as never),
  );
  return surroundings;
}
