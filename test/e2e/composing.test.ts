import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import { type Extension, launch } from './extension';
import type { SidePanel } from './side-panel';
import { modelText, oneLine, openModel, reply, SHOTS, serveModels } from './story';

interface Story {
  surface: string;
  origin: string;
  address: string;
  language: Language;
  /** What the panel says in the language of the interface. */
  panel: { insert: string; complete: string; open: string; place: string };
  /** What is said into the gaps, whatever they ask for. */
  words: string;
  /** A reply without a word of responsibility: what stands before it, and after. */
  draft: [before: string, after: string];
  shot: string;
}

const STORIES: Story[] = [
  {
    surface: 'Gmail, English, a letter',
    origin: 'https://mail.google.com',
    address: 'https://mail.google.com/mail/u/0/#inbox/1934c7a05be1d2f3',
    language: 'en',
    panel: {
      insert: 'Insert this reply',
      complete: 'Nothing is missing',
      open: 'Words: Take responsibility yourself',
      place: 'Insert where it belongs',
    },
    words: 'send you a new panel on Friday',
    draft: ['I can imagine how maddening this was.', 'I am sending you a new panel today.'],
    shot: 'composing-gmail',
  },
];

/** Our gaps, and nothing else of a draft. */
const GAP = /\[[^[\]\n]*…\]/u;
/** More gaps than any reply of ours has. */
const MOST_GAPS = 12;

describe.each(STORIES)('$surface', ({ origin, address, language, panel: shown, words, draft, shot }) => {
  let extension: Extension;
  let page: Page;
  let panel: SidePanel;

  beforeEach(async () => {
    extension = await launch({ language });
    await serveModels(extension, { locale: language, decoys: 7 });
    await extension.enable(origin);
    panel = await extension.openPanel();
    page = await openModel(extension, address);
    await reply(page);
  });

  afterEach(async () => {
    await extension.close();
  });

  it('begins an empty reply, leads through its gaps with Tab, and takes it back in one step', async () => {
    await panel.shows(shown.insert);
    await panel.screenshot(join(SHOTS, `${shot}-first.png`));
    const before = await modelText(page);
    await panel.press(shown.insert);
    await expect.poll(() => modelText(page)).toMatch(GAP);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page)).toBe(before);
    await panel.press(shown.insert);
    await expect.poll(() => modelText(page)).toMatch(GAP);
    await expect.poll(() => selected(page)).toMatch(GAP);
    for (let gap = 0; gap < MOST_GAPS && GAP.test(await modelText(page)); gap++) {
      expect(await selected(page)).toMatch(GAP);
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    expect(await modelText(page)).not.toMatch(GAP);
    await panel.shows(shown.complete);
    await panel.screenshot(join(SHOTS, `${shot}-complete.png`));
  });

  it('puts a missing step where it belongs, and takes it back in one step', async () => {
    await page.keyboard.type(draft.join(' '), { delay: 5 });
    const before = await modelText(page);
    await panel.shows(shown.open.split(': ')[1] ?? '');
    // its name is longer than what is seen of it
    await panel.evaluate((name) => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    }, shown.open);
    await panel.shows(shown.place);
    await panel.screenshot(join(SHOTS, `${shot}-step.png`));
    await panel.press(shown.place);
    await expect.poll(() => modelText(page)).not.toBe(before);
    const [first, second] = draft.map(oneLine) as [string, string];
    const now = oneLine(await modelText(page));
    expect(now.startsWith(first)).toBe(true);
    expect(now).toContain(second);
    expect(now.indexOf(second)).toBeGreaterThan(first.length + 10);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page)).toBe(before);
  });
});

function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd);
    return String(getSelection());
  });
}
