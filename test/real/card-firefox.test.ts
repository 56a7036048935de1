import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoFirefox } from './debian';
import { startFirefox } from './firefox';

const reason = whyNoFirefox();
if (reason) console.log(`The card in Firefox is not tried: ${reason}.`);

const DRAFT = 'The courier lost your phone. Calm down please.';

/** Where on a page people write. */
const SURFACES = {
  'a contenteditable': '<div id="e" contenteditable="true" style="WRITTEN"></div>',
  'a textarea': '<textarea id="e" style="WRITTEN"></textarea>',
  'a frame': `<iframe style="width: 640px; height: 160px; border: 3px solid" srcdoc="<body id='e' contenteditable='true' style='font: 18px serif'></body>"></iframe>`,
};

const page = (surface: string) => `<!doctype html><title>Desk</title><h2>Ann Lee</h2>
<ul class="messages"><li class="message customer"><b>Ann Lee</b><p>Where is my phone?</p></li><li class="message agent"><b>You</b><p>On its way.</p></li></ul>
${surface.replace('WRITTEN', 'width: 640px; height: 160px; font: 18px serif; border: 3px solid')}`;

describe.skipIf(reason)('in Firefox the card of the built extension', () => {
  let server: Server;
  let firefox: Awaited<ReturnType<typeof startFirefox>>;
  let origin: string;

  beforeAll(async () => {
    const surfaces = Object.values(SURFACES);
    server = createServer(({ url = '/' }, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(page(surfaces[Number(url.slice(1))] ?? ''));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    firefox = await startFirefox(origin, 'en');
  });

  afterAll(async () => {
    await firefox?.close();
    server?.close();
  });

  it.each(Object.keys(SURFACES).map((name, index) => [name, index] as const))(
    'opens under the words that are pressed in %s, and closes',
    async (_name, index) => {
      const tab = await firefox.page();
      await tab.goto(`${origin}/${index}`);
      const panel = await firefox.panelOf(tab);
      const middle = await placeOf(tab, null);
      await tab.mouse.click(middle.x, middle.bottom - 20);
      await tab.keyboard.type(DRAFT);
      await expect
        .poll(() => panel.evaluate(() => document.body.innerText), { timeout: 20_000 })
        .toContain('Yes, a reply');
      await panel.$$eval('button', (all) => all.find(({ textContent }) => textContent === 'Yes, a reply')?.click());
      await tab.bringToFront();
      await expect.poll(() => placeOf(tab, 'The courier lost').catch(() => null), { timeout: 20_000 }).toBeTruthy();
      const words = await placeOf(tab, 'The courier lost');
      expect(await oursBelow(tab, words)).toBeNull();
      await tab.mouse.click(words.x, words.y);
      await expect.poll(() => oursBelow(tab, words), { timeout: 5000 }).toBeLessThan(220);
      await tab.keyboard.press('Escape');
      await expect.poll(() => oursBelow(tab, words), { timeout: 5000 }).toBeNull();
      await tab.keyboard.type(' Bye.');
      // The focus stayed in the text, the caret where the press was
      const draft = await draftOf(tab);
      expect(draft).toContain(' Bye.');
      expect(draft.replace(' Bye.', '')).toBe(DRAFT);
      await panel.close();
      await tab.close();
    },
  );
});

interface Place {
  x: number;
  y: number;
  bottom: number;
}

/** Where underlined words stand on the page, also in a frame; for null, what is written in. */
function placeOf(tab: Page, words: string | null): Promise<Place> {
  return tab.evaluate((wanted) => {
    const frame = document.querySelector('iframe');
    const written = frame ?? (document.querySelector('#e') as HTMLElement);
    const around = written.getBoundingClientRect();
    if (wanted === null) return { x: around.left + around.width / 2, y: around.top, bottom: around.bottom };
    const view = (frame?.contentWindow ?? window) as Window & typeof globalThis;
    const marks = [...view.CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('aplomb-') ? [...ranges] : []));
    const mark = marks.find((range) => String(range) === wanted) as Range | undefined;
    if (!mark) throw new Error('It is not underlined');
    const box = mark.getBoundingClientRect();
    const [left, top] = frame ? [around.left + frame.clientLeft, around.top + frame.clientTop] : [0, 0];
    return { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2, bottom: top + box.bottom };
  }, words);
}

/** How far below words something of ours lies, in px; null: nothing does. */
function oursBelow(tab: Page, { x, bottom }: Place): Promise<number | null> {
  return tab.evaluate(
    (at, from) => {
      for (let y = from + 2; y < innerHeight; y += 4) {
        if (document.elementFromPoint(at, y)?.matches('html > *:not(body)')) return y - from;
      }
      return null;
    },
    x,
    bottom,
  );
}

function draftOf(tab: Page): Promise<string> {
  return tab.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument ?? document;
    const written = inner.querySelector('#e') as HTMLTextAreaElement;
    return (written.value ?? written.textContent ?? '').replaceAll('\u00A0', ' ').trim();
  });
}
