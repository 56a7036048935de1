import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type KeptPromise, type Owed, owed } from '@/store/owed';
import { writeTab } from '@/store/tabs';
import type { Choices } from '@/worker/choices';
import { tabState } from '../panel/tab-states';
import { Happening } from './browser';

const NOON = Date.parse('2026-03-02T12:00:00Z');
const HOUR = 60 * 60_000;
const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/1';
const PLACE = {
  inbox: 'gmail',
  inboxName: 'Gmail',
  origin: 'https://mail.google.com',
  conversationId: 'thread-1',
  url: ADDRESS,
  channel: 'email',
  customerName: 'Hannah Price',
} as const;

const promise = (more: Partial<KeptPromise> = {}): KeptPromise => ({
  is: 'promise',
  id: 'one',
  since: NOON - HOUR,
  place: PLACE,
  language: 'en',
  text: 'I’ll write to you by 18:00',
  due: NOON + 6 * HOUR,
  remindAt: NOON + 5 * HOUR,
  reminded: false,
  broken: false,
  ...more,
});

const ownNotifications = fakeBrowser.notifications;
let now = NOON;
let badge: string;
const shown: { id: string; title: string; message: string }[] = [];
const onClicked = new Happening<[string]>();
const choices = { language: async () => 'en', writer: async () => ({}) } as unknown as Choices;

/** A worker that wakes up: nothing of the one before is left but what is stored. */
async function wake() {
  vi.resetModules();
  const { keepReminders } = await import('@/worker/reminders');
  keepReminders(choices);
  return await import('@/worker/owed');
}

function allowNotifications(): void {
  const notifications = {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      shown.push({ id, title, message });
    },
    clear: async () => true,
    onClicked,
  };
  Object.assign(fakeBrowser, { notifications });
}

const kept = async (): Promise<Owed[]> => owed.getValue();
const alarm = async () => (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'owed')?.scheduledTime;
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'owed', scheduledTime: now });

beforeEach(() => {
  fakeBrowser.reset();
  now = NOON;
  badge = '';
  shown.length = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  // The browser has none until the user allows them
  Object.assign(fakeBrowser, { notifications: undefined });
  Object.assign(fakeBrowser.permissions, { onAdded: new Happening(), onRemoved: new Happening() });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => {
      badge = text;
    },
  });
});
afterEach(() => {
  Object.assign(fakeBrowser, { notifications: ownNotifications });
  vi.restoreAllMocks();
});

describe('a reminder', () => {
  it('waits for its time, then notifies once with whom and what', async () => {
    allowNotifications();
    await owed.setValue([promise()]);
    await wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOON + 5 * HOUR));
    expect(shown).toEqual([]);

    now = NOON + 5 * HOUR;
    await ring();
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    expect(shown[0]).toMatchObject({ id: 'one', message: 'I’ll write to you by 18:00' });
    expect(shown[0]?.title).toContain('Hannah Price');

    await ring();
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
    expect(shown).toHaveLength(1);
  });

  it('without the permission stands on the button, and on the list as reminded', async () => {
    await owed.setValue([promise()]);
    await wake();
    now = NOON + 5 * HOUR;
    await ring();
    await vi.waitFor(() => expect(badge).toBe('1'));
    expect(await kept()).toMatchObject([{ id: 'one', reminded: true }]);
  });

  it('that was missed while the browser was closed is shown at the start', async () => {
    allowNotifications();
    await owed.setValue([promise({ remindAt: NOON - HOUR }), promise({ id: 'two', remindAt: NOON - 1 })]);
    await wake();
    await vi.waitFor(() => expect(shown.map(({ id }) => id)).toEqual(['one', 'two']));
    expect(badge).toBe('2');
  });

  it('survives a restart of the worker: the alarm is there again', async () => {
    await owed.setValue([promise(), promise({ id: 'two', remindAt: NOON + 2 * HOUR })]);
    await wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOON + 2 * HOUR));
    await fakeBrowser.alarms.clearAll();
    await wake();
    await vi.waitFor(async () => expect(await alarm()).toBe(NOON + 2 * HOUR));
  });

  it('is not for what is done', async () => {
    await owed.setValue([promise()]);
    const { settleOwed } = await wake();
    await vi.waitFor(async () => expect(await alarm()).toBeDefined());
    await settleOwed({ id: 'one', change: { to: 'done' } });
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
  });
});

