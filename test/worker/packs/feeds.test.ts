import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isFetchable } from '@/sharing/address';
import { sha256Of } from '@/sharing/bytes';
import { shareTextOf } from '@/sharing/share-text';
import { signed } from '@/sharing/signature';
import { type Feed, type TeamPack, teamPacks } from '@/store/packs';
import { fetchPack, keepFeeds, updatePack } from '@/worker/packs/feeds';
import { obey, takePack } from '@/worker/packs/keeping';
import { surround } from '../browser';
import { packText } from './pack-text';
import { teamPack } from './team-pack';

const ADDRESS = 'https://team.example/packs/team.yaml';
const NEWER = packText({ version: '1.1.0' });

let fetched: ReturnType<typeof vi.fn<typeof fetch>>;
const answer = (text: string, headers: Record<string, string> = {}) =>
  fetched.mockImplementation(async () => new Response(text, { headers }));
const only = async (): Promise<TeamPack> => {
  const [pack] = await teamPacks.getValue();
  if (!pack) throw new Error('there is no pack');
  return pack;
};
/** SHA-256 of the update that waits. */
const waiting = async () => (await only()).offered?.sha256 ?? '';
const follow = async (feed: Partial<Feed> = {}, more: Partial<TeamPack> = {}) =>
  teamPacks.setValue([
    { ...(await teamPack()), origin: { from: 'address', address: ADDRESS, automatic: false, ...feed }, ...more },
  ]);

beforeEach(() => {
  fakeBrowser.reset();
  surround().permitted.add('https://team.example/*');
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The beginning of a pack, as of a connection that is lost or bytes that can't be unpacked. */
function brokenOff(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('format: 1'));
      controller.error(new TypeError('Failed to fetch'));
    },
  });
}

/** A server that sends the newer pack once, and to whoever has its tag says that nothing changed. */
function answerByTag(): void {
  fetched.mockImplementation(async (_, { headers } = {}) =>
    headers && 'If-None-Match' in headers
      ? new Response(null, { status: 304 })
      : new Response(NEWER, { headers: { etag: '"2"' } }),
  );
}

