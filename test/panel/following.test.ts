import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { followActiveTab } from '@/panel/active-tab';
import { followTabState } from '@/panel/tab-state';
import { forgetTab, writeTab } from '@/store/tabs';
import { Happening } from '../worker/browser';
import { complaint, mixed } from './tab-states';

const onAdded = new Happening<[]>();
let front: { id: number; windowId: number; url?: string };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { onAdded, onRemoved: new Happening() });
  front = { id: 1, windowId: 9, url: 'https://mail.google.com/mail/u/0/' };
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [front as never]);
});
afterEach(() => vi.restoreAllMocks());

const activate = async (tab: typeof front) => {
  front = tab;
  await fakeBrowser.tabs.onActivated.trigger({ tabId: tab.id, windowId: tab.windowId });
};

describe('the panel follows the tab in front', () => {
  it('from one to the next', async () => {
    const tab = followActiveTab(null);
    await vi.waitFor(() => expect(tab.value).toEqual({ id: 1, windowId: 9, origin: 'https://mail.google.com' }));
    await activate({ id: 2, windowId: 9, url: 'chrome://settings/' });
    await vi.waitFor(() => expect(tab.value).toEqual({ id: 2, windowId: 9, origin: null }));
  });

  it('and learns its address with the permission', async () => {
    front = { id: 1, windowId: 9 };
    const tab = followActiveTab(null);
    await vi.waitFor(() => expect(tab.value?.origin).toBe('hidden'));
    front = { ...front, url: 'https://desk.example/' };
    onAdded.trigger();
    await vi.waitFor(() => expect(tab.value?.origin).toBe('https://desk.example'));
  });

  it('or stays with the one that it was opened for', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
      async (id) => ({ id, windowId: 4, url: 'https://desk.example/' }) as never,
    );
    const tab = followActiveTab(7);
    await vi.waitFor(() => expect(tab.value).toEqual({ id: 7, windowId: 4, origin: 'https://desk.example' }));
    await activate({ id: 2, windowId: 9 });
    await vi.waitFor(() => expect(fakeBrowser.tabs.get).toHaveBeenCalledTimes(2));
    expect(tab.value?.id).toBe(7);
  });
});

describe('and shows what is open in it', () => {
  it('as it changes, and nothing of the tab that was left', async () => {
    await writeTab(1, complaint);
    const tab = followActiveTab(null);
    const state = followTabState(tab);
    await vi.waitFor(() => expect(state.value?.customer).toBe(complaint.customer));
    await writeTab(1, mixed);
    await vi.waitFor(() => expect(state.value?.customer).toBe(mixed.customer));
    await activate({ id: 2, windowId: 9, url: 'https://mail.google.com/' });
    await vi.waitFor(() => expect(state.value).toBeNull());
    await writeTab(1, complaint);
    await writeTab(2, mixed);
    await vi.waitFor(() => expect(state.value?.customer).toBe(mixed.customer));
    await forgetTab(2);
    await vi.waitFor(() => expect(state.value).toBeNull());
  });
});
