import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { modelText, oneLine, openModel, reply, SHOTS, serveModels } from './story';
import { clickWords, expectUnderlines } from './underlines';

interface Story {
  surface: string;
  origin: string;
  address: string;
  language: Language;
  /** A reply around an apology for nothing in particular. */
  draft: [before: string, stock: string, after: string];
  /** Of it, what is underlined. */
  words: string;
  /** What the customer told, turned. */
  told: RegExp;
}

const STORIES: Story[] = [
  {
    surface: 'Gmail, English',
    origin: 'https://mail.google.com',
    address: 'https://mail.google.com/mail/u/0/#inbox/1934c7a05be1d2f3',
    language: 'en',
    draft: ['Hello Maurice,', 'We apologise for any inconvenience caused.', 'A new panel leaves us today.'],
    words: 'We apologise for any inconvenience caused',
    told: /I'm sorry that the panel came cracked/,
  },
  {
    surface: 'Gmail, Russian',
    origin: 'https://mail.google.com',
    address: 'https://mail.google.com/mail/u/0/#inbox/1934c90e61dd7a44',
    language: 'ru',
    draft: [
      'Здравствуйте, Тимур!',
      'Приносим извинения за доставленные неудобства.',
      'Столешницу привезу Вам сегодня.',
    ],
    words: 'Приносим извинения за доставленные неудобства',
    told: /Простите, что .*на кухне третью неделю стоит ящик без крышки/,
  },
  {
    surface: 'Instagram, Ukrainian',
    origin: 'https://www.instagram.com',
    address: 'https://www.instagram.com/direct/t/104729002/',
    language: 'uk',
    draft: ['Вітаю!', 'Приносимо вибачення за завдані незручності.', 'Новий стілець привезу Вам сьогодні.'],
    words: 'Приносимо вибачення за завдані незручності',
    told: /Пробачте, що .*стілець розвалився піді Вами/,
  },
];

describe.each(STORIES)('a stock apology in $surface', ({ origin, address, language, draft, words, told }) => {
  let extension: Extension;
  let page: Page;
  let overlay: Overlay;

  beforeEach(async () => {
    extension = await launch({ language });
    await serveModels(extension, { locale: language });
    await extension.enable(origin);
    page = await openModel(extension, address);
    overlay = await Overlay.of(page);
    await reply(page);
  });

  afterEach(async () => {
    await extension.close();
  });

  it("becomes one made of the customer's own words, and is back in one step", async () => {
    const [before, stock, after] = draft;
    await page.keyboard.type(draft.join(' '), { delay: 5 });
    await expectUnderlines(page, [{ rule: 'stock-apology', words }]);
    const written = await modelText(page);

    await clickWords(page, words);
    await overlay.find('dialog', /./);
    await page.screenshot({ path: join(SHOTS, `apology-${language}.png`) });
    await overlay.press('button', told);
    await expect.poll(() => modelText(page)).toMatch(told);
    const now = oneLine(await modelText(page));
    expect(now.startsWith(oneLine(before))).toBe(true);
    expect(now).toContain(oneLine(after));
    expect(now).not.toContain(oneLine(stock));
    await expectUnderlines(page, []);

    await page.keyboard.press('Control+z');
    await expect.poll(() => modelText(page)).toBe(written);
  });
});
