import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Extension, launch } from './extension';
import { modelText, oneLine, openModel, reply, SHOTS, serveModels } from './story';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/1934c7a05be1d2f3';
const PROMISE = "I'll write to you by Friday 18:00";
const DRAFT = `I'm sorry that the wardrobe came with two left doors. ${PROMISE}.`;

describe('a promise that is given in a reply', () => {
  let profile: string;
  let extension: Extension;

  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'aplomb-promises-'));
  });
  afterEach(async () => {
    await extension.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  async function start(): Promise<void> {
    extension = await launch({ profile });
    await serveModels(extension);
  }

  const badge = async () => (await extension.worker()).evaluate(() => chrome.action.getBadgeText({}));

  /** Brings the reminders near: what is waited for then is the browser's own alarm. */
  async function remindIn(stretch: number): Promise<void> {
    await (await extension.worker()).evaluate(async (ms) => {
      const { owed } = (await chrome.storage.local.get('owed')) as { owed: object[] };
      await chrome.storage.local.set({ owed: owed.map((one) => ({ ...one, remindAt: Date.now() + ms })) });
    }, stretch);
  }

  const frontTab = async () =>
    (await extension.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url;
    });

  it('is kept by one press, remembered in time, leads back, and outlives the browser', async () => {
    await start();
    await extension.enable('https://mail.google.com');
    // The browser's own question about notifications can't be answered by a script
    await (await extension.worker()).evaluate(() => chrome.storage.local.set({ askedToNotify: true }));
    const panel = await extension.openPanel();
    const page = await openModel(extension, ADDRESS);
    await reply(page);
    await page.keyboard.type(DRAFT);
    await panel.shows(PROMISE);
    await panel.press('Remind me');
    await panel.shows('You’ll be reminded');
    await panel.shows('To keep · 1');
    expect(await badge()).toBe('');

    await remindIn(1_000);
    await expect.poll(badge, { timeout: 20_000 }).toBe('1');
    await panel.screenshot(join(SHOTS, 'promises-panel.png'));

    const popup = await extension.open('popup.html');
    await popup.getByText('1 promise due').waitFor();
    await popup.screenshot({ path: join(SHOTS, 'promises-popup.png') });
    await popup.getByRole('button', { name: PROMISE }).click();
    await expect.poll(frontTab).toBe(page.url());

    await panel.press('Warn ahead');
    await panel.shows(`I told you: “${PROMISE}”`);
    await extension.close();

    await start();
    await expect.poll(badge, { timeout: 20_000 }).toBe('1');
    const later = await extension.openPanel();
    await later.shows('To keep · 1');
    await later.shows(PROMISE);
    await later.press('Done');
    await later.shows('Undo');
    await expect.poll(badge).toBe('');
  });

  it('whose reminder was missed while the browser was closed is shown at its start', async () => {
    await start();
    await (await extension.worker()).evaluate(async (text) => {
      const place = { inbox: 'gmail', inboxName: 'Gmail', origin: 'https://mail.google.com', conversationId: '1' };
      const promise = { is: 'promise', id: 'one', since: 0, language: 'en', text, reminded: false, broken: false };
      const times = { due: Date.now() + 3_600_000, remindAt: Date.now() + 1_800_000 };
      const url = 'https://mail.google.com/mail/u/0/#inbox/1';
      await chrome.storage.local.set({ owed: [{ ...promise, ...times, place: { ...place, url, channel: 'email' } }] });
    }, PROMISE);
    expect(await badge()).toBe('');
    await remindIn(500);
    await extension.close();

    await start();
    await expect.poll(badge, { timeout: 20_000 }).toBe('1');
    const popup = await extension.open('popup.html');
    await popup.getByText(PROMISE).waitFor();
  });
});

describe('a customer who is to hear what changed because of them', () => {
  it('is marked, waits on the list, is told in words that credit them, and is done', async () => {
    const extension = await launch({ language: 'ru' });
    try {
      await serveModels(extension, { locale: 'ru' });
      await extension.enable('https://mail.google.com');
      const panel = await extension.openPanel();
      const page = await openModel(extension, 'https://mail.google.com/mail/u/0/#inbox/1934c90e61dd7a44');
      await panel.press('Написать им, когда исправим');
      await panel.shows('В списке: написать им, когда исправим.');
      await panel.shows('Обещано · 1');
      await panel.evaluate(() => document.querySelector<HTMLElement>('.owed summary')?.click(), null);
      await panel.shows('Тимур Ахатов');

      await reply(page);
      await panel.press('Рассказать, что изменилось');
      await panel.shows('Благодаря Вам мы изменили вот что: [что изменили…]');
      await panel.press('Вставить в ответ');
      await panel.shows('Сначала допишите');
      await panel.fillGap('.owed .wording', 'столешницу кладут в машину первой');
      await panel.fillGap('.owed .wording', 'Надя');
      await panel.screenshot(join(SHOTS, 'changed-panel.png'));
      const told = await panel.value('.owed .wording');
      await panel.press('Вставить в ответ');
      await expect.poll(async () => oneLine(await modelText(page))).toContain(oneLine(told));

      await panel.press('Выполнено');
      await panel.shows('Обещано · 0');
      await panel.shows('Вернуть');
      expect(await panel.text()).toContain('Написать им, когда исправим');
    } finally {
      await extension.close();
    }
  });
});