describe('an address', () => {
  it.each([
    ['https://team.example/pack.yaml', true],
    ['http://localhost:8101/pack.yaml', true],
    ['http://127.0.0.1/pack.yaml', true],
    ['http://[::1]:80/pack.yaml', true],
    ['http://team.example/pack.yaml', false],
    ['http://localhost.team.example/pack.yaml', false],
    ['https://me:secret@team.example/pack.yaml', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['data:text/plain,format', false],
    ['team.example/pack.yaml', false],
  ])('%s may be asked: %s', (address, is) => {
    expect(isFetchable(address)).toBe(is);
  });

  it('is asked without cookies, without a referrer, and follows nobody elsewhere', async () => {
    answer(packText(), { etag: '"1"' });
    expect(await fetchPack({ address: ADDRESS })).toEqual({ text: packText(), etag: '"1"' });
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledWith(
      ADDRESS,
      expect.objectContaining({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' }),
    );
  });

  it('is not asked before its origin is permitted', async () => {
    expect(await fetchPack({ address: 'https://other.example/p.yaml' })).toEqual({
      trouble: { what: 'not-permitted', origin: 'https://other.example' },
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<Response>, object]>([
    ['is away', async () => Promise.reject(new TypeError('Failed to fetch')), { what: 'offline' }],
    ['knows no such file', async () => new Response('', { status: 404 }), { what: 'status', status: 404 }],
    [
      'shows a page to log in',
      async () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
      { what: 'not-text' },
    ],
    ['calls its page plain text', async () => new Response('\n<!doctype html><p>Log in</p>'), { what: 'not-text' }],
    ['gives a part', async () => new Response('format: 1', { status: 206 }), { what: 'status', status: 206 }],
    ['tells of a mistake', async () => new Response('{"message": "Not Found"}'), { what: 'not-text' }],
    ['gives an empty list', async () => new Response('[]'), { what: 'not-text' }],
    ['has nothing to give', async () => new Response(null, { status: 204 }), { what: 'not-text' }],
    ['gives no text', async () => new Response(new Uint8Array([0xff, 0xfe, 0x00])), { what: 'not-text' }],
    ['breaks off', async () => new Response(brokenOff()), { what: 'broken' }],
    ['gives too much', async () => new Response('x'.repeat(2_000_001)), { what: 'too-large', most: 2_000_000 }],
  ])('that %s is told so', async (_, respond, trouble) => {
    fetched.mockImplementation(respond);
    expect(await fetchPack({ address: ADDRESS })).toEqual({ trouble });
  });

  it('is given up when it takes too long', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    fetched.mockImplementation(async () => Promise.reject(new DOMException('', 'TimeoutError')));
    expect(await fetchPack({ address: ADDRESS })).toEqual({ trouble: { what: 'too-slow' } });
  });

  it('that gives another text than the one that is pinned is refused', async () => {
    answer(NEWER);
    const trouble = { what: 'pinned', sha256: await sha256Of(NEWER) };
    expect(await fetchPack({ address: ADDRESS, pinned: '00' })).toEqual({ trouble });
    const pinned = ` sha256:${trouble.sha256.toUpperCase()}`;
    expect(await fetchPack({ address: ADDRESS, pinned })).toHaveProperty('text', NEWER);
  });
});

describe('an update', () => {
  it('waits to be accepted', async () => {
    await follow();
    answer(NEWER, { etag: '"2"' });
    expect(await updatePack('team')).toEqual({ is: 'offered' });
    expect(await only()).toMatchObject({
      edition: { version: '1.0.0' },
      offered: { version: '1.1.0', warning: null },
      origin: { etag: '"2"' },
    });
    expect(await obey('team', { to: 'offered', sha256: await waiting() })).toBeNull();
    expect(await only()).toMatchObject({ edition: { version: '1.1.0' }, offered: null });
  });

  it('is taken only as it was shown: another that came meanwhile is told', async () => {
    await follow();
    answer(NEWER);
    await updatePack('team');
    const shown = await waiting();
    answer(packText({ version: '1.2.0' }));
    await updatePack('team');
    for (const to of ['offered', 'not-offered'] as const) {
      expect(await obey('team', { to, sha256: shown })).toEqual({ what: 'not-offered' });
    }
    expect(await only()).toMatchObject({ edition: { version: '1.0.0' }, offered: { version: '1.2.0' } });
  });

  it('goes on waiting while the pack is edited or an edition before it is brought back', async () => {
    await follow();
    answerByTag();
    await updatePack('team');
    const edited = { text: packText({ version: '1.0.1' }), file: 'team.yaml', origin: { from: 'own' as const } };
    expect(await takePack({ ...edited, replaces: 'team' })).not.toHaveProperty('trouble');
    expect(await only()).toMatchObject({ edition: { version: '1.0.1' }, offered: { version: '1.1.0' } });
    await obey('team', { to: 'previous' });
    expect(await only()).toMatchObject({ edition: { version: '1.0.0' }, offered: { version: '1.1.0' } });
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'offered' });
  });

  it('is told as a text to paste where such a text is kept at the address', async () => {
    await follow();
    answer((await shareTextOf(NEWER)) ?? '');
    const trouble = { what: 'share-text' };
    expect(await updatePack('team')).toEqual({ is: 'trouble', trouble });
    expect(await fetchPack({ address: ADDRESS })).toEqual({ trouble });
  });

  it('is not offered again once it was left alone, and the next one is', async () => {
    await follow();
    answer(NEWER);
    await updatePack('team');
    await obey('team', { to: 'not-offered', sha256: await waiting() });
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'same' });
    answer(packText({ version: '1.2.0' }));
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'offered' });
  });

  it('that was left alone is offered again as soon as the user looks for one', async () => {
    await follow();
    answerByTag();
    await updatePack('team');
    await obey('team', { to: 'not-offered', sha256: await waiting() });
    expect(await updatePack('team')).toEqual({ is: 'offered' });
    expect(await only()).toMatchObject({ offered: { version: '1.1.0' } });
  });

  it('that was undone is not applied again, and the next one is', async () => {
    await follow({ automatic: true });
    answer(NEWER);
    await updatePack('team', 'unasked');
    await obey('team', { to: 'previous' });
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'same' });
    expect(await only()).toMatchObject({ edition: { version: '1.0.0' } });
    expect(await updatePack('team')).toEqual({ is: 'offered' });
    answer(packText({ version: '1.2.0' }));
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'applied' });
  });

  it('waits where the pack was edited here, also where updates are applied at once', async () => {
    await follow({ automatic: true });
    const text = packText({ version: '1.0.1' });
    await takePack({ text, file: 'team.yaml', origin: { from: 'own' }, replaces: 'team' });
    answer(packText());
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'same' });
    answer(NEWER);
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'offered' });
    expect(await only()).toMatchObject({ edition: { version: '1.0.1' }, offered: { version: '1.1.0' } });
    await obey('team', { to: 'offered', sha256: await waiting() });
    answer(packText({ version: '1.2.0' }));
    expect(await updatePack('team', 'unasked')).toEqual({ is: 'applied' });
  });

  it('is applied at once where the user said so', async () => {
    await follow({ automatic: true });
    answer(NEWER);
    expect(await updatePack('team')).toEqual({ is: 'applied' });
    expect(await only()).toMatchObject({ edition: { version: '1.1.0' }, previous: { version: '1.0.0' } });
  });

  it('of the company’s pack is applied at once, as nobody here could accept it', async () => {
    const feed = { address: ADDRESS, automatic: true };
    await teamPacks.setValue([{ ...(await teamPack()), origin: { from: 'policy', feed } }]);
    answer(packText({ version: '0.9.0' }));
    expect(await updatePack('team')).toEqual({ is: 'applied' });
    await teamPacks.setValue([{ ...(await only()), publicKey: 'the-company' }]);
    answer(NEWER);
    const trouble = { what: 'signature', warning: 'missing' };
    expect(await updatePack('team')).toEqual({ is: 'trouble', trouble });
    expect(await only()).toMatchObject({ edition: { version: '0.9.0' }, offered: null, trouble });
  });

  it('to an older version waits all the same', async () => {
    await follow({ automatic: true });
    answer(packText({ version: '0.9.0' }));
    expect(await updatePack('team')).toEqual({ is: 'offered' });
  });

  it.each([
    ['without a signature', 'missing'],
    ['signed by somebody else', 'other-key'],
  ])('%s waits with a warning, also where updates are applied at once', async (_, warning) => {
    const [team, stranger] = await Promise.all(
      [0, 1].map(async () => (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair),
    );
    if (!team || !stranger) throw new Error('no keys');
    const raw = await crypto.subtle.exportKey('raw', team.publicKey);
    await follow({ automatic: true }, { publicKey: Buffer.from(raw).toString('base64url') });
    answer(warning === 'missing' ? NEWER : await signed(NEWER, stranger));
    expect(await updatePack('team')).toEqual({ is: 'offered' });
    expect(await only()).toMatchObject({ edition: { version: '1.0.0' }, offered: { warning } });
    answer(await signed(packText({ version: '1.2.0' }), team));
    expect(await updatePack('team')).toEqual({ is: 'applied' });
  });

  it.each([
    ['with mistakes', packText({ more: 'findingz: []\n' }), 'mistakes'],
    ['whose examples fail', packText({ flags: 'horse' }), 'mistakes'],
    ['to another pack', packText({ id: 'other' }), 'other-pack'],
  ])('%s leaves the pack as it was, and tells', async (_, text, what) => {
    await follow({ automatic: true });
    answer(text, { etag: '"bad"' });
    expect(await updatePack('team')).toMatchObject({ is: 'trouble', trouble: { what } });
    const { edition, trouble, origin } = await only();
    expect(edition.version).toBe('1.0.0');
    expect(trouble).toMatchObject({ what });
    expect(origin).not.toHaveProperty('etag');
  });

  it('that is none costs the server a word', async () => {
    await follow({ etag: '"1"' }, { trouble: { what: 'offline' } });
    fetched.mockImplementation(async () => new Response(null, { status: 304 }));
    expect(await updatePack('team')).toEqual({ is: 'same' });
    expect(fetched.mock.calls[0]?.[1]?.headers).toEqual({ 'If-None-Match': '"1"' });
    expect((await only()).trouble).toBeNull();
  });

  it('that can not be fetched leaves the pack in force, and is tried again', async () => {
    await follow();
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await updatePack('team')).toEqual({ is: 'trouble', trouble: { what: 'offline' } });
    expect(await only()).toMatchObject({ on: true, edition: { version: '1.0.0' }, trouble: { what: 'offline' } });
    expect(await only()).not.toHaveProperty('origin.checkedAt');
  });
});

describe('addresses are looked at', () => {
  const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'team-packs', scheduledTime: 0 });

  it('by an alarm as long as a pack has one', async () => {
    keepFeeds();
    await follow();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('team-packs')).toBeDefined());
    await teamPacks.setValue([]);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('team-packs')).toBeUndefined());
  });

  it('once a day at most, and not those of packs that are switched off', async () => {
    const pack = await teamPack();
    const origin = { from: 'address', address: ADDRESS, automatic: false } as const;
    await teamPacks.setValue([
      { ...pack, id: 'fresh', origin: { ...origin, address: `${ADDRESS}?fresh`, checkedAt: Date.now() } },
      { ...pack, id: 'off', on: false, origin: { ...origin, address: `${ADDRESS}?off` } },
      { ...pack, id: 'team', origin: { ...origin, address: `${ADDRESS}?old`, checkedAt: 0 } },
    ]);
    answer(NEWER);
    keepFeeds();
    await ring();
    await vi.waitFor(async () => expect((await teamPacks.getValue())[2]?.offered?.version).toBe('1.1.0'), 20_000);
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([`${ADDRESS}?old`]);
  });
});
