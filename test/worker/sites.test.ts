import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { askedSites } from '@/store/asked';
import { teamPacks } from '@/store/packs';
import { sites } from '@/store/settings';
import { attendFrame, disableSite, enableSite, keepSites } from '@/worker/sites';
import { type Surroundings, surround } from './browser';
import { teamPack } from './packs/team-pack';

const GMAIL = 'https://mail.google.com';
const DESK = 'https://desk.example';
const pattern = (origin: string) => `${origin}/*`;

let around: Surroundings;

beforeEach(() => {
  fakeBrowser.reset();
  around = surround();
  keepSites();
});
afterEach(() => vi.restoreAllMocks());

function permit(...origins: string[]): void {
  for (const origin of origins) around.permitted.add(pattern(origin));
}

describe('switching a site on', () => {
  it('reads its later pages and the tabs that are open already', async () => {
    permit(GMAIL);
    around.tabs.set(pattern(GMAIL), [3, 8]);
    await enableSite(GMAIL);
    expect(await sites.getValue()).toEqual({ [GMAIL]: { paused: false } });
    expect([...around.registered.values()]).toEqual([{ matches: [pattern(GMAIL)] }]);
    expect(around.injected).toEqual([3, 8]);
  });

  it('twice at once puts the script in once', async () => {
    permit(GMAIL);
    around.tabs.set(pattern(GMAIL), [3]);
    await Promise.all([enableSite(GMAIL), enableSite(GMAIL)]);
    expect(around.injected).toEqual([3]);
  });

  it('keeps what was chosen for it before', async () => {
    permit(GMAIL);
    await sites.setValue({ [GMAIL]: { paused: true, modes: { reply1: 'reply' } } });
    await enableSite(GMAIL);
    expect(await sites.getValue()).toEqual({ [GMAIL]: { paused: true, modes: { reply1: 'reply' } } });
  });

  it('without the browser’s permission comes to nothing', async () => {
    await enableSite(GMAIL);
    expect(await sites.getValue()).toEqual({});
    expect(around.registered.size).toBe(0);
  });

  it('goes on where one open tab refuses the script', async () => {
    permit(GMAIL);
    around.tabs.set(pattern(GMAIL), [3, 8]);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('discarded'));
    await enableSite(GMAIL);
    expect(await sites.getValue()).toEqual({ [GMAIL]: { paused: false } });
  });

  it('happens when the browser’s own question has closed the popup that asked', async () => {
    await askedSites.setValue([GMAIL]);
    permit(GMAIL);
    around.onAdded.trigger({ origins: [pattern(GMAIL)] });
    await vi.waitFor(async () => expect(await sites.getValue()).toEqual({ [GMAIL]: { paused: false } }));
  });

  it('does not happen for a permission that nobody asked for here', async () => {
    permit(DESK);
    around.onAdded.trigger({ origins: [pattern(DESK)] });
    await enableSite(GMAIL);
    expect(around.registered.size).toBe(0);
  });
});

describe('a frame in which something of us is needed', () => {
  const frame = { tabId: 3, frameId: 12, origin: GMAIL };

  it('gets the rest, and no other frame of its tab does', async () => {
    permit(GMAIL);
    await enableSite(GMAIL);
    expect(await attendFrame(frame)).toBe(true);
    expect(around.attended).toEqual([[3, 12]]);
  });

  it('gets nothing where the user did not switch us on, though the browser would permit it', async () => {
    permit(GMAIL, DESK);
    await enableSite(DESK);
    expect(await attendFrame(frame)).toBe(false);
    expect(around.attended).toEqual([]);
  });

  it('two frames at once get it each for itself', async () => {
    permit(GMAIL);
    await enableSite(GMAIL);
    const both = [attendFrame(frame), attendFrame({ ...frame, frameId: 13 })];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(around.attended).toEqual([
      [3, 12],
      [3, 13],
    ]);
  });

  it('may have gone meanwhile', async () => {
    permit(GMAIL);
    await enableSite(GMAIL);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('No frame with id 12'));
    expect(await attendFrame(frame)).toBe(false);
  });
});

describe('switching a site off', () => {
  beforeEach(async () => {
    permit(GMAIL, DESK);
    await enableSite(GMAIL);
    await enableSite(DESK);
  });

  it('forgets it, stops reading it and gives the permission back; others stay', async () => {
    await disableSite(GMAIL);
    expect(await sites.getValue()).toEqual({ [DESK]: { paused: false } });
    expect([...around.registered.keys()]).toEqual([pattern(DESK)]);
    expect(around.permitted).toEqual(new Set([pattern(DESK)]));
  });

  it('leaves the permission where a pack is fetched from there', async () => {
    const origin = { from: 'address', address: `${GMAIL}/pack.yaml`, automatic: false } as const;
    await teamPacks.setValue([{ ...(await teamPack()), origin }]);
    await disableSite(GMAIL);
    expect(await sites.getValue()).toEqual({ [DESK]: { paused: false } });
    expect(around.permitted).toEqual(new Set([pattern(GMAIL), pattern(DESK)]));
  });

  it('follows when the permission is taken back in the browser', async () => {
    around.permitted.delete(pattern(DESK));
    around.onRemoved.trigger({ origins: [pattern(DESK)] });
    await vi.waitFor(async () => expect(await sites.getValue()).toEqual({ [GMAIL]: { paused: false } }));
    await vi.waitFor(() => expect([...around.registered.keys()]).toEqual([pattern(GMAIL)]));
  });
});

it('after an update of the extension, open tabs get the new script', async () => {
  permit(GMAIL);
  around.tabs.set(pattern(GMAIL), [3]);
  await enableSite(GMAIL);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  await vi.waitFor(() => expect(around.injected).toEqual([3, 3]));
});
