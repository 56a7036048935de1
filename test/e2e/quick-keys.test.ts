import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressesOf, DEMO } from '../inboxes/serve';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { modelText, openModel, reply, serveModels } from './story';
import { underlines } from './underlines';

const DRAFT = 'The courier lost your parcel. It leaves again today.';
const REWRITTEN = 'We lost your parcel. It leaves again today.';

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

    // keys come out in the order they went in: a digit that was kept would stand before the comma
    await press('1', '1', ',');
    await expect.poll(() => written(page)).toBe(REWRITTEN.replace('lost', 'lost,'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).toBe(REWRITTEN);
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).toBe(DRAFT);
    await press('1', 'Z', 'z', '.');
    await expect.poll(() => written(page)).toBe(REWRITTEN.replace('lost', 'lostZz.'));
    await page.close();
  },
);

/** The first line: a signature may stand below. */
async function written(page: Page): Promise<string> {
  return (await modelText(page)).trim().split('\n')[0] ?? '';
}
