import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { LIMITS } from '@/engine/packs/limits';
import { signed } from '@/sharing/signature';
import { removedPacks, type TeamPack, teamPacks } from '@/store/packs';
import type { PackRequests } from '@/wire/packs';
import { obey, takePack } from '@/worker/packs/keeping';
import { forgetPack, putBackPack, removePack } from '@/worker/packs/removing';
import { packText } from './pack-text';
import { teamPack } from './team-pack';

type Taking = PackRequests['takePack']['request'];

const take = (text: string, more: Partial<Taking> = {}) =>
  takePack({ text, file: 'team.yaml', origin: { from: 'text' }, ...more });
const ids = async () => (await teamPacks.getValue()).map(({ id }) => id);
const only = async (): Promise<TeamPack> => {
  const [pack] = await teamPacks.getValue();
  if (!pack) throw new Error('there is no pack');
  return pack;
};
const removed = async (id: string): Promise<number> => {
  const was = await removePack(id);
  if ('trouble' in was) throw new Error('nothing was removed');
  return was.at;
};
const newKeys = async () => (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;

beforeEach(() => fakeBrowser.reset());

describe('a text that is taken', () => {
  it('stands behind the others, switched on, with where it came from', async () => {
    await teamPacks.setValue([await teamPack({ id: 'first' })]);
    const taken = await take(packText(), { origin: { from: 'file', name: 'our.yaml' } });
    expect(taken).toMatchObject({ look: { id: 'team', version: '1.0.0', contents: { findings: 1, phrases: 1 } } });
    expect(await ids()).toEqual(['first', 'team']);
    expect((await teamPacks.getValue())[1]).toMatchObject({ on: true, origin: { from: 'file', name: 'our.yaml' } });
  });

  it('takes the place of the pack that is called like it, and the one before can be gone back to', async () => {
    await take(packText());
    await take(packText({ version: '1.1.0' }), { replaces: 'team' });
    expect(await only()).toMatchObject({ edition: { version: '1.1.0' }, previous: { version: '1.0.0' } });
    expect(await obey('team', { to: 'previous' })).toBeNull();
    expect(await only()).toMatchObject({ edition: { version: '1.0.0' }, previous: { version: '1.1.0' } });
  });

  it('is not taken twice: what can be gone back to stays', async () => {
    await take(packText());
    await take(packText({ version: '1.1.0' }), { replaces: 'team' });
    const before = await teamPacks.getValue();
    expect(await take(packText({ version: '1.1.0' }), { replaces: 'team' })).toHaveProperty('look');
    expect(await teamPacks.getValue()).toEqual(before);
  });

  it('leaves a pack that was written here its author’s own, and one with an address its address', async () => {
    await take(packText(), { origin: { from: 'own' } });
    await take(packText({ version: '1.1.0' }), { replaces: 'team' });
    expect(await only()).toMatchObject({ origin: { from: 'own' }, edition: { version: '1.1.0' } });
    const origin = { from: 'address', address: 'https://team.example/p.yaml', automatic: false } as const;
    await take(packText({ version: '1.2.0' }), { replaces: 'team', origin });
    await take(packText({ version: '1.3.0' }), { replaces: 'team' });
    expect(await only()).toMatchObject({ origin, edition: { version: '1.3.0' } });
  });

  it.each([
    ['has mistakes', packText({ more: 'findingz: []\n' }), { what: 'mistakes' }],
    ['fails its own examples', packText({ flags: 'horse' }), { what: 'mistakes' }],
    ['is another pack', packText({ id: 'other' }), { what: 'other-pack', id: 'other', kept: 'team' }],
    ['is called like one of ours', packText({ id: 'en' }), { what: 'mistakes' }],
  ])('leaves the one before in force where it %s', async (_, text, trouble) => {
    await take(packText());
    const before = await teamPacks.getValue();
    expect(await take(text, { replaces: 'team' })).toMatchObject({ trouble });
    expect(await teamPacks.getValue()).toEqual(before);
  });

  it('is told as many of its mistakes as on the command line', async () => {
    const wrong = Array.from({ length: 300 }, (_, index) => `wrong-${index}: 1\n`).join('');
    const taken = await take(packText({ more: wrong }));
    const errors = 'trouble' in taken && taken.trouble.what === 'mistakes' ? taken.trouble.errors : [];
    expect(errors).toHaveLength(LIMITS.mistakes + 1);
    expect(errors.at(-1)?.code).toBe('too-many-mistakes');
  });

  it('does not take the place of another unless that is wanted', async () => {
    await take(packText());
    expect(await take(packText({ version: '2.0.0' }))).toEqual({ trouble: { what: 'taken', id: 'team' } });
    expect(await only()).toMatchObject({ edition: { version: '1.0.0' } });
  });

  it('that was made of an edition which is not in force any more is refused, and what came meanwhile stays', async () => {
    await take(packText());
    const over = (await only()).edition.sha256;
    await take(packText({ version: '1.0.1', find: 'lion ticket' }), { replaces: 'team', over });
    const { edition } = await only();
    const late = packText({ version: '1.0.1', find: 'tiger ticket' });
    expect(await take(late, { replaces: 'team', over })).toEqual({ trouble: { what: 'changed', edition } });
    expect((await only()).edition).toEqual(edition);
    expect(await take(late, { replaces: 'team', over: edition.sha256 })).toHaveProperty('look');
  });

  it('that was made of a pack which is removed meanwhile is refused', async () => {
    await take(packText());
    const over = (await only()).edition.sha256;
    await removePack('team');
    const late = await take(packText({ version: '1.0.1' }), { replaces: 'team', over, origin: { from: 'own' } });
    expect(late).toEqual({ trouble: { what: 'gone' } });
    expect(await ids()).toEqual([]);
  });

  it('is told when storage is full, and nothing is lost', async () => {
    await take(packText());
    vi.spyOn(teamPacks, 'setValue').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await take(packText({ id: 'second' }))).toEqual({ trouble: { what: 'full' } });
    expect(await ids()).toEqual(['team']);
  });

  it('is not lost to another that is taken at the same time', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => take(packText({ id }))));
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });
});

