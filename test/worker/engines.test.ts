import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { compiledPacks } from '@/store/compiled-packs';
import { teamPacks } from '@/store/packs';
import { keepEngines } from '@/worker/engines';
import { teamPack } from './packs/team-pack';

const MESSAGE = 'Where is my parcel?';
const modelFile = async () => new Response(new Uint8Array(readFileSync('public/model.bin')));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

it('the learned reader joins the packs once its data is there, for everybody', async () => {
  const fetched = vi.fn(modelFile);
  vi.stubGlobal('fetch', fetched);
  const engines = keepEngines();
  const packsAlone = await engines.now();
  const whole = await engines.whole();
  expect(whole).not.toBe(packsAlone);
  expect(await engines.now()).toBe(whole);
  expect(await engines.whole()).toBe(whole);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(whole.assess(MESSAGE).abuse).toEqual([]);
});

it.each([
  ['is missing', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is something else', async () => new Response('<!doctype html>')],
])('the packs judge alone when its data %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  const engines = keepEngines();
  const packsAlone = await engines.now();
  expect(await engines.whole()).toBe(packsAlone);
  expect(packsAlone.assess(MESSAGE).abuse).toEqual([]);
});

describe('a team’s pack', () => {
  const DRAFT = 'Your zebra ticket is closed.';
  const entries = async (engines: ReturnType<typeof keepEngines>) =>
    (await engines.now()).review(DRAFT).findings.map(({ entry }) => entry);

  it('judges beside what ships as soon as it is there, and no longer than it is switched on', async () => {
    const engines = keepEngines();
    expect(await entries(engines)).toEqual([]);
    const pack = await teamPack({ find: 'zebra ticket' });
    await teamPacks.setValue([pack]);
    await vi.waitFor(async () => expect(await entries(engines)).toEqual(['team/one']), 20_000);
    await teamPacks.setValue([{ ...pack, on: false }]);
    await vi.waitFor(async () => expect(await entries(engines)).toEqual([]), 20_000);
  });

  it('is named where it decided', async () => {
    await teamPacks.setValue([await teamPack({ find: 'zebra ticket' })]);
    const engines = keepEngines();
    const draft = `${DRAFT} As I already said, dates are estimates.`;
    const found = await engines.named((await engines.now()).review(draft).findings);
    expect(found.map(({ entry, pack }) => [entry.split('/')[0], pack])).toEqual([
      ['team', 'The team'],
      ['en', undefined],
    ]);
  });

  it('is there when the worker wakes up', async () => {
    await teamPacks.setValue([await teamPack({ find: 'zebra ticket' })]);
    expect(await entries(keepEngines())).toEqual(['team/one']);
  });

  it('is compiled once for as long as the browser runs', async () => {
    const pack = await teamPack({ find: 'zebra ticket' });
    await teamPacks.setValue([pack]);
    expect(await entries(keepEngines())).toEqual(['team/one']);
    await vi.waitFor(async () => expect((await compiledPacks.getValue())?.of).toBe(pack.edition.sha256));
    await teamPacks.setValue([{ ...pack, edition: { ...pack.edition, text: 'not read again' } }]);
    expect(await entries(keepEngines())).toEqual(['team/one']);
  });

  it('costs nothing anew when only its address was looked at', async () => {
    const pack = await teamPack({ find: 'zebra ticket' });
    await teamPacks.setValue([pack]);
    const engines = keepEngines();
    const engine = await engines.now();
    await teamPacks.setValue([{ ...pack, trouble: { what: 'offline' } }]);
    expect(await engines.now()).toBe(engine);
  });

  it('that can not be read any more is left out, and told; the others judge', async () => {
    const [good, bad] = [await teamPack({ find: 'zebra ticket' }), await teamPack({ id: 'old', find: 'ticket' })];
    const edition = { ...bad.edition, text: bad.edition.text.replace('format: 1', 'format: 0') };
    await teamPacks.setValue([{ ...bad, edition }, good]);
    expect(await entries(keepEngines())).toEqual(['team/one']);
    await vi.waitFor(async () =>
      expect((await teamPacks.getValue()).map(({ trouble }) => trouble?.what)).toEqual(['mistakes', undefined]),
    );
  });
});
