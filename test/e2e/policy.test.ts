import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Policy } from '@/worker/policy/policy';
import { packText } from '../worker/packs/pack-text';
import { type Extension, launch } from './extension';

/** Where Chromium looks on Linux. It belongs to the machine: the file is our own, and there no longer than a test. */
const FOLDER = '/etc/chromium/policies/managed';
const FILE = join(FOLDER, `aplomb-test-${process.pid}.json`);
const DRAFT = 'Your zebra ticket is closed.';
/** Chromium reads policies when it has nothing better to do: whoever asks all the time, or opens tabs, waits for ever. */
const SOON = { timeout: 60_000, interval: 1_000 };

/** What an administrator writes, for this one extension; the browser sees that the file changed. */
function say(policy: Policy): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [extension.id]: policy } } }));
}

let extension: Extension;

const stored = async (key: string) =>
  (await extension.worker()).evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
const deciding = async () => (await extension.ask('tryOut', { draft: DRAFT })).map(({ entry }) => entry);

const canWrite = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canWrite)('a company’s policy (its file is written as root, on Linux)', () => {
  beforeEach(async () => {
    extension = await launch();
  });
  afterEach(async () => {
    rmSync(FILE, { force: true });
    await extension.close();
  });

  it('takes effect while the browser runs, holds against the user, and ends', async () => {
    say({ role: 'manager', limits: { UAH: 500 }, approver: 'Olena', packs: [{ text: packText() }] });
    const followed = { locked: ['role', 'limit'], mistakes: [], troubles: [] };
    await expect.poll(() => stored('underPolicy'), SOON).toMatchObject(followed);
    expect(await stored('role')).toBe('manager');
    expect(await stored('ownLimit')).toEqual({ limits: { UAH: 500 }, approver: 'Olena' });
    expect(await deciding()).toEqual(['team/one']);

    await (await extension.worker()).evaluate(() => chrome.storage.local.set({ role: 'owner' }));
    await expect.poll(() => stored('role'), SOON).toBe('manager');
    expect(await extension.ask('changePack', { id: 'team', change: { to: 'off' } })).toEqual({ what: 'locked' });

    say({ packs: [{ text: packText({ version: '1.1.0', flags: 'horse' }) }] });
    await expect
      .poll(() => stored('underPolicy'), SOON)
      .toMatchObject({
        locked: [],
        troubles: [{ pack: 'team', trouble: { what: 'mistakes' } }],
      });
    expect(await deciding()).toEqual(['team/one']);

    rmSync(FILE);
    await expect.poll(() => stored('packs'), SOON).toEqual([]);
    expect(await deciding()).toEqual([]);
  });
});