describe('who signed first', () => {
  it('is remembered; a text without a signature or with another one asks first', async () => {
    const [team, stranger] = [await newKeys(), await newKeys()];
    await take(await signed(packText(), team));
    const { publicKey } = await only();
    expect(publicKey).toMatch(/^[\w-]{43}$/);
    const unsigned = packText({ version: '1.1.0' });
    expect(await take(unsigned, { replaces: 'team' })).toEqual({ trouble: { what: 'signature', warning: 'missing' } });
    const foreign = await signed(unsigned, stranger);
    expect(await take(foreign, { replaces: 'team' })).toEqual({ trouble: { what: 'signature', warning: 'other-key' } });
    expect(await take(foreign, { replaces: 'team', despite: 'missing' })).toHaveProperty('trouble');
    expect(await take(await signed(unsigned, team), { replaces: 'team' })).toHaveProperty('look');
    expect(await only()).toMatchObject({ publicKey, edition: { version: '1.1.0', signedBy: publicKey } });
  });

  it('has not signed what is edited here', async () => {
    await take(await signed(packText(), await newKeys()));
    const { publicKey } = await only();
    const edited = packText({ version: '1.1.0' });
    expect(await take(edited, { replaces: 'team', origin: { from: 'own' } })).toHaveProperty('look');
    expect(await only()).toMatchObject({ publicKey, edition: { signedBy: null }, origin: { from: 'text' } });
  });

  it('may change where the user knows why', async () => {
    await take(await signed(packText(), await newKeys()));
    const before = (await only()).publicKey;
    const text = await signed(packText({ version: '1.1.0' }), await newKeys());
    expect(await take(text, { replaces: 'team', despite: 'other-key' })).toHaveProperty('look');
    const { publicKey, edition } = await only();
    expect(publicKey).toBe(edition.signedBy);
    expect(publicKey).not.toBe(before);
  });

  it('does not stand behind a text that was changed afterwards', async () => {
    const text = (await signed(packText(), await newKeys())).replace('1.0.0', '1.0.1');
    expect(await take(text)).toEqual({ trouble: { what: 'signature-wrong' } });
    expect(await ids()).toEqual([]);
  });
});

