import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import { filledIn } from '../engine/wording/stages/fills';
import { type Extension, launch } from './extension';
import type { SidePanel } from './side-panel';
import { modelText, oneLine, openModel, reply, SHOTS, serveModels } from './story';

interface Story {
  surface: string;
  origin: string;
  address: string;
  language: Language;
  /** A letter says all that the message calls for; a direct message its weightiest part. */
  isLetter: boolean;
  /** What the customer told, turned: my into your, done to me into done by us. */
  told: string;
  /** A reply without a word of responsibility: what stands before it, and after. */
  draft: [before: string, after: string];
  /** The beginning of its screenshots' names. */
  shot: string;
}

const STORIES: Story[] = [
  {
    surface: 'Gmail, English',
    origin: 'https://mail.google.com',
    address: 'https://mail.google.com/mail/u/0/#inbox/1934c7a05be1d2f3',
    language: 'en',
    isLetter: true,
    told: 'the panel came cracked',
    draft: ['I can imagine how maddening this was.', 'I am sending you a new panel today.'],
    shot: 'composing-gmail',
  },
  {
    surface: 'Gmail, Russian',
    origin: 'https://mail.google.com',
    address: 'https://mail.google.com/mail/u/0/#inbox/1934c90e61dd7a44',
    language: 'ru',
    isLetter: true,
    told: 'на кухне третью неделю стоит ящик без крышки',
    draft: ['Представляю, как обидно было встречать гостей без столешницы.', 'Столешницу привезу Вам сегодня к 18:00.'],
    shot: 'composing-gmail-ru',
  },
  {
    surface: 'Instagram, Ukrainian',
    origin: 'https://www.instagram.com',
    address: 'https://www.instagram.com/direct/t/104729002/',
    language: 'uk',
    isLetter: false,
    told: 'стілець розвалився піді Вами',
    draft: ['Уявляю, як соромно Вам було перед гостями.', '2 890 грн поверну Вам сьогодні до 18:00.'],
    shot: 'composing-instagram',
  },
];

const GAP = /\[[^[\]\n]*…\]/u;
/** More gaps than any reply of ours has. */
const MOST_GAPS = 12;

describe.each(STORIES)('$surface', ({ origin, address, language, isLetter, told, draft, shot }) => {
  const { composing, panel: said } = stringsOf(language);
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

  it('begins an empty reply, takes it back in one step, and leads through its gaps with Tab', async () => {
    await panel.shows(composing.reply.insert);
    await panel.screenshot(join(SHOTS, `${shot}-first.png`));
    const before = await modelText(page);
    await panel.press(composing.reply.insert);
    // keys are held until the editor has it all
    await expect.poll(() => selected(page)).toMatch(GAP);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page)).toBe(before);
    // the panel has to hear that the reply is empty again
    await panel.shows(composing.reply.insert);
    await panel.press(composing.reply.insert);
    await expect.poll(() => selected(page)).toMatch(GAP);
    await panel.shows(composing.tab);
    expect(oneLine(await modelText(page))).toContain(oneLine(told));
    for (let gap = 0; gap < MOST_GAPS && GAP.test(await modelText(page)); gap++) {
      await page.keyboard.type(filledIn(await selected(page), language, {}));
      await page.keyboard.press('Tab');
    }
    expect(await modelText(page)).not.toMatch(GAP);
    if (isLetter) await panel.shows(said.coach.complete);
    await panel.screenshot(join(SHOTS, `${shot}-filled.png`));
  });

  it('puts a missing step where it belongs, and takes it back in one step', async () => {
    await page.keyboard.type(draft.join(' '), { delay: 5 });
    const before = await modelText(page);
    const step = said.coach.stages.ownership;
    // until the second sentence is read, the step belongs behind the first and nothing stands behind it
    await expect.poll(() => buttonsOf(panel)).toContain(`${composing.stage.open}: ${step}`);
    await expect.poll(() => buttonsOf(panel)).not.toContain(`${composing.stage.open}: ${said.coach.stages.remedy}`);
    // the button's name is longer than what is seen of it
    await panel.evaluate(
      (name) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
      `${composing.stage.open}: ${step}`,
    );
    await panel.shows(composing.stage.insert);
    await panel.screenshot(join(SHOTS, `${shot}-step.png`));
    await panel.press(composing.stage.insert);
    await panel.shows(said.boundary.outcomes.done);
    const [first, second] = draft.map(oneLine) as [string, string];
    const now = oneLine(await modelText(page));
    expect(now.startsWith(first)).toBe(true);
    expect(now.slice(first.length).indexOf(second)).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page)).toBe(before);
  });
});

/** The names of the panel's buttons. */
function buttonsOf(panel: SidePanel): Promise<string[]> {
  return panel.evaluate(
    () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent ?? ''),
    null,
  );
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(getSelection()));
}
