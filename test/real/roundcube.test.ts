import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import drafts from '../e2e/drafts.json' with { type: 'json' };
import { type Extension, launch } from '../e2e/extension';
import { Overlay } from '../e2e/overlay';
import type { SidePanel } from '../e2e/side-panel';
import { judged, oneLine, rewriteOf, SHOTS } from '../e2e/story';
import { caretBehind, clickWords, type Expected, expectUnderlines, underlines } from '../e2e/underlines';
import { whyNot } from './debian';
import { linesOf, typeAbove } from './editing';
import type { Mail } from './mail';
import { INBOX, RU_MIXED_HTML, RU_MIXED_PLAIN } from './roundcube/inbox';
import { type Roundcube, startRoundcube } from './roundcube/roundcube';

const reason = whyNot();
if (reason) console.log(`The real-webmail story is skipped: ${reason}.`);

const RU = drafts.ru as { draft: string; expected: Expected[] }[];

describe.skipIf(reason)('a real Roundcube, in Russian', () => {
  let webmail: Roundcube;
  let extension: Extension;
  let page: Page;
  let panel: SidePanel;

  beforeAll(async () => {
    webmail = await startRoundcube(INBOX);
    extension = await launch({ language: 'ru' });
    await extension.enable(new URL(webmail.url).origin);
    panel = await extension.openPanel();
    page = await extension.context.newPage();
    await page.goto(webmail.url);
    await page.fill('#rcmloginuser', webmail.user);
    await page.fill('#rcmloginpwd', webmail.password);
    await page.click('#rcmloginsubmit');
    await page.waitForSelector('#messagelist tr.message');
  });

  afterAll(async () => {
    await extension?.close();
    await webmail?.stop();
  });

  async function openMail(mail: Mail): Promise<void> {
    await page.goto(`${webmail.url}?_task=mail`);
    await page.locator('#messagelist tr.message', { hasText: mail.subject }).dblclick();
    await page.waitForURL(/_action=show/);
  }

  async function pressReply(): Promise<void> {
    await page.locator('a.reply:not(.all)').locator('visible=true').first().click();
    await page.waitForURL(/_action=compose/);
  }

  it('shows in the side panel that the message is mixed, which words, which kind, and the problem', async () => {
    await openMail(RU_MIXED_HTML);
    await panel.shows('и дело');
    await panel.shows('тупые');
    await panel.shows('разошлась молния');
    await page.screenshot({ path: join(SHOTS, 'roundcube-mail.png') });
  });

  it('goes through the HTML composer: underlines, card, rewrite, undo, boundary, delivery', async () => {
    await openMail(RU_MIXED_HTML);
    await pressReply();
    const editor = await bodyOf(page);
    const [{ draft, expected }] = RU as [{ draft: string; expected: Expected[] }];
    await typeAbove(editor, '#tinymce', draft);
    const marked = await expectUnderlines(editor, expected);
    expect(marked.map(({ start, words }) => ({ start, words }))).toEqual(await judged(extension));
    await page.screenshot({ path: join(SHOTS, 'roundcube-underlines.png') });

    const overlay = await Overlay.of(page);
    const before = await html(editor);
    const blamed = marked[1]?.words ?? '';
    await clickWords(editor, blamed);
    await overlay.find('dialog', /./);
    await page.screenshot({ path: join(SHOTS, 'roundcube-card.png') });
    await overlay.press('button', rewriteOf(blamed));
    await expect.poll(() => editor.locator('#tinymce').innerText()).not.toContain(blamed);
    await expect.poll(async () => (await underlines(editor)).map(({ words }) => words)).not.toContain(blamed);

    await page.keyboard.press('Control+z');
    await expect.poll(() => html(editor)).toBe(before);
    await expectUnderlines(editor, expected);

    await panel.shows('Граница');
    const wording = await panel.value('textarea');
    expect(wording).toMatch(/Антон|Здравствуйте/);
    await panel.screenshot(join(SHOTS, 'roundcube-panel.png'));
    await caretBehind(editor, '#tinymce', expected.at(-1)?.words ?? '');
    await panel.press('Вставить');
    await expect
      .poll(async () => oneLine(await editor.locator('#tinymce').innerText()))
      .toContain(oneLine(draft) + oneLine(wording));

    const seen = await linesOf(page, await html(editor));
    expect(seen.join(' ')).toContain(draft);
    await page.locator('button.send, a.send').locator('visible=true').first().click();
    const mail = await webmail.delivered();
    expect(await linesOf(page, mail.html ?? '')).toEqual(seen);
    expect(mail.source).not.toMatch(/aplomb/i);
  });

  it.each(RU.slice(1))('underlines a further draft in the HTML composer: $draft', async ({ draft, expected }) => {
    await openMail(RU_MIXED_HTML);
    await pressReply();
    const editor = await bodyOf(page);
    await typeAbove(editor, '#tinymce', draft);
    const marked = await expectUnderlines(editor, expected);
    expect(marked.map(({ start, words }) => ({ start, words }))).toEqual(await judged(extension));
  });

  it('tells how long a keystroke takes to become an underline', async () => {
    await openMail(RU_MIXED_HTML);
    await pressReply();
    const editor = await bodyOf(page);
    await typeAbove(editor, '#tinymce', `${RU[0]?.draft} Курьер потеря`);
    await expectUnderlines(editor, RU[0]?.expected ?? []);
    const times: number[] = [];
    for (let round = 0; round < 15; round++) {
      // the watch stands before the key goes down
      const underlined = await editor.evaluateHandle(watchForUnderline, 'Курьер потерял');
      await page.keyboard.type('л');
      times.push(await underlined.evaluate(({ painted }) => painted));
      await page.keyboard.press('Backspace');
      await expectUnderlines(editor, RU[0]?.expected ?? []);
    }
    const median = times.sort((one, other) => one - other)[7] ?? Number.NaN;
    console.log(`From the last keystroke to the underline: ${Math.round(median)} ms at the median of ${times.length}.`);
    expect(times).toHaveLength(15);
  });

  it('goes through the plain composer: a textarea whose caret stands below the quote', async () => {
    await openMail(RU_MIXED_PLAIN);
    await pressReply();
    const field = page.locator('textarea#composebody');
    await field.click();
    await page.keyboard.press('Control+End');
    const [{ draft, expected }] = RU as [{ draft: string; expected: Expected[] }];
    await page.keyboard.type(draft, { delay: 5 });
    // painted on a mirror outside the page's content, whose text is the whole field's
    await expectUnderlines(page, expected);
    await page.screenshot({ path: join(SHOTS, 'roundcube-plain.png') });
    const overlay = await Overlay.of(page);

    const before = await field.inputValue();
    await extension.command('open-card', page);
    await overlay.find('dialog', /./);
    await page.keyboard.press('1');
    await expect.poll(() => field.inputValue()).not.toBe(before);
    const rewritten = await field.inputValue();
    expect(rewritten.startsWith(before.slice(0, before.indexOf(draft)))).toBe(true);
    await field.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe(before);
    await expectUnderlines(page, expected);

    await panel.shows('Граница');
    const wording = await panel.value('textarea');
    await field.focus();
    await page.keyboard.press('Control+End');
    await panel.press('Вставить');
    await expect.poll(async () => oneLine(await field.inputValue())).toBe(oneLine(before) + oneLine(wording));

    const seen = await field.inputValue();
    await page.locator('button.send, a.send').locator('visible=true').first().click();
    const mail = await webmail.delivered();
    expect(mail.html).toBeNull();
    // Roundcube wraps long lines when it sends (RFC 3676): a soft end of a line is none to the reader
    expect(unwrapped(mail.plain)).toEqual(unwrapped(seen));
    expect(mail.source).not.toMatch(/aplomb/i);
  });
});

