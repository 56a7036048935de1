import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

const id = () => browser.runtime.id;

/** How the browser introduces a content script of ours in this frame. */
export function page(
  address: string,
  { tabId = 7, frameId = 0, origin }: Partial<{ tabId: number; frameId: number; origin: string }> = {},
): Sender {
  return { id: id(), url: address, origin, frameId, tab: { id: tabId, windowId: 1 } } as Sender;
}

/** How it introduces one of our own pages; options and welcome stand in a tab. */
export const ourPage = (path: string, tabId?: number): Sender =>
  ({
    id: id(),
    url: `${browser.runtime.getURL('/')}${path}`,
    ...(tabId ? { frameId: 0, tab: { id: tabId } } : {}),
  }) as Sender;

export const worker = (): Sender => ({ id: id(), url: `${browser.runtime.getURL('/')}background.js` }) as Sender;

/**
 * Carries messages as a browser does, which the fake one does not: copies them, hands every listener a `reply`, and
 * answers `undefined` when none wants to answer.
 */
export function deliverAs(sender: Sender): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => deliver(message, sender));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_tab: number, message: unknown) =>
    deliver(message, sender),
  );
}

function deliver(message: unknown, sender: Sender): Promise<unknown> {
  const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return new Promise((resolve, reject) => {
    tell(copy(message), sender, (reply) => resolve(copy(reply))).then((answers) => {
      if (!answers.includes(true)) resolve(undefined);
    }, reject);
  });
}

/** Tells every listener; the fake browser's types know nothing of `reply`, its listeners do get it. */
export function tell(message: unknown, sender: Sender, reply: (reply: unknown) => void): Promise<unknown[]> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...told: unknown[]) => Promise<unknown[]>;
  return trigger(message, sender, reply);
}
