import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import drafts from '../e2e/drafts.json' with { type: 'json' };
import { oneLine } from '../e2e/story';
import type { Expected } from '../e2e/underlines';
import { whyNoFirefox, whyNot } from './debian';
import { startFirefox } from './firefox';
import { RU_MIXED_HTML } from './roundcube/inbox';
import { type Roundcube, startRoundcube } from './roundcube/roundcube';

const reason = whyNot() ?? whyNoFirefox();
if (reason) console.log(`The real-webmail story in Firefox is skipped: ${reason}.`);

const [{ draft, expected }] = drafts.ru as [{ draft: string; expected: Expected[] }];

describe.skipIf(reason)('a real Roundcube in Firefox, in Russian', () => {
  let webmail: Roundcube;
  let firefox: Awaited<ReturnType<typeof startFirefox>>;
  let page: Page;

  beforeAll(async () => {
    webmail = await startRoundcube([RU_MIXED_HTML]);
    firefox = await startFirefox(new URL(webmail.url).origin, 'ru');
    page = await firefox.page();
    await page.goto(webmail.url);
    await page.type('#rcmloginuser', webmail.user);
    await page.type('#rcmloginpwd', webmail.password);
    await page.click('#rcmloginsubmit');
    await page.waitForSelector('#messagelist tr.message');
  });

  afterAll(async () => {
    await firefox?.close();
    await webmail?.stop();
  });

  it('names the abuse, underlines, rewrites, undoes, inserts a boundary and sends', async () => {
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_uid=1&_action=show`);
    const panel = await firefox.panelOf(page);
    await shows(panel, 'и дело');
    await shows(panel, 'тупые');

    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_reply_uid=1&_action=compose`);
    const editor = await bodyOf(page);
    await editor.click('#tinymce');
    await press(page, 'Control', 'Home');
    await page.keyboard.press('Enter');
    await press(page, 'Control', 'Home');
    await page.keyboard.type(draft);
    const found = expected.map(({ words }) => expect.stringContaining(words));
    await expect.poll(() => underlined(editor), { timeout: 20_000 }).toEqual(found);

    const before = await textOf(editor);
    await pressIn(panel, expected[1]?.words ?? '');
    // the open card takes its first rewrite by number; its shadow root is closed, but where the focus is shows
    await page.waitForFunction(() => document.activeElement?.matches('html > *:not(body)'));
    await page.keyboard.press('1');
    await expect.poll(() => textOf(editor)).not.toBe(before);
    expect(await textOf(editor)).not.toContain(expected[1]?.words);
    await editor.focus('#tinymce');
    await press(page, 'Control', 'z');
    await expect.poll(() => textOf(editor)).toBe(before);
    await expect.poll(() => underlined(editor), { timeout: 20_000 }).toEqual(found);

    await shows(panel, 'Граница');
    const wording = await panel.$eval('textarea', ({ value }) => value);
    expect(wording.length).toBeGreaterThan(40);
    await caretBehind(editor, expected.at(-1)?.words ?? '');
    await pressIn(panel, 'Вставить в ответ');
    await expect.poll(() => textOf(editor)).toContain(oneLine(draft) + oneLine(wording));

    const seen = await textOf(editor);
    await page.$$eval('button.send, a.send', (all) =>
      (all as HTMLElement[]).find((button) => button.checkVisibility())?.click(),
    );
    const mail = await webmail.delivered();
    expect(await page.evaluate(readable, mail.html ?? '')).toBe(seen);
    expect(oneLine(mail.plain)).toContain(oneLine(draft) + oneLine(wording));
    expect(mail.source).not.toMatch(/aplomb/i);
  });
});

/** The words of a mail's HTML, without the layout that is the sender's own. */
function readable(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return (body.textContent ?? '').replace(/\s+/g, '');
}

const textOf = async (editor: Frame) => oneLine(await editor.$eval('#tinymce', ({ textContent }) => textContent ?? ''));

async function press(page: Page, modifier: 'Control', key: KeyInput): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

async function shows(panel: Page, text: string): Promise<void> {
  await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
}

/** Presses the button of the panel that begins so. */
async function pressIn(panel: Page, name: string): Promise<void> {
  await shows(panel, name);
  await panel.$$eval(
    'button',
    (buttons, wanted) => buttons.find(({ textContent }) => textContent?.trim().startsWith(wanted))?.click(),
    name,
  );
}

async function bodyOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#composebody_ifr'))?.contentFrame();
  await frame?.waitForSelector('body#tinymce');
  if (!frame) throw new Error('The HTML composer has no frame.');
  return frame;
}

/** The words that are painted, in reading order. */
async function underlined(editor: Frame): Promise<string[]> {
  return await editor.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, ranges]) => (name.startsWith('aplomb-') ? [...ranges] : []))
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      })
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String),
  );
}

/** Puts the caret behind the line with these words. */
async function caretBehind(editor: Frame, words: string): Promise<void> {
  await editor.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.data.includes(wanted)) getSelection()?.collapse(text, text.length);
    }
  }, words);
}