describe('a pack that is there', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await take(packText({ id }));
  });

  it('is moved, switched off and on', async () => {
    await obey('c', { to: 'place', index: 0 });
    expect(await ids()).toEqual(['c', 'a', 'b']);
    await obey('c', { to: 'off' });
    expect((await only()).on).toBe(false);
    await obey('c', { to: 'on' });
    expect((await only()).on).toBe(true);
  });

  it('is removed, and put back where it stood', async () => {
    const before = await teamPacks.getValue();
    const at = await removed('b');
    expect(await ids()).toEqual(['a', 'c']);
    expect(await putBackPack(at)).toBeNull();
    expect(await ids()).toEqual(before.map(({ id }) => id));
  });

  it('is kept when another is removed after it, until it is deleted for good', async () => {
    const [a, b] = [await removed('a'), await removed('b')];
    expect(await ids()).toEqual(['c']);
    await putBackPack(a);
    await forgetPack(b);
    expect(await ids()).toEqual(['a', 'c']);
    expect(await removedPacks.getValue()).toEqual([]);
    expect(await putBackPack(b)).toEqual({ what: 'gone' });
  });

  it('is not put back over one that is called like it, and stays among the removed', async () => {
    const at = await removed('b');
    await take(packText({ id: 'b', version: '2.0.0' }));
    expect(await putBackPack(at)).toEqual({ what: 'taken', id: 'b' });
    expect(await removedPacks.getValue()).toHaveLength(1);
  });

  it('of the company is left alone', async () => {
    await teamPacks.setValue([{ ...(await teamPack()), origin: { from: 'policy' } }]);
    expect(await obey('team', { to: 'off' })).toEqual({ what: 'locked' });
    expect(await removePack('team')).toEqual({ trouble: { what: 'locked' } });
    expect(await take(packText({ version: '2.0.0' }), { replaces: 'team' })).toEqual({ trouble: { what: 'locked' } });
    expect(await only()).toMatchObject({ on: true, edition: { version: '1.0.0' } });
  });

  it('of the company stays behind all others, as later ones decide', async () => {
    await teamPacks.setValue([{ ...(await teamPack()), origin: { from: 'policy' } }]);
    await take(packText({ id: 'mine' }));
    expect(await ids()).toEqual(['mine', 'team']);
    await obey('team', { to: 'place', index: 0 });
    expect(await ids()).toEqual(['mine', 'team']);
  });

  it('keeps of its address what was chosen later; what waits stays only where the pin allows it', async () => {
    const address = 'https://team.example/p.yaml';
    const { edition, ...pack } = await teamPack();
    const trouble = { what: 'pinned', sha256: edition.sha256 } as const;
    const origin = { from: 'address', address, automatic: false, etag: '"1"', checkedAt: 5 } as const;
    await teamPacks.setValue([{ ...pack, edition, origin, trouble, offered: { ...edition, warning: null } }]);
    const pinned = edition.sha256;
    expect(await obey('team', { to: 'feed', automatic: true, pinned })).toBeNull();
    expect(await only()).toMatchObject({ origin: { address, automatic: true, pinned, checkedAt: 5 }, trouble: null });
    expect((await only()).origin).not.toHaveProperty('etag', '"1"');
    expect((await only()).offered).not.toBeNull();
    await obey('team', { to: 'feed', automatic: true, pinned: '0'.repeat(64) });
    expect((await only()).offered).toBeNull();
  });

  it('that has gone meanwhile is told to have gone', async () => {
    expect(await obey('nobody', { to: 'off' })).toEqual({ what: 'gone' });
    expect(await removePack('nobody')).toEqual({ trouble: { what: 'gone' } });
  });
});
