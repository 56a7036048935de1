import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { expectUnderlines } from './underlines';

const DESK = 'https://desk.example';
const DRAFT = 'The courier lost your parcel.';
const EXPECTED = [{ rule: 'blame', words: 'The courier lost' }] as const;
const PAGES: Record<string, string> = {
  [`${DESK}/news`]: '<h1>News</h1><button type="button">More</button>',
  [`${DESK}/write`]: '<p>Where is my parcel?</p><textarea rows="6"></textarea>',
  [`${DESK}/chat`]:
    '<div class="list"><p class="plum">Where is my lamp?</p><p class="sand">It is on its way.</p><p class="plum">Still?</p></div><textarea></textarea>',
  [`${DESK}/also`]: '<p>Where is my lamp?</p><textarea rows="6"></textarea>',
  'https://portal.example/': `<iframe src="${DESK}/also"></iframe><iframe src="${DESK}/write"></iframe>`,
};

describe('on a page that no file knows', () => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launch();
    await extension.context.route(/^https?:/, async (route) => {
      const body = PAGES[route.request().url()];
      const answer = { contentType: 'text/html', body: `<!doctype html><title>Desk</title>${body}` };
      await route.fulfill(body === undefined ? { status: 404 } : answer);
    });
    await extension.enable(DESK);
  });
  afterAll(async () => {
    await extension.close();
  });
  beforeEach(async () => {
    page = await extension.context.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  it('there is the bootstrap alone until something that can be written in has the focus', async () => {
    const scripts = await ours(page);
    await page.goto(`${DESK}/news`);
    await expect.poll(() => scripts).toEqual(['bootstrap.js']);
    await page.click('button');
    await tabState(extension, { composer: null });
    expect(scripts).toEqual(['bootstrap.js']);
  });

  it('the side panel forgets what the tab showed before', async () => {
    await page.goto(`${DESK}/write`);
    await page.click('textarea');
    await tabState(extension, { composer: 'unknown' });
    await page.goto(`${DESK}/news`);
    await tabState(extension, { composer: null });
  });

  it('what is typed at once is judged to the first letter', async () => {
    const scripts = await ours(page);
    await page.goto(`${DESK}/write`);
    const overlay = await Overlay.of(page);
    await page.focus('textarea');
    await page.keyboard.type(DRAFT);
    await overlay.press('button', /reply/i);
    await expectUnderlines(page, EXPECTED);
    expect(scripts).toEqual(['bootstrap.js', 'inbox.js']);
  });

  it('a frame is served by itself, and its neighbour keeps to the bootstrap', async () => {
    await page.goto('https://portal.example/');
    const [also, write] = desks(page);
    const [quiet, busy] = await Promise.all([ours(also), ours(write)]);
    await write.focus('textarea');
    await expect.poll(() => busy).toContain('inbox.js');
    await tabState(extension, { inbox: 'generic', origin: DESK });
    expect(quiet).not.toContain('inbox.js');
  });

  it('two frames that need it at once get it each for itself', async () => {
    await page.goto('https://portal.example/');
    const frames = desks(page);
    const scripts = await Promise.all(frames.map(ours));
    const focus = (frame: Frame) => frame.evaluate(() => document.querySelector<HTMLElement>('textarea')?.focus());
    await Promise.all(frames.map(focus));
    await expect.poll(() => scripts.map((names) => names.includes('inbox.js'))).toEqual([true, true]);
  });

  it('the page’s own menu wakes it, to be shown the customer’s message', async () => {
    await page.goto(`${DESK}/chat`);
    const overlay = await Overlay.of(page);
    await tabState(extension, { composer: null });
    await chooseInMenu(extension, 'pick-customer');
    await overlay.find('StaticText', /Click the customer/);
    await page.click('.plum');
    await page.click('textarea');
    const messages = ['Where is my lamp?', 'Still?'].map((text) => ({ author: 'customer', text }));
    await tabState(extension, { conversation: { messages } });
  });

  it('the worker may be asleep when the rest is needed', async () => {
    await page.goto(`${DESK}/write`);
    const scripts = await ours(page);
    await expect.poll(() => scripts).toEqual(['bootstrap.js']);
    await extension.stopWorker();
    await page.focus('textarea');
    await page.keyboard.type(DRAFT);
    await expect.poll(() => scripts).toEqual(['bootstrap.js', 'inbox.js']);
    await tabState(extension, { inbox: 'generic', composer: expect.any(String) });
  });

  it('after an update the page is served anew, without being loaded anew', async () => {
    const scripts = await ours(page);
    await page.goto(`${DESK}/write`);
    const overlay = await Overlay.of(page);
    await page.focus('textarea');
    await overlay.find('button', /./);
    await page.locator('textarea').blur();
    await update(extension);
    await expect.poll(() => scripts).toEqual(['bootstrap.js', 'inbox.js', 'bootstrap.js', 'inbox.js']);
    await page.focus('textarea');
    await page.keyboard.type(DRAFT);
    await overlay.find('button', /./);
    expect((await overlay.names('button')).join()).not.toMatch(/reload/i);
  });

  it('an extension that is gone leaves no error behind', async () => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${DESK}/write`);
    const scripts = await ours(page);
    await expect.poll(() => scripts).toEqual(['bootstrap.js']);
    // loaded from the command line, it does not come back
    await (await extension.worker()).evaluate(() => chrome.runtime.reload());
    await page.focus('textarea');
    await page.keyboard.type(DRAFT);
    expect(await page.inputValue('textarea')).toBe(DRAFT);
    expect(errors).toEqual([]);
  });
});

/** Tells the worker what the browser tells it after an update. */
async function update(extension: Extension): Promise<void> {
  await (await extension.worker()).evaluate(() => {
    const event = chrome.runtime.onInstalled as typeof chrome.runtime.onInstalled & { dispatch(details: object): void };
    event.dispatch({ reason: 'update' });
  });
}

/** Chooses an entry of the page's menu: synthetic clicks never reach the browser's own menus, so the event is dispatched. */
async function chooseInMenu(extension: Extension, menuItemId: string): Promise<void> {
  await (await extension.worker()).evaluate(async (chosen) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as typeof chrome.contextMenus.onClicked & {
      dispatch(info: object, tab: unknown): void;
    };
    event.dispatch({ menuItemId: chosen, frameId: 0 }, tab);
  }, menuItemId);
}

/** The two frames of the portal. */
function desks(page: Page): [Frame, Frame] {
  const [also, write] = [page.frame({ url: `${DESK}/also` }), page.frame({ url: `${DESK}/write` })];
  if (!also || !write) throw new Error('The portal has not loaded its frames.');
  return [also, write];
}

/** Our scripts that a page or frame has run, in order, kept up to date: as the browser's own debugger lists them. */
async function ours(place: Page | Frame): Promise<string[]> {
  const page = 'keyboard' in place ? place : place.page();
  const session = await page.context().newCDPSession(place);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) scripts.push(url.split('/').at(-1) ?? '');
  });
  await session.send('Debugger.enable');
  return scripts;
}

/** Waits until the worker keeps this for the tab in front. */
async function tabState(extension: Extension, wanted: object): Promise<void> {
  const worker = await extension.worker();
  const kept = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const key = `tab:${tab?.id}`;
      return (await chrome.storage.session.get(key))[key] ?? null;
    });
  await expect.poll(kept).toMatchObject(wanted);
}
