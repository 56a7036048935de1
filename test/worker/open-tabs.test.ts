import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readTab, writeTab } from '@/store/tabs';
import type { TabState } from '@/wire/messages';
import { changeTab, closeTab, openTab } from '@/worker/open-tabs';

const state = (draft: string): TabState => ({
  inbox: 'x',
  inboxName: 'X',
  conversation: null,
  composer: 'reply',
  origin: 'https://mail.example',
  frameId: 0,
  since: 0,
  earlier: null,
  customer: '',
  assessment: null,
  draft,
  findings: [],
  stages: [],
  promises: [],
});

let tab = 0;
beforeEach(() => {
  fakeBrowser.reset();
  tab++;
});
afterEach(() => vi.restoreAllMocks());

it('what the worker kept is there when it wakes again', async () => {
  await writeTab(tab, state('before sleep'));
  expect((await openTab(tab))?.draft).toBe('before sleep');
});

it('changes that cross build on each other', async () => {
  await changeTab(tab, () => state('a'));
  await Promise.all([
    changeTab(tab, (kept) => kept && { ...kept, draft: `${kept.draft}b` }),
    changeTab(tab, (kept) => kept && { ...kept, draft: `${kept.draft}c` }),
  ]);
  expect((await readTab(tab))?.draft).toBe('abc');
});

it('a change that fails leaves the tab as it was', async () => {
  await changeTab(tab, () => state('a'));
  const failing = changeTab(tab, () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect((await openTab(tab))?.draft).toBe('a');
});

it('a full session storage keeps nobody from an answer', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect((await changeTab(tab, () => state('long')))?.draft).toBe('long');
});

it('a closed tab is forgotten', async () => {
  await changeTab(tab, () => state('a'));
  await closeTab(tab);
  expect(await readTab(tab)).toBeNull();
  expect(await openTab(tab)).toBeNull();
});
