import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { interfaceLanguage, pausedUntil, sites } from '@/store/settings';
import { keepChoices } from '@/worker/choices';
import { keepMenus } from '@/worker/menus';
import { Happening } from './browser';

interface Item {
  id: string;
  title: string;
  contexts: string[];
}
let items: Item[];
let onClicked: Happening<[{ menuItemId: string }, { url?: string } | undefined]>;

beforeEach(async () => {
  fakeBrowser.reset();
  items = [];
  onClicked = new Happening();
  Object.assign(fakeBrowser.contextMenus, {
    onClicked,
    create: (item: Item) => {
      if (items.some(({ id }) => id === item.id)) throw new Error(`Cannot create item with duplicate id ${item.id}`);
      items.push(item);
    },
    removeAll: async () => {
      items = [];
    },
  });
  await interfaceLanguage.setValue('en');
  await sites.setValue({ 'https://mail.google.com': { paused: false } });
  keepMenus(keepChoices());
  await vi.waitFor(() => expect(items).toHaveLength(2));
});
afterEach(() => vi.restoreAllMocks());

it('the two pauses stand on our own button and nowhere else', () => {
  expect(items.map(({ title }) => title)).toEqual(['Pause for an hour', 'Pause on this site']);
  expect(items.flatMap(({ contexts }) => contexts)).toEqual(['action', 'action']);
});

it('they follow the language', async () => {
  await interfaceLanguage.setValue('uk');
  await vi.waitFor(() => expect(items.map(({ title }) => title)).toEqual(['Пауза на годину', 'Пауза на цьому сайті']));
});

it('one pauses everything for an hour', async () => {
  const before = Date.now();
  onClicked.trigger({ menuItemId: 'pause-hour' }, undefined);
  await vi.waitFor(async () => expect(await pausedUntil.getValue()).toBeGreaterThanOrEqual(before + 3_600_000));
});

it('the other the site of this tab', async () => {
  onClicked.trigger({ menuItemId: 'pause-site' }, { url: 'https://mail.google.com/mail/u/0/' });
  await vi.waitFor(async () => expect(await sites.getValue()).toEqual({ 'https://mail.google.com': { paused: true } }));
});
