import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { obeyCommands } from '@/worker/commands';
import { changeTab } from '@/worker/open-tabs';
import { tabState } from '../panel/tab-states';
import { Happening } from './browser';

const onCommand = new Happening<[string, { id?: number; windowId: number } | undefined]>();
const open = vi.fn();

beforeAll(() => {
  Object.assign(fakeBrowser.commands, { onCommand });
  Object.assign(fakeBrowser, { sidePanel: { open }, sidebarAction: undefined });
  obeyCommands();
});
afterEach(() => vi.restoreAllMocks());

it('one shortcut opens the panel at once, while the press still counts', () => {
  onCommand.trigger('open-panel', { id: 501, windowId: 3 });
  expect(open).toHaveBeenCalledWith({ windowId: 3 });
});

it('the other opens the card in the frame that showed last', async () => {
  await changeTab(502, () => tabState('Hi', {}, { frameId: 4 }));
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ response: true });
  onCommand.trigger('open-card', { id: 502, windowId: 3 });
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  expect(send.mock.lastCall).toEqual([
    502,
    expect.objectContaining({ name: 'openCard', request: { start: null } }),
    { frameId: 4 },
  ]);
});

it('where nothing of ours is open, it does nothing', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  onCommand.trigger('open-card', { id: 503, windowId: 3 });
  onCommand.trigger('open-card', undefined);
  await changeTab(503, (kept) => kept);
  expect(send).not.toHaveBeenCalled();
});
