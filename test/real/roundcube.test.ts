import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import drafts from '../e2e/drafts.json' with { type: 'json' };
import { type Extension, launch } from '../e2e/extension';
import type { SidePanel } from '../e2e/side-panel';
import { judged, SHOTS } from '../e2e/story';
import { expectUnderlines } from '../e2e/underlines';
import { whyNot } from './debian';
import { linesOf, typeAbove, unwrapped } from './editing';
import type { Mail } from './mail';
import { type Draft, insertPlain, insertRich, revisePlain, reviseRich } from './reply';
import { INBOX, RU_MIXED_HTML, RU_MIXED_PLAIN } from './roundcube/inbox';
import { type Roundcube, startRoundcube } from './roundcube/roundcube';

const reason = whyNot();
if (reason) console.log(`The real-webmail story is skipped: ${reason}.`);

const RU = drafts.ru as [Draft, ...Draft[]];
const [FIRST] = RU;
const BOUNDARY = { heading: 'Граница', insert: 'Вставить' };

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
    const rich = { page, editor: await bodyOf(page), body: '#tinymce' };
    const marked = await reviseRich(rich, FIRST, 'roundcube');
    expect(marked.map(({ start, words }) => ({ start, words }))).toEqual(await judged(extension));

    const [wording, html] = await insertRich(rich, FIRST, { panel, ...BOUNDARY }, 'roundcube');
    expect(wording).toMatch(/Антон|Здравствуйте/);
    const seen = await linesOf(page, html);
    expect(seen.join(' ')).toContain(FIRST.draft);
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
    await typeAbove(editor, '#tinymce', `${FIRST.draft} Курьер потеря`);
    await expectUnderlines(editor, FIRST.expected);
    const times: number[] = [];
    for (let round = 0; round < 15; round++) {
      // the watch stands before the key goes down
      const underlined = await editor.evaluateHandle(watchForUnderline, 'Курьер потерял');
      await page.keyboard.type('л');
      times.push(await underlined.evaluate(({ painted }) => painted));
      await page.keyboard.press('Backspace');
      await expectUnderlines(editor, FIRST.expected);
    }
    const median = times.sort((one, other) => one - other)[7] ?? Number.NaN;
    console.log(`From the last keystroke to the underline: ${Math.round(median)} ms at the median of ${times.length}.`);
    expect(times).toHaveLength(15);
  });

  it('goes through the plain composer: a textarea whose caret stands below the quote', async () => {
    await openMail(RU_MIXED_PLAIN);
    await pressReply();
    const field = page.locator('textarea#composebody');
    const before = await revisePlain(extension, field, FIRST);
    await page.screenshot({ path: join(SHOTS, 'roundcube-plain.png') });
    const seen = await insertPlain(field, before, { panel, ...BOUNDARY });
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
