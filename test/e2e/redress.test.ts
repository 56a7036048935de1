import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import type { SidePanel } from './side-panel';
import { modelText, oneLine, openModel, reply, SHOTS, serveModels } from './story';
import { clickWords, underlines } from './underlines';

const ORIGIN = 'https://mail.google.com';
const COMPLAINT = `${ORIGIN}/mail/u/0/#inbox/1934d81b27c04a95`;

let extension: Extension;
let page: Page;
let panel: SidePanel;

beforeEach(async () => {
  extension = await launch({ language: 'en' });
  await serveModels(extension, { locale: 'en' });
  await extension.enable(ORIGIN);
});
afterEach(() => extension.close());

const offered = () => panel.value('section[aria-labelledby=offer] textarea');

it('an offer goes into the reply, is found in the decision log, and can be saved for the team', async () => {
  panel = await extension.openPanel();
  page = await openModel(extension, COMPLAINT);
  await panel.shows('What you may offer');
  await panel.shows('Form of the apology');
  await panel.shows('Could not be reached');
  const offer = await offered();
  expect(offer).toContain('my direct number: [phone…]');

  await reply(page);
  await page.keyboard.type('I am sorry that nobody wrote to you for three days. ', { delay: 5 });
  await panel.press('Insert the offer');
  await panel.shows('First fill in what only you know');
  await panel.fillGap('section[aria-labelledby=offer] textarea', '020 7946 0018');
  const text = await offered();
  expect(text).toContain('020 7946 0018. Tell me when');
  await panel.press('Insert the offer');
  await expect.poll(async () => oneLine(await modelText(page))).toContain(oneLine(text));
  await panel.screenshot(join(SHOTS, 'offer-panel.png'));

  const options = await extension.open('options.html');
  const log = options.locator('#decisions');
  // as the team words it: what the agent filled in stays in the reply
  await log.getByRole('cell', { name: offer }).waitFor();
  await log.screenshot({ path: join(SHOTS, 'offer-log.png') });
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    log.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('aplomb-decisions.csv');
  const [header, decision, ...rest] = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(header).toMatch(/^\uFEFFDate,Offer,Amount/);
  expect(decision).toContain('Could not be reached');
  expect(decision).toMatch(/,unreachable-contact,en,Agent$/);
  expect(rest).toEqual(['']);

  await log.getByRole('button', { name: 'Delete the log' }).click();
  await log.getByRole('button', { name: 'Delete all of it' }).click();
  await log.getByText('Nothing yet.').waitFor();
});

it('an amount that is typed by hand is in the log too, follows the reply, and is taken back when it is deleted', async () => {
  page = await openModel(extension, COMPLAINT);
  await reply(page);
  await page.keyboard.type('I am sorry that two left doors came. Here is a $30 voucher', { delay: 5 });
  const options = await extension.open('options.html');
  const log = options.locator('#decisions');
  const noted = log.getByRole('row', { name: /Typed by hand/ });
  await noted.getByRole('cell', { name: '$30' }).waitFor();

  await page.bringToFront();
  for (const _ of '30 voucher') await page.keyboard.press('Backspace');
  await page.keyboard.type('45 voucher for you.', { delay: 5 });
  await noted.getByRole('cell', { name: '$45' }).waitFor();
  expect(await noted.count()).toBe(1);

  for (const _ of ' Here is a $45 voucher for you.') await page.keyboard.press('Backspace');
  await log.getByText('Nothing yet.').waitFor();
});

it('what is offered above one’s own limit is underlined, and the card names who may approve it', async () => {
  const options = await extension.open('options.html');
  await options.getByLabel('I decide alone up to').fill('50');
  await options.getByLabel('Currency').selectOption('USD');
  await options.getByLabel('Discounts up to').fill('15');
  await options.getByLabel('Who decides above that').fill('Ruth, head of support');
  await options.close();

  page = await openModel(extension, COMPLAINT);
  const overlay = await Overlay.of(page);
  await reply(page);
  await page.keyboard.type('I am sorry that two left doors came. Here is a $80 voucher for your next order of $120.', {
    delay: 5,
  });
  await expect.poll(async () => (await underlines(page)).map(({ words }) => words)).toEqual(['$80']);
  await clickWords(page, '$80');
  const card = await overlay.find('dialog', /Above your limit/);
  expect(card.description).toContain('Ruth, head of support');
  await overlay.press('button', /\$50/);
  await expect.poll(() => modelText(page)).toContain('Here is a $50 voucher for your next order of $120.');
  await expect.poll(async () => (await underlines(page)).length).toBe(0);
});