async function bodyOf(page: Page): Promise<Frame> {
  await page.frameLocator('#composebody_ifr').locator('body#tinymce').waitFor();
  const handle = await page.locator('#composebody_ifr').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The HTML composer has no frame.');
  return frame;
}

async function html(editor: Frame): Promise<string> {
  return await editor.locator('#tinymce').innerHTML();
}

/** Runs in the editor's frame: ms from the next input to the frame in which a second place with this stroke is painted. */
function watchForUnderline(words: string): { painted: Promise<number> } {
  const painted = new Promise<number>((resolve) => {
    const marked = () =>
      [...(CSS.highlights.get('aplomb-blame') ?? [])].filter((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString().startsWith(words);
      }).length;
    const before = marked();
    document.addEventListener(
      'input',
      () => {
        const typed = performance.now();
        const look = () => (marked() > before ? resolve(performance.now() - typed) : requestAnimationFrame(look));
        look();
      },
      { once: true, capture: true },
    );
  });
  return { painted };
}

/** Lines of a plain text without their quote marks; one that ends in a space goes on in the next. */
function unwrapped(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^> ?/, ''));
  const joined = lines.reduce((whole, line) => whole + line + (line.endsWith(' ') ? '' : '\n'), '');
  return joined.split('\n').filter((line) => line !== '');
}
