import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, it } from 'vitest';
import drafts from './drafts.json' with { type: 'json' };
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { openModel, reply, serveModels } from './story';
import { caretBehind, clickWords, type Expected, expectUnderlines } from './underlines';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/1934c7a05be1d2f3';
const [{ draft, expected }] = drafts.en as [{ draft: string; expected: Expected[] }];
const [excuse, blame, stock] = expected as [Expected, Expected, Expected];

describe('what the user chooses holds everywhere, and can be taken back', () => {
  let extension: Extension;
  let page: Page;
  let overlay: Overlay;

  beforeEach(async () => {
    extension = await launch();
    await serveModels(extension);
    await extension.enable('https://mail.google.com');
    page = await openModel(extension, ADDRESS);
    overlay = await Overlay.of(page);
    await reply(page);
    await page.keyboard.type(draft);
    await expectUnderlines(page, expected);
  });

  afterEach(async () => {
    await extension.close();
  });

  async function openCardOf({ words }: Expected): Promise<void> {
    const marked = await expectUnderlines(page, expected);
    await clickWords(page, marked.find((underline) => underline.words.includes(words))?.words ?? words);
    await overlay.find('dialog', /./);
  }

  it('ignore once: this place is left alone, the same words elsewhere are not', async () => {
    await openCardOf(blame);
    await overlay.press('button', 'Ignore once');
    await expectUnderlines(page, [excuse, stock]);
    await caretBehind(page, '[g_editable=true]', stock.words);
    await page.keyboard.type(' The courier lost your parcel on Monday.');
    await expectUnderlines(page, [excuse, stock, blame]);
  });

  it('never flag this: the words are left alone, until they are flagged again in the options', async () => {
    await openCardOf(blame);
    await overlay.press('button', 'Never flag this');
    await expectUnderlines(page, [excuse, stock]);
    const options = await extension.open('options.html');
    await options.getByRole('button', { name: /^Flag again/ }).click();
    await page.bringToFront();
    await expectUnderlines(page, expected);
  });

  it('turn rule off: nothing of this rule, until it is switched on in the options', async () => {
    await openCardOf(stock);
    await overlay.press('button', 'Turn rule off');
    await expectUnderlines(page, [excuse, blame]);
    const options = await extension.open('options.html');
    await options.getByRole('switch', { name: /Faceless apology/ }).check();
    await page.bringToFront();
    await expectUnderlines(page, expected);
  });

  it('a paused site is left alone, and comes back', async () => {
    await setPaused(true);
    await expectUnderlines(page, []);
    await setPaused(false);
    await page.keyboard.type(' ');
    await expectUnderlines(page, expected);
  });

  /** As the popup's switch does; a popup can't stand beside a page in a tab of its own. */
  async function setPaused(paused: boolean): Promise<void> {
    const options = await extension.open('options.html');
    await options.evaluate(
      (rests) => chrome.storage.local.set({ sites: { 'https://mail.google.com': { paused: rests } } }),
      paused,
    );
    await options.close();
    await page.bringToFront();
  }
});
