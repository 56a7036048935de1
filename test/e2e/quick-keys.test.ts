import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Rewrite } from '@/engine/model';
import type { TabState } from '@/wire/messages';
import { addressesOf, DEMO } from '../inboxes/serve';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { modelText, openModel, reply, serveModels } from './story';
import { underlines } from './underlines';

const DRAFT = 'The courier lost your parcel. It leaves again today.';

let extension: Extension;

beforeAll(async () => {
  extension = await launch();
  await serveModels(extension);
  for (const address of Object.values(addresses)) await extension.enable(new URL(address).origin);
});

afterAll(async () => {
  await extension.close();
});

const addresses = addressesOf([]);

it.each(DEMO)(
  'who types on right after choosing a rewrite loses nothing, and a digit pressed twice counts once: %s',
  async (inbox) => {
    const page = await openModel(extension, addresses[inbox] ?? '');
    const overlay = await Overlay.of(page);
    const press = async (...keys: readonly string[]): Promise<void> => {
      await expect.poll(async () => (await underlines(page)).length).toBe(1);
      await extension.command('open-card', page);
      await overlay.find('dialog', /./);
      for (const key of keys) await page.keyboard.press(key);
      await overlay.gone('dialog', /./);
    };
    await reply(page);
    await page.keyboard.type(DRAFT);
    const rewritten = await firstRewrite(extension);

    // keys come out in the order they went in: a digit that was kept would stand before the comma
    await press('1', '1', ',');
    await expect.poll(() => written(page)).toBe(rewritten(','));
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).toBe(rewritten(''));
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).toBe(DRAFT);
    await press('1', 'Z', 'z', '.');
    await expect.poll(() => written(page)).toBe(rewritten('Zz.'));
    await page.close();
  },
);

/** The first line: a signature may stand below. */
async function written(page: Page): Promise<string> {
  return (await modelText(page)).trim().split('\n')[0] ?? '';
}

/** The draft with the first rewrite that is offered, and what is typed behind it. */
async function firstRewrite(extension: Extension): Promise<(typed: string) => string> {
  const worker = await extension.worker();
  const offered = () =>
    worker.evaluate(async (draft) => {
      const kept = Object.values(await chrome.storage.session.get()) as Partial<TabState>[];
      const states = kept.filter((state) => state.draft?.trim().startsWith(draft));
      return states.at(-1)?.findings?.[0]?.rewrites[0];
    }, DRAFT);
  await expect.poll(offered).toBeDefined();
  const { start, end, text } = (await offered()) as Rewrite;
  return (typed) => DRAFT.slice(0, start) + text + typed + DRAFT.slice(end);
}
