import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeTab } from '@/worker/open-tabs';
import { pickCustomerIn } from '@/worker/picking';

const TAB = 7;
/** What the frames of the tab answer, by name; a frame that is not here answers nothing. */
let frames: Record<number, Partial<Record<'pickCustomer' | 'wake', unknown>>>;
let asked: string[];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message, options) => {
    const { frameId = 0 } = options as { frameId?: number };
    const { name } = message as { name: 'pickCustomer' | 'wake' };
    asked.push(`${name} ${frameId}`);
    const answers = frames[frameId] ?? {};
    return name in answers ? { response: answers[name] } : undefined;
  });
});

it('is asked of the frame that was clicked in', async () => {
  frames = { 4: { pickCustomer: null } };
  await pickCustomerIn(TAB, 4);
  expect(asked).toEqual(['pickCustomer 4']);
});

it('wakes a frame in which nothing was needed so far', async () => {
  frames = { 4: { wake: true } };
  await pickCustomerIn(TAB, 4);
  expect(asked.slice(0, 3)).toEqual(['pickCustomer 4', 'wake 4', 'pickCustomer 4']);
});

it('turns to the frame that shows the conversation where the clicked one is served from there', async () => {
  frames = { 0: { pickCustomer: null } };
  await changeTab(TAB, () => ({ frameId: 0 }) as never);
  await pickCustomerIn(TAB, 4);
  expect(asked).toEqual(['pickCustomer 4', 'wake 4', 'pickCustomer 0']);
});
