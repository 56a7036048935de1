import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import drafts from '../e2e/drafts.json' with { type: 'json' };
import { type Extension, launch } from '../e2e/extension';
import type { SidePanel } from '../e2e/side-panel';
import { oneLine } from '../e2e/story';
import { expectUnderlines, underlines } from '../e2e/underlines';
import { whyNot } from './debian';
import { linesOf, typeAbove } from './editing';
import { type Draft, insertPlain, insertRich, revisePlain, reviseRich } from './reply';
import { type RequestTracker, startRequestTracker } from './request-tracker/request-tracker';
import { TICKETS, UK_MIXED_HTML, UK_MIXED_PLAIN } from './request-tracker/tickets';

const reason = whyNot();
if (reason) console.log(`The story in a real Request Tracker is skipped: ${reason}.`);

const [DRAFT] = drafts.uk as [Draft];
const BOUNDARY = { heading: 'Межа', insert: 'Вставити' };

describe.skipIf(reason)('a real Request Tracker, in Ukrainian', () => {
  let desk: RequestTracker;
  let extension: Extension;
  let page: Page;
  let panel: SidePanel;

  beforeAll(async () => {
    desk = await startRequestTracker(TICKETS);
    extension = await launch({ language: 'uk' });
    await extension.enable(new URL(desk.url).origin);
    panel = await extension.openPanel();
    page = await extension.context.newPage();
  });

  afterAll(async () => {
    await extension?.close();
    await desk?.stop();
  });

  async function logIn(agent: 'mira' | 'plain'): Promise<void> {
    // what is still on its way would bring back the cookie of whoever was here before
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto(desk.url);
    await page.fill('input[name=user]', agent);
    await page.fill('input[name=pass]', desk.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('a[href*="Logout"]', { state: 'attached' });
  }

  async function openTicket(number: number): Promise<void> {
    await page.goto(`${desk.url}Ticket/Display.html?id=${number}`);
  }

  /** Answers or comments on the customer's message, whose words come with it as a quote. */
  async function press(action: 'Respond' | 'Comment'): Promise<void> {
    await page.locator(`.transaction.message a[href*="Action=${action}"]`).first().click();
    await page.waitForURL(/Update\.html/);
  }

  it('names the abuse and the problem on the ticket, before anybody answers', async () => {
    await logIn('mira');
    await openTicket(1);
    await panel.shows('справа разом');
    await panel.shows('тупі');
    await panel.shows('не тримає полум’я');
  });

  it('goes through CKEditor: underlines, card, rewrite, undo, boundary, delivery', async () => {
    await openTicket(1);
    await panel.shows('справа разом');
    await press('Respond');
    const rich = { page, editor: await bodyOf(page), body: 'body' };
    await reviseRich(rich, DRAFT, 'request-tracker');

    // the ticket is on another page by now: what was read there still holds
    await panel.shows('Межа');
    expect(await panel.text()).not.toContain('не знаходить розмови');
    const [wording, html] = await insertRich(rich, DRAFT, { panel, ...BOUNDARY }, 'request-tracker');
    const seen = await linesOf(page, html);
    await page.click('input[name=SubmitTicket]');
    const mail = await desk.deliveredTo(UK_MIXED_HTML.from.address);
    expect(await linesOf(page, mail.html ?? '')).toEqual(seen);
    expect(oneLine(mail.plain)).toContain(oneLine(DRAFT.draft) + oneLine(wording));
    expect(mail.source).not.toMatch(/aplomb/i);
  });

  it('goes through the textarea with the same draft', async () => {
    await logIn('plain');
    await openTicket(2);
    await panel.shows('справа разом');
    await press('Respond');
    const field = page.locator('textarea#UpdateContent');
    const before = await revisePlain(extension, field, DRAFT);
    const seen = await insertPlain(field, before, { panel, ...BOUNDARY });
    await page.click('input[name=SubmitTicket]');
    const mail = await desk.deliveredTo(UK_MIXED_PLAIN.from.address);
    expect(oneLine(mail.plain)).toBe(oneLine(seen));
    // Request Tracker makes this part by itself
    expect(oneLine((await linesOf(page, mail.html ?? '')).join(''))).toBe(oneLine(seen));
    expect(mail.source).not.toMatch(/aplomb/i);
  });

  it('leaves a comment alone, and judges the same words once it becomes a reply', async () => {
    await logIn('mira');
    await openTicket(1);
    await panel.shows('справа разом');
    await press('Comment');
    const editor = await bodyOf(page);
    await typeAbove(editor, 'body', DRAFT.draft);
    await panel.shows('Нотатка для своїх');
    expect(await underlines(editor)).toEqual([]);

    await page.selectOption('#UpdateType', 'response');
    await expectUnderlines(editor, DRAFT.expected);
    await page.selectOption('#UpdateType', 'private');
    await expectUnderlines(editor, []);
    await panel.shows('Нотатка для своїх');
  });
});

async function bodyOf(page: Page): Promise<Frame> {
  const frame = page.locator('iframe.cke_wysiwyg_frame');
  await frame.contentFrame().locator('body.cke_editable').waitFor();
  const content = await (await frame.elementHandle())?.contentFrame();
  if (!content) throw new Error('CKEditor has no frame.');
  return content;
}
