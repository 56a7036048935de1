import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { noteKnownSite } from '@/store/known-sites';
import { phraseToAdd } from '@/store/phrase-to-add';
import { interfaceLanguage, pausedUntil, sites } from '@/store/settings';
import { keepChoices } from '@/worker/choices';
import { keepMenus } from '@/worker/menus';
import { Happening } from './browser';

interface Item {
  id: string;
  title: string;
  contexts: string[];
  documentUrlPatterns?: string[];
}
let items: Item[];
let onClicked: Happening<
  [{ menuItemId: string; frameId?: number; selectionText?: string }, { id?: number; url?: string } | undefined]
>;

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
  await vi.waitFor(() => expect(items).toHaveLength(4));
});
afterEach(() => vi.restoreAllMocks());

const pauses = () => items.filter(({ id }) => id.startsWith('pause'));
const places = () => items.find(({ id }) => id === 'pick-customer')?.documentUrlPatterns;

it('the two pauses stand on our own button and nowhere else', () => {
  expect(pauses().map(({ title }) => title)).toEqual(['Pause for an hour', 'Pause on this site']);
  expect(pauses().flatMap(({ contexts }) => contexts)).toEqual(['action', 'action']);
});

it('they follow the language', async () => {
  await interfaceLanguage.setValue('uk');
  await vi.waitFor(() =>
    expect(items.map(({ title }) => title)).toEqual([
      'Пауза на годину',
      'Пауза на цьому сайті',
      'Додати до мого набору Aplomb',
      'Показати Aplomb повідомлення клієнта',
    ]),
  );
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

describe('"show the customer’s message" stands in the menu of pages', () => {
  it('of the sites that were switched on, from then on', async () => {
    expect(places()).toEqual(['https://mail.google.com/*']);
    await sites.setValue({ 'https://desk.example': { paused: false } });
    await vi.waitFor(() => expect(places()).toEqual(['https://desk.example/*']));
  });

  it('but not where a file knows the page', async () => {
    await noteKnownSite('https://mail.google.com');
    await vi.waitFor(() => expect(items.map(({ id }) => id)).toEqual(['pause-hour', 'pause-site', 'add-to-pack']));
  });

  it('and begins in the frame that was clicked in', async () => {
    const asked: unknown[] = [];
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId, message, options) => {
      asked.push([tabId, (message as { name: string }).name, options]);
      return { response: null };
    });
    onClicked.trigger({ menuItemId: 'pick-customer', frameId: 4 }, { id: 7, url: 'https://mail.google.com/' });
    await vi.waitFor(() => expect(asked).toEqual([[7, 'pickCustomer', { frameId: 4 }]]));
  });
});

describe('selected words can be added to a pack of one’s own', () => {
  beforeEach(async () => {
    await phraseToAdd.removeValue();
    vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined);
  });

  it('by an entry that stands where something is selected, on whatever page', () => {
    expect(items.find(({ id }) => id === 'add-to-pack')).toMatchObject({ contexts: ['selection'] });
  });

  it('they wait for the workshop with their sentence and its language', async () => {
    onClicked.trigger({ menuItemId: 'add-to-pack', selectionText: 'За нашими даними посилку вручено.' }, undefined);
    await vi.waitFor(() => expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalled());
    const words = 'За нашими даними посилку вручено.';
    expect(await phraseToAdd.getValue()).toEqual({ words, sentence: words, language: 'uk' });
  });

  it('of several sentences the first: a phrase ends with its sentence', async () => {
    onClicked.trigger({ menuItemId: 'add-to-pack', selectionText: 'as per policy. We are closed' }, undefined);
    await vi.waitFor(async () => expect(await phraseToAdd.getValue()).toMatchObject({ words: 'as per policy.' }));
  });

  it('nothing selected opens nothing', async () => {
    onClicked.trigger({ menuItemId: 'add-to-pack', selectionText: '  ' }, undefined);
    expect(await phraseToAdd.getValue()).toBeNull();
    expect(fakeBrowser.runtime.openOptionsPage).not.toHaveBeenCalled();
  });
});
