import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sha256Of } from '@/sharing/bytes';
import { signed } from '@/sharing/signature';
import { teamPacks } from '@/store/packs';
import { underPolicy } from '@/store/policy';
import * as settings from '@/store/settings';
import { keepPolicy } from '@/worker/policy/agree';
import type { Policy } from '@/worker/policy/policy';
import { surround } from '../browser';
import { packText } from '../packs/pack-text';
import { teamPack } from '../packs/team-pack';

const ADDRESS = 'https://company.example/pack.yaml';
let fetched: ReturnType<typeof vi.fn<typeof fetch>>;

beforeEach(() => {
  fakeBrowser.reset();
  surround();
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The first pack of a run has all our phrases unpacked, which takes a moment. */
const until = (check: () => Promise<void>) => vi.waitFor(check, 20_000);

/** What an administrator writes now; told to the worker as the browser does. */
const say = (policy: Policy | Record<string, unknown>) => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy as never);
  return fakeBrowser.storage.onChanged.trigger({}, 'managed');
};
const versions = async () =>
  (await teamPacks.getValue()).map(({ id, origin, edition }) => [id, origin.from, edition.version]);

describe('what a policy says of settings', () => {
  it('holds, also against a change, and is told to be locked', async () => {
    await say({ role: 'manager', limits: { UAH: 500 }, approver: 'Olena', language: 'uk' });
    keepPolicy();
    await until(async () => expect((await underPolicy.getValue()).locked).toEqual(['language', 'role', 'limit']));
    expect(await settings.role.getValue()).toBe('manager');
    expect(await settings.ownLimit.getValue()).toEqual({ limits: { UAH: 500 }, approver: 'Olena' });
    await settings.role.setValue('owner');
    await until(async () => expect(await settings.role.getValue()).toBe('manager'));
  });

  it('takes effect while the browser runs, and is the user’s again when the policy goes', async () => {
    keepPolicy();
    await say({ rulesOff: ['excuse'] });
    await until(async () => expect(await settings.rulesOff.getValue()).toEqual(['excuse']));
    await say({});
    await until(async () => expect((await underPolicy.getValue()).locked).toEqual([]));
    await settings.rulesOff.setValue([]);
    expect(await settings.rulesOff.getValue()).toEqual([]);
  });

  it('is told where it can not be understood, and the rest holds', async () => {
    await say({ role: 'boss', smallYou: true, colour: 'red' });
    keepPolicy();
    await until(async () => expect((await underPolicy.getValue()).mistakes).toHaveLength(2));
    expect(await settings.smallYou.getValue()).toBe(true);
    expect(await settings.role.getValue()).toBe('agent');
  });
});

it('an inbox of the policy is read as soon as the user permits it', async () => {
  const { permitted, onAdded } = surround();
  await say({ inboxes: ['https://mail.google.com/mail/u/0/'] });
  keepPolicy();
  await until(async () => expect((await underPolicy.getValue()).inboxes).toEqual(['https://mail.google.com']));
  expect(await settings.sites.getValue()).toEqual({});
  permitted.add('https://mail.google.com/*');
  onAdded.trigger({ origins: ['https://mail.google.com/*'] });
  await until(async () => expect(Object.keys(await settings.sites.getValue())).toEqual(['https://mail.google.com']));
});

describe('a pack of the policy', () => {
  it('is in force behind all others, and goes with the policy', async () => {
    await teamPacks.setValue([await teamPack({ id: 'mine' })]);
    await say({ packs: [{ text: packText() }] });
    keepPolicy();
    await until(async () =>
      expect(await versions()).toEqual([
        ['mine', 'file', '1.0.0'],
        ['team', 'policy', '1.0.0'],
      ]),
    );
    await say({});
    await until(async () => expect(await versions()).toEqual([['mine', 'file', '1.0.0']]));
  });

  it('that is wrong leaves the one before in force, and is told', async () => {
    await say({ packs: [{ text: packText() }] });
    keepPolicy();
    await until(async () => expect(await versions()).toEqual([['team', 'policy', '1.0.0']]));
    await say({ packs: [{ text: packText({ version: '1.1.0', flags: 'horse' }) }] });
    await until(async () => expect((await underPolicy.getValue()).troubles).toHaveLength(1));
    expect((await underPolicy.getValue()).troubles[0]).toMatchObject({ pack: 'team', trouble: { what: 'mistakes' } });
    expect(await versions()).toEqual([['team', 'policy', '1.0.0']]);
    await say({ packs: [{ text: packText({ version: '1.2.0' }) }] });
    await until(async () => expect(await versions()).toEqual([['team', 'policy', '1.2.0']]));
    await until(async () => expect((await underPolicy.getValue()).troubles).toEqual([]));
  });

  it('stays where the policy itself can not be understood', async () => {
    await say({ packs: [{ text: packText() }] });
    keepPolicy();
    await until(async () => expect(await versions()).toHaveLength(1));
    await say({ packs: 'all of them' });
    await until(async () => expect((await underPolicy.getValue()).mistakes).toHaveLength(1));
    expect(await versions()).toHaveLength(1);
  });

  it('may come from an address, which is asked once', async () => {
    fetched.mockImplementation(async () => new Response(packText()));
    await say({ packs: [{ address: ADDRESS, sha256: await sha256Of(packText()) }] });
    keepPolicy();
    await until(async () => expect(await versions()).toEqual([['team', 'policy', '1.0.0']]));
    await say({ packs: [{ address: ADDRESS, sha256: await sha256Of(packText()) }], role: 'owner' });
    await until(async () => expect(await settings.role.getValue()).toBe('owner'));
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('has to be signed with the key that the policy names', async () => {
    const keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const publicKey = Buffer.from(await crypto.subtle.exportKey('raw', keys.publicKey)).toString('base64url');
    fetched.mockImplementation(async () => new Response(packText()));
    await say({ packs: [{ address: ADDRESS, publicKey }] });
    keepPolicy();
    await until(async () =>
      expect((await underPolicy.getValue()).troubles).toMatchObject([
        { pack: ADDRESS, trouble: { what: 'signature', warning: 'missing' } },
      ]),
    );
    expect(await versions()).toEqual([]);
    const text = await signed(packText(), keys);
    fetched.mockImplementation(async () => new Response(text));
    vi.setSystemTime(Date.now() + 7 * 60 * 60_000);
    await say({ packs: [{ address: ADDRESS, publicKey }] });
    await until(async () => expect(await versions()).toEqual([['team', 'policy', '1.0.0']]));
    vi.useRealTimers();
  });

  it('that can not be fetched is not asked for again at once', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await say({ packs: [{ address: ADDRESS }] });
    keepPolicy();
    await until(async () => expect((await underPolicy.getValue()).troubles).toHaveLength(1));
    await say({ packs: [{ address: ADDRESS }], role: 'owner' });
    await until(async () => expect(await settings.role.getValue()).toBe('owner'));
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
