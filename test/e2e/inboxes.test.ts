import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INBOXES } from '@/page/inboxes/registry';
import { ADDRESSES } from '../inboxes/serve';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { openModel, reply, serveModels } from './story';
import { expectUnderlines, underlines } from './underlines';

const DRAFT = 'The courier lost your parcel.';
const BLAME = [{ rule: 'blame', words: 'The courier lost' }] as const;
const nameOf = (id: string) => INBOXES.find((inbox) => inbox.id === id)?.name ?? id;
const isUnsure = (id: string) => INBOXES.some((inbox) => inbox.id === id && inbox.confidence === 'low');

let extension: Extension;

beforeAll(async () => {
  extension = await launch();
  await serveModels(extension);
  const origins = Object.values(ADDRESSES).map(({ read }) => new URL(read).origin);
  await extension.enable(...new Set(origins));
});
afterAll(async () => {
  await extension?.close();
});

it.each(
  Object.entries(ADDRESSES)
    .filter(([id]) => !isUnsure(id))
    .map(([id, { answer }]) => [nameOf(id), answer]),
)('a reply is judged in %s at its own address: %s', async (_, address) => {
  const page = await openModel(extension, address);
  await reply(page);
  await page.keyboard.type(DRAFT);
  await expectUnderlines(await placeOfFocus(page), BLAME);
  await page.close();
});

it.each(
  Object.entries(ADDRESSES)
    .filter(([id]) => isUnsure(id))
    .map(([id, { answer }]) => [nameOf(id), answer]),
)('%s, whose facts are not sure, asks first, once: %s', async (_, address) => {
  const page = await openModel(extension, address);
  const overlay = await Overlay.of(page);
  await reply(page);
  await page.keyboard.type(DRAFT);
  await overlay.find('button', /reply/i);
  expect(await underlines(page)).toEqual([]);
  await overlay.press('button', /reply/i);
  await expectUnderlines(page, BLAME);

  await page.reload();
  await page.evaluate(() => window.model.settled());
  await reply(page);
  await page.keyboard.type(DRAFT);
  await expectUnderlines(page, BLAME);
  await page.close();
});

/** The page, or the frame in it that is written in. */
async function placeOfFocus(page: Page): Promise<Page | Frame> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  return (await focused.asElement()?.contentFrame()) ?? page;
}
