import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const MESSAGE = 'Where is my parcel?';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('the learned reader joins the packs once its data is there, for everybody', async () => {
  const fetched = vi.fn(async () => new Response(new Uint8Array(readFileSync('public/model.bin'))));
  vi.stubGlobal('fetch', fetched);
  const { lazyEngine, wholeEngine } = await import('@/worker/lazy-engine');
  const packsAlone = lazyEngine();
  const whole = await wholeEngine();
  expect(whole).not.toBe(packsAlone);
  expect(lazyEngine()).toBe(whole);
  expect(await wholeEngine()).toBe(whole);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(whole.assess(MESSAGE).abuse).toEqual([]);
});

it.each([
  ['is missing', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is something else', async () => new Response('<!doctype html>')],
])('the packs judge alone when its data %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  const { lazyEngine, wholeEngine } = await import('@/worker/lazy-engine');
  const packsAlone = lazyEngine();
  expect(await wholeEngine().catch(() => null)).toBe(packsAlone);
  expect(packsAlone.assess(MESSAGE).abuse).toEqual([]);
});
