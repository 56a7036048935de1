import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import drafts from './drafts.json' with { type: 'json' };
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { modelText, oneLine, openModel, reply, serveModels } from './story';
import { clickWords, type Expected, expectUnderlines } from './underlines';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/1934d81b27c04a95';
const [{ draft, expected }] = drafts.en as [{ draft: string; expected: Expected[] }];

describe('interruptions are ordinary', () => {
  let extension: Extension;
  let page: Page;
  let errors: string[];

  beforeEach(async () => {
    extension = await launch();
    await serveModels(extension);
    await extension.enable('https://mail.google.com');
    page = await openModel(extension, ADDRESS);
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await reply(page);
  });

  afterEach(async () => {
    await extension.close();
  });

  it('the worker is stopped between two keystrokes: the next one wakes it and is judged', async () => {
    await page.keyboard.type(draft);
    await expectUnderlines(page, expected);
    await extension.stopWorker();
    await page.keyboard.type(' As I already said, dates are estimates.');
    await expectUnderlines(page, [...expected, { rule: 'correction', words: 'As I already said' }]);
    expect(errors).toEqual([]);
  });

  it('the extension is reloaded while the tab is open: the page goes on and one sentence says what to do', async () => {
    await page.keyboard.type(draft);
    await expectUnderlines(page, expected);
    const overlay = await Overlay.of(page);
    await (await extension.worker()).evaluate(() => chrome.runtime.reload());
    await page.keyboard.type(' And more.');
    await overlay.find('button', /Reload the page to go on/);
    expect(await modelText(page)).toContain('And more.');
    expect(errors).toEqual([]);
  });

  it('the page draws its editor anew while the card is open: nothing breaks, and the new one is read', async () => {
    await page.keyboard.type(draft);
    const marked = await expectUnderlines(page, expected);
    const overlay = await Overlay.of(page);
    await clickWords(page, marked[1]?.words ?? '');
    await overlay.find('dialog', /./);
    await page.evaluate(() => {
      const editable = document.querySelector('[g_editable=true]');
      editable?.replaceWith(editable.cloneNode(true));
    });
    await overlay.gone('dialog', /./);
    await page.locator('[g_editable=true]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thank you.');
    await expectUnderlines(page, expected);
    expect(errors).toEqual([]);
  });

  it('an empty draft and one of 200,000 characters are both fine', async () => {
    await page.keyboard.type('a');
    await page.keyboard.press('Backspace');
    const sentence = 'The parcel leaves our workshop today. ';
    const long = `${draft.replaceAll('\n', ' ')} ${sentence.repeat(Math.ceil(200_000 / sentence.length))}`;
    await page.keyboard.insertText(long);
    await expectUnderlines(page, expected, 90_000);
    // not compared as a whole: a failure would print 200,000 characters
    expect(oneLine(await modelText(page)).startsWith(oneLine(long))).toBe(true);
    expect(errors).toEqual([]);
  });

  it('a frame with a composer is removed in the middle of a review', async () => {
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const body = frame.contentDocument?.body;
      if (!body) return;
      body.contentEditable = 'true';
      body.focus();
      frame.contentDocument?.execCommand('insertText', false, 'The courier lost your parcel.');
      frame.remove();
    });
    await reply(page);
    await page.keyboard.type(draft);
    await expectUnderlines(page, expected);
    expect(errors).toEqual([]);
  });
});
