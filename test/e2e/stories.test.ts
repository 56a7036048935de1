import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import drafts from './drafts.json' with { type: 'json' };
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import type { SidePanel } from './side-panel';
import { modelText, oneLine, openModel, reply, rewriteOf, SHOTS, serveModels } from './story';
import { caretBehind, clickWords, type Expected, expectUnderlines, underlines } from './underlines';

interface Story {
  surface: string;
  origin: string;
  address: string;
  language: Language;
  /** What the panel says in the language of the interface. */
  panel: { kind: string; evidence: string[]; problem: string; insert: string };
  /** By when the agent answers. */
  day: string;
  /** The beginning of its screenshots' names. */
  shot: string;
}

const EDITOR = '[contenteditable=true][role=textbox]';

/** The same story on three surfaces, each in another language and another editor. */
const STORIES: Story[] = [
  {
    surface: 'Gmail, English',
    origin: 'https://mail.google.com',
    address: 'https://mail.google.com/mail/u/0/#inbox/1934d81b27c04a95',
    language: 'en',
    panel: {
      kind: 'and a real problem',
      evidence: ['Are you dim'],
      problem: 'wardrobe',
      insert: 'Insert',
    },
    day: 'Friday at noon',
    shot: 'gmail',
  },
  {
    surface: 'Instagram, Ukrainian',
    origin: 'https://www.instagram.com',
    address: 'https://www.instagram.com/direct/t/104729001/',
    language: 'uk',
    panel: { kind: 'справа разом', evidence: ['безмозкі'], problem: 'світильник', insert: 'Вставити' },
    day: 'п’ятниці, 12:00',
    shot: 'instagram',
  },
  {
    surface: 'Zendesk, Ukrainian',
    origin: 'https://alder-lane.zendesk.com',
    address: 'https://alder-lane.zendesk.com/agent/tickets/40823',
    language: 'uk',
    panel: { kind: 'справа разом', evidence: ['тупі'], problem: 'Вікна голі', insert: 'Вставити' },
    day: 'п’ятниці, 12:00',
    shot: 'zendesk',
  },
];

describe.each(STORIES)('$surface', ({ origin, address, language, panel: shown, day, shot }) => {
  let extension: Extension;
  let page: Page;
  let overlay: Overlay;
  let panel: SidePanel;
  const [{ draft, expected }] = drafts[language] as [{ draft: string; expected: Expected[] }];

  beforeEach(async () => {
    extension = await launch({ language });
    await serveModels(extension, { locale: language, decoys: 7 });
    await extension.enable(origin);
    panel = await extension.openPanel();
    page = await openModel(extension, address);
    overlay = await Overlay.of(page);
  });

  afterEach(async () => {
    await extension.close();
  });

  it('reads what came in, underlines, rewrites, undoes, inserts a boundary, and leaves no trace in what is sent', async () => {
    await panel.shows(shown.kind);
    for (const words of shown.evidence) await panel.shows(words);
    await panel.shows(shown.problem);

    await reply(page);
    await page.keyboard.type(draft, { delay: 5 });
    const marked = await expectUnderlines(page, expected);
    await page.screenshot({ path: join(SHOTS, `${shot}-underlines.png`) });

    const before = await modelText(page);
    const blamed = marked[1]?.words ?? '';
    await clickWords(page, blamed);
    await overlay.find('dialog', /./);
    await page.screenshot({ path: join(SHOTS, `${shot}-card.png`) });
    await overlay.press('button', rewriteOf(blamed));
    await expect.poll(() => modelText(page)).not.toContain(blamed);
    await expect.poll(async () => (await underlines(page)).map(({ words }) => words)).not.toContain(blamed);

    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page)).toBe(before);
    await expectUnderlines(page, expected);

    // the shortcut opens the card too, and Esc leads back to the same place in the text
    await caretBehind(page, EDITOR, expected.at(-1)?.words ?? '');
    await extension.command('open-card', page);
    await overlay.find('dialog', /./);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', /./);
    expect(await page.evaluate((editor) => document.activeElement?.matches(editor), EDITOR)).toBe(true);
    expect(await modelText(page)).toBe(before);

    const lastWords = draft.slice(-40);
    expect((await panel.value('.wording')).length).toBeGreaterThan(40);
    await panel.fillGap('.wording', day);
    const wording = await panel.value('.wording');
    await caretBehind(page, EDITOR, expected.at(-1)?.words ?? '');
    await panel.screenshot(join(SHOTS, `${shot}-panel.png`));
    await panel.press(shown.insert);
    await expect.poll(async () => oneLine(await modelText(page))).toContain(oneLine(lastWords) + oneLine(wording));

    const seen = await modelText(page);
    await page.evaluate(() => window.model.send());
    const [sent] = await page.evaluate(() => window.sent);
    // a mailbox adds the quoted history when it sends
    expect(sent?.text.startsWith(seen.trimEnd())).toBe(true);
    expect(sent?.html).not.toMatch(/aplomb|data-tone|popover|highlight/i);
  });
});
