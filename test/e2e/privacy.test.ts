import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../inboxes/serve';
import { packText } from '../worker/packs/pack-text';
import drafts from './drafts.json' with { type: 'json' };
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { openModel, reply } from './story';
import { expectUnderlines } from './underlines';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/1934d81b27c04a95';
const PLANTED = 'https://planted.example/';
const TEAM = 'https://packs.example/team.yaml';

describe('the extension makes no request of its own', () => {
  let extension: Extension;
  /** Everything that anybody in this browser asks the network for, but the page model itself. */
  let requests: string[];

  beforeEach(async () => {
    extension = await launch();
    requests = [];
    await extension.context.route(/^(https?|wss?):/, async (route) => {
      const url = route.request().url();
      const served = serve(url);
      if (served.status === 404) requests.push(url);
      if (url === TEAM) return route.fulfill({ contentType: 'text/yaml', body: packText() });
      await route.fulfill({ ...served, headers: { ...served.headers, 'access-control-allow-origin': '*' } });
    });
    await extension.enable('https://mail.google.com');
  });

  afterEach(async () => {
    await extension.close();
  });

  it('and the spy that says so catches a request planted in worker, our own page, and content script', async () => {
    const plant = (part: string) => `${PLANTED}${part}`;
    await (await extension.worker()).evaluate((url) => fetch(url), plant('worker'));
    const options = await extension.open('options.html');
    await options.evaluate((url) => fetch(url), plant('page'));
    const page = await openModel(extension, ADDRESS);
    await page.bringToFront();
    await (await extension.worker()).evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        args: [url],
        func: (address: string) => fetch(address).then(() => null),
      });
    }, plant('content-script'));
    expect(requests).toEqual([plant('worker'), plant('page'), plant('content-script')]);
  });

  it('in a whole session: welcome, options, panel, review, card, rewrite, boundary, popup', async () => {
    await extension.open('welcome.html');
    await extension.open('options.html');
    const panel = await extension.openPanel();
    const page = await openModel(extension, ADDRESS);
    const overlay = await Overlay.of(page);
    await reply(page);
    const [{ draft, expected }] = drafts.en as [(typeof drafts.en)[0] & { expected: never[] }];
    await page.keyboard.type(draft);
    await expectUnderlines(page, expected);
    await extension.command('open-card', page);
    await overlay.find('dialog', /./);
    await page.keyboard.press('1');
    await overlay.gone('dialog', /./);
    await panel.press('Insert');
    await extension.open('popup.html');
    expect(requests).toEqual([]);
  });

  it('but to the address that the user entered for a pack: once when it is added, once when it is due', async () => {
    await extension.permit('https://packs.example');
    const text = packText({ more: `homepage: https://home.example/\nauthor: https://author.example/\n` });
    await extension.ask('takePack', { text: packText({ id: 'pasted' }), file: 'pasted', origin: { from: 'text' } });
    expect(await extension.ask('lookAtPack', { text, file: 'looked-at.yaml' })).toHaveProperty('look');
    expect(requests).toEqual([]);
    const fetched = await extension.ask('fetchPack', { address: TEAM });
    if ('trouble' in fetched) throw new Error(fetched.trouble.what);
    const origin = { from: 'address', address: TEAM, automatic: true } as const;
    await extension.ask('takePack', { text: fetched.text, file: 'team.yaml', origin });
    const page = await openModel(extension, ADDRESS);
    await reply(page);
    await page.keyboard.type('Your zebra ticket is closed.');
    await expectUnderlines(page, [{ rule: 'blame', words: 'zebra ticket' }]);
    expect(requests).toEqual([TEAM]);
    await (await extension.worker()).evaluate(async () => {
      const { packs } = (await chrome.storage.local.get('packs')) as { packs: { origin: { checkedAt?: number } }[] };
      for (const { origin } of packs) origin.checkedAt = 0;
      await chrome.storage.local.set({ packs });
      const rung = chrome.alarms.onAlarm as typeof chrome.alarms.onAlarm & { dispatch(alarm: object): void };
      rung.dispatch({ name: 'team-packs' });
    });
    await expect.poll(() => requests).toEqual([TEAM, TEAM]);
  });
});
