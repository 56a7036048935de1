import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import drafts from '../e2e/drafts.json' with { type: 'json' };
import { oneLine } from '../e2e/story';
import type { Expected } from '../e2e/underlines';
import { whyNoFirefox, whyNot } from './debian';
import { unwrapped } from './editing';
import { startFirefox } from './firefox';
import { KNOWN } from './reply';
import { INBOX } from './roundcube/inbox';
import { type Roundcube, startRoundcube } from './roundcube/roundcube';

const reason = whyNot() ?? whyNoFirefox();
if (reason) console.log(`The real-webmail story in Firefox is skipped: ${reason}.`);

const [{ draft, expected }] = drafts.ru as [{ draft: string; expected: Expected[] }];

describe.skipIf(reason)('a real Roundcube in Firefox, in Russian', () => {
  let webmail: Roundcube;
  let firefox: Awaited<ReturnType<typeof startFirefox>>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    webmail = await startRoundcube(INBOX);
    firefox = await startFirefox(new URL(webmail.url).origin, 'ru');
    page = await firefox.page();
    await page.goto(webmail.url);
    await page.type('#rcmloginuser', webmail.user);
    await page.type('#rcmloginpwd', webmail.password);
    await page.click('#rcmloginsubmit');
    await page.waitForSelector('#messagelist tr.message');
    panel = await firefox.panelOf(page);
  });

  afterAll(async () => {
    await firefox?.close();
    await webmail?.stop();
  });

  it('goes through the HTML composer: names the abuse, underlines, rewrite, boundary, undo of both, delivery', async () => {
    await openMail(1);
    await shows(panel, 'и дело');
    await shows(panel, 'тупые');

    await answer(1);
    const editor = await bodyOf(page);
    const text = () => textOf(editor);
    await editor.click('#tinymce');
    await press(page, 'Control', 'Home');
    await page.keyboard.press('Enter');
    await press(page, 'Control', 'Home');
    await page.keyboard.type(draft);
    const found = expected.map(({ words }) => expect.stringContaining(words));
    await expect.poll(() => underlined(editor), { timeout: 20_000 }).toEqual(found);

    const before = await text();
    await rewriteFirst(text);
    expect(await text()).not.toContain(expected[1]?.words);
    await editor.focus('#tinymce');
    await press(page, 'Control', 'z');
    await expect.poll(text).toBe(before);
    await expect.poll(() => underlined(editor), { timeout: 20_000 }).toEqual(found);

    const insert = async () => {
      await caretBehind(editor, expected.at(-1)?.words ?? '');
      return insertBoundary(text, (wording) => expect.stringContaining(oneLine(draft) + oneLine(wording)));
    };
    await insert();
    await editor.focus('#tinymce');
    await press(page, 'Control', 'z');
    await expect.poll(text).toBe(before);
    const wording = await insert();

    const seen = await text();
    const mail = await sent();
    expect(await page.evaluate(readable, mail.html ?? '')).toBe(seen);
    expect(oneLine(mail.plain)).toContain(oneLine(draft) + oneLine(wording));
    expect(mail.source).not.toMatch(/aplomb/i);
  });

  it('goes through the plain composer, a textarea', async () => {
    await openMail(2);
    await shows(panel, 'безмозглые');

    await answer(2);
    const field = 'textarea#composebody';
    const text = () => page.$eval(field, ({ value }) => value);
    await page.click(field);
    await press(page, 'Control', 'End');
    await page.keyboard.type(draft);
    const found = expected.map(({ words }) => expect.stringContaining(words));
    await expect.poll(() => underlined(page.mainFrame()), { timeout: 20_000 }).toEqual(found);

    const before = await text();
    await rewriteFirst(text);
    await page.focus(field);
    await press(page, 'Control', 'z');
    await expect.poll(text).toBe(before);

    const insert = async () => {
      await page.focus(field);
      await press(page, 'Control', 'End');
      const whole = (value: string) => oneLine(value);
      await insertBoundary(
        async () => whole(await text()),
        (wording) => whole(before) + whole(wording),
      );
    };
    await insert();
    await page.focus(field);
    await press(page, 'Control', 'z');
    await expect.poll(text).toBe(before);
    await insert();

    const seen = await text();
    const mail = await sent();
    expect(mail.html).toBeNull();
    expect(unwrapped(mail.plain)).toEqual(unwrapped(seen));
    expect(mail.source).not.toMatch(/aplomb/i);
  });

  async function openMail(uid: number): Promise<void> {
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
  }

  async function answer(uid: number): Promise<void> {
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_reply_uid=${uid}&_action=compose`);
  }

  /** Opens the card of the second place from the panel, and takes its first rewrite by number. */
  async function rewriteFirst(text: () => Promise<string>): Promise<void> {
    const before = await text();
    await pressIn(panel, expected[1]?.words ?? '');
    // its shadow root is closed, but where the focus is shows
    await page.waitForFunction(() => document.activeElement?.matches('html > *:not(body)'));
    await page.keyboard.press('1');
    await expect.poll(text).not.toBe(before);
  }

  /** Lets the panel put its boundary in, and gives it. */
  async function insertBoundary(text: () => Promise<string>, wanted: (wording: string) => unknown): Promise<string> {
    await shows(panel, 'Граница');
    const wording = await panel.$eval(
      'textarea',
      (field, known) => {
        const gap = /\[[^[\]]*…\]/u.exec(field.value);
        if (gap) {
          field.setRangeText(known, gap.index, gap.index + gap[0].length);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return field.value;
      },
      KNOWN,
    );
    expect(wording.length).toBeGreaterThan(40);
    await pressIn(panel, 'Вставить в ответ');
    await expect.poll(text).toEqual(wanted(wording));
    return wording;
  }

  async function sent() {
    const left = page.waitForNavigation();
    await page.$$eval('button.send, a.send', (all) =>
      (all as HTMLElement[]).find((button) => button.checkVisibility())?.click(),
    );
    await left;
    return webmail.delivered();
  }
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
