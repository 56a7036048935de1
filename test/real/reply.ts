import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Extension } from '../e2e/extension';
import { Overlay } from '../e2e/overlay';
import type { SidePanel } from '../e2e/side-panel';
import { oneLine, rewriteOf, SHOTS } from '../e2e/story';
import {
  caretBehind,
  clickWords,
  type Expected,
  expectUnderlines,
  type Underline,
  underlines,
} from '../e2e/underlines';
import { typeAbove } from './editing';

/** What people do with a reply in any real product, and what has to be so after each step. */

/** A draft, and what is underlined in it. */
export interface Draft {
  draft: string;
  expected: Expected[];
}

/** An editor in a frame of a page. */
export interface Rich {
  page: Page;
  editor: Frame;
  /** Selector of what is written in. */
  body: string;
}

/**
 * Types a draft above the quote, chooses a rewrite with the mouse and takes it back.
 * @param shot the beginning of its screenshots' names
 * @returns what was underlined
 */
export async function reviseRich(rich: Rich, { draft, expected }: Draft, shot: string): Promise<Underline[]> {
  const { page, editor, body } = rich;
  await typeAbove(editor, body, draft);
  const marked = await expectUnderlines(editor, expected);
  await page.screenshot({ path: join(SHOTS, `${shot}-underlines.png`) });

  const overlay = await Overlay.of(page);
  const before = await htmlOf(rich);
  const blamed = marked[1]?.words ?? '';
  await clickWords(editor, blamed);
  await overlay.find('dialog', /./);
  await page.screenshot({ path: join(SHOTS, `${shot}-card.png`) });
  await overlay.press('button', rewriteOf(blamed));
  await expect.poll(() => wordsOf(rich)).not.toContain(blamed);
  await expect.poll(async () => (await underlines(editor)).map(({ words }) => words)).not.toContain(blamed);

  await page.keyboard.press('Control+z');
  await expect.poll(() => htmlOf(rich)).toBe(before);
  await expectUnderlines(editor, expected);
  return marked;
}

/** Types a draft at the end of a text area, chooses the first rewrite by key and takes it back. Gives what stands there then. */
export async function revisePlain(extension: Extension, field: Locator, { draft, expected }: Draft): Promise<string> {
  const page = field.page();
  await field.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(draft, { delay: 5 });
  // painted on a mirror outside the page's content, whose text is the whole field's
  await expectUnderlines(page, expected);

  const overlay = await Overlay.of(page);
  const before = await field.inputValue();
  await extension.command('open-card', page);
  await overlay.find('dialog', /./);
  await page.keyboard.press('1');
  await expect.poll(() => field.inputValue()).not.toBe(before);
  expect((await field.inputValue()).startsWith(before.slice(0, before.indexOf(draft)))).toBe(true);
  await field.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => field.inputValue()).toBe(before);
  await expectUnderlines(page, expected);
  return before;
}

/**
 * Puts the panel's wording in behind the draft, takes it back, and puts it in again.
 * @param shot the beginning of its screenshot's name
 * @returns the wording, and the editor's HTML as it is to be sent
 */
export async function insertRich(
  rich: Rich,
  { draft, expected }: Draft,
  wording: Wording,
  shot: string,
): Promise<[string, string]> {
  const words = await wordingIn(wording);
  await wording.panel.screenshot(join(SHOTS, `${shot}-panel.png`));
  const before = await wordsOf(rich);
  const insert = async () => {
    await caretBehind(rich.editor, rich.body, expected.at(-1)?.words ?? '');
    await wording.panel.press(wording.insert);
    await expect.poll(async () => oneLine(await wordsOf(rich))).toContain(oneLine(draft) + oneLine(words));
  };
  await insert();
  await rich.editor.locator(rich.body).focus();
  await rich.page.keyboard.press('Control+z');
  await expect.poll(() => wordsOf(rich)).toBe(before);
  await insert();
  return [words, await htmlOf(rich)];
}

/** The same at the end of a text area, which holds `before`. Gives its text as it is to be sent. */
export async function insertPlain(field: Locator, before: string, wording: Wording): Promise<string> {
  const words = await wordingIn(wording);
  const { keyboard } = field.page();
  const insert = async () => {
    await field.focus();
    await keyboard.press('Control+End');
    await wording.panel.press(wording.insert);
    await expect.poll(async () => oneLine(await field.inputValue())).toBe(oneLine(before) + oneLine(words));
  };
  await insert();
  await field.focus();
  await keyboard.press('Control+z');
  await expect.poll(() => field.inputValue()).toBe(before);
  await insert();
  return field.inputValue();
}

/** What only whoever answers knows: a limit names a day. */
export const KNOWN = '28.11, 12:00';

/** The wording that the panel offers, and what its words are there. */
interface Wording {
  panel: SidePanel;
  heading: string;
  insert: string;
}

async function wordingIn({ panel, heading }: Wording): Promise<string> {
  await panel.shows(heading);
  await panel.fillGap('.wording', KNOWN);
  const wording = await panel.value('.wording');
  expect(wording.length).toBeGreaterThan(40);
  return wording;
}

const htmlOf = ({ editor, body }: Rich) => editor.locator(body).innerHTML();
const wordsOf = ({ editor, body }: Rich) => editor.locator(body).innerText();