describe('the notification', () => {
  it('leads to the tab that has the conversation', async () => {
    allowNotifications();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 9, windowId: 3, url: ADDRESS } as never]);
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    await owed.setValue([promise()]);
    await wake();
    onClicked.trigger('one');
    await vi.waitFor(() => expect(focus).toHaveBeenCalledWith(3, { focused: true }));
    expect(update).toHaveBeenCalledWith(9, { active: true });
  });

  it('opens the conversation anew where no tab has it', async () => {
    allowNotifications();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await owed.setValue([promise()]);
    await wake();
    onClicked.trigger('one');
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: ADDRESS }));
  });
});

describe('the list', () => {
  const request = {
    tabId: 7,
    conversationId: 'thread-1',
    text: 'I’ll call',
    language: 'en',
    due: NOON + HOUR,
  } as const;

  beforeEach(async () => {
    const customer = 'My kettle leaks.';
    const problem = { start: 0, end: 15 };
    await writeTab(7, tabState(customer, { kind: 'constructive', problem }));
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: ADDRESS } as never);
  });

  it('keeps a promise with the way back to its conversation', async () => {
    const { keepPromise } = await wake();
    expect(await keepPromise({ ...request, remindAt: NOON + HOUR / 2 })).toBe(true);
    expect(await kept()).toMatchObject([
      { is: 'promise', text: 'I’ll call', due: NOON + HOUR, place: PLACE, reminded: false, broken: false },
    ]);
    await vi.waitFor(async () => expect(await alarm()).toBe(NOON + HOUR / 2));
  });

  it('keeps the same promise once, with the time that was chosen last', async () => {
    const { keepPromise } = await wake();
    await Promise.all([
      keepPromise({ ...request, remindAt: NOON + 1 }),
      keepPromise({ ...request, remindAt: NOON + HOUR / 2 }),
    ]);
    expect(await kept()).toMatchObject([{ remindAt: NOON + HOUR / 2 }]);
  });

  it('keeps nothing for a conversation that is not open any more', async () => {
    const { keepPromise, tellWhenFixed } = await wake();
    expect(await keepPromise({ ...request, conversationId: 'other', remindAt: NOON + 1 })).toBe(false);
    expect(await tellWhenFixed({ tabId: 7, conversationId: 'other' })).toBe(false);
    expect(await kept()).toEqual([]);
  });

  it('remembers whom to tell, and of what in their own words', async () => {
    const { tellWhenFixed } = await wake();
    await tellWhenFixed({ tabId: 7, conversationId: 'thread-1' });
    await tellWhenFixed({ tabId: 7, conversationId: 'thread-1' });
    expect(await kept()).toMatchObject([{ is: 'to-tell', problem: 'My kettle leaks', place: PLACE }]);
  });

  it('a promise that is moved is reminded of again', async () => {
    await owed.setValue([promise({ reminded: true, broken: true })]);
    const { settleOwed } = await wake();
    await settleOwed({ id: 'one', change: { to: 'moved', due: NOON + 9 * HOUR, remindAt: NOON + 8 * HOUR } });
    await vi.waitFor(async () => expect(await alarm()).toBe(NOON + 8 * HOUR));
    expect(await kept()).toMatchObject([{ due: NOON + 9 * HOUR, reminded: false, broken: false }]);
  });

  it('a broken promise stays until it is made good', async () => {
    await owed.setValue([promise()]);
    const { settleOwed } = await wake();
    await settleOwed({ id: 'one', change: { to: 'broken' } });
    await vi.waitFor(() => expect(badge).toBe('1'));
    await settleOwed({ id: 'one', change: { to: 'done' } });
    await vi.waitFor(() => expect(badge).toBe(''));
  });

  it('what is done can be taken back for a day, then it is forgotten', async () => {
    await owed.setValue([promise()]);
    const { settleOwed } = await wake();
    await settleOwed({ id: 'one', change: { to: 'done' } });
    await settleOwed({ id: 'one', change: { to: 'undone' } });
    expect((await kept())[0]?.doneAt).toBeUndefined();
    await settleOwed({ id: 'one', change: { to: 'done' } });
    now = NOON + 25 * HOUR;
    await settleOwed({ id: 'none', change: { to: 'done' } });
    expect(await kept()).toEqual([]);
  });
});
