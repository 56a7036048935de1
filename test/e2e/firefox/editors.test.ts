import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../editors/cell';
import { EDITORS, type EditorUnderTest, heldBy } from '../../editors/editors';
import { htmlOf } from '../../editors/lines';
import { whyNoFirefox } from '../../real/debian';
import { startFirefox } from './browser';

const reason = whyNoFirefox();
if (reason) console.log(`The editors in Firefox are not tried: ${reason}.`);

const LINES = [
  'Hello Anna,',
  'Sorry, **the** courier lost [your parcel](https://shop.example/7), not we.',
  '- One',
  'Tom',
];
const BOUNDARY = ['Please, no insults.', 'I will help you today.', 'I write by 18:00.'];

let firefox: Awaited<ReturnType<typeof startFirefox>>;

beforeAll(async () => {
  if (!reason) firefox = await startFirefox();
});
afterAll(() => firefox?.close());

/** The editor's own model. */
const model = (page: Page) => page.evaluate(() => window.linesOf(window.mounted.html()));

async function holds(page: Page, lines: readonly string[]): Promise<void> {
  await expect.poll(async () => (await model(page)).filter((line) => line !== '')).toEqual(lines);
}

async function write(page: Page, words: string, text: string): Promise<boolean> {
  return page.evaluate(
    (asked) =>
      new Promise<boolean>((resolve) => {
        addEventListener('message', ({ data }) => 'taken' in data && resolve(data.taken));
        postMessage(asked, '*');
      }),
    { words, text },
  );
}

async function undo(page: Page): Promise<void> {
  // The driver's keys do not come into frames: an editor in one is told of the same key in its own page
  const framed = await page.evaluate(() => {
    const { body } = document.querySelector('iframe')?.contentDocument ?? {};
    const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true };
    body?.dispatchEvent(new KeyboardEvent('keydown', key));
    return body !== undefined;
  });
  if (framed) return;
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

async function openWith(editor: EditorUnderTest): Promise<Page> {
  const page = await firefox.open(editor.id);
  await page.evaluate(
    async (html) => {
      window.mounted = await window.mountEditor(document.querySelector('.host') as HTMLElement, html);
    },
    htmlOf(heldBy(editor, LINES)),
  );
  const host = await page.$('.host');
  await host?.click();
  return page;
}

const named = EDITORS.map((editor) => [editor.name, editor] as const);

describe.skipIf(reason).each(named)('in Firefox, %s', (_, editor) => {
  const held = heldBy(editor, LINES);
  const rewritten = held.map((line) => line.replace('not we', 'but we'));
  let page: Page;

  beforeAll(async () => {
    page = await openWith(editor);
  });
  afterAll(() => page.close());

  function check(column: string, title: string, run: () => Promise<void>) {
    it(title, async ({ task }) => {
      const limit = editor.limits?.[column];
      const cell: Cell = { editor: editor.name, column, readBack: true, limit };
      task.meta.cell = cell;
      if (limit === undefined) await run();
      else await expect(run()).rejects.toThrow();
    });
  }

  check('firefoxRewrite', 'takes a rewrite', async () => {
    expect(await write(page, 'not we', 'but we')).toBe(true);
    await holds(page, rewritten);
  });

  check('firefoxUndo', 'takes it back with one Ctrl+Z', async () => {
    await holds(page, rewritten);
    await undo(page);
    await holds(page, held);
  });

  check('firefoxParagraphs', 'takes three paragraphs, and one Ctrl+Z takes them back', async () => {
    const [greeting = '', ...rest] = held;
    expect(await write(page, 'Anna,', `Anna,\n\n${BOUNDARY.join('\n\n')}`)).toBe(true);
    await holds(
      page,
      editor.id === 'input'
        ? [greeting.replace('Anna,', `Anna, ${BOUNDARY.join(' ')}`)]
        : [greeting, ...BOUNDARY, ...rest],
    );
    await undo(page);
    await holds(page, held);
  });
});
