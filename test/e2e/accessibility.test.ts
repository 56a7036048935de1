import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringsOf } from '@/i18n/strings';
import { type Extension, launch } from './extension';

const PAGES = ['welcome.html', 'options.html', 'popup.html', 'sidepanel.html'];

describe.each(['light', 'dark'] as const)('our own pages can be used by everybody, in %s', (colorScheme) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await launch({ colorScheme, language: 'ru' });
  });

  afterAll(async () => {
    await extension.close();
  });

  it.each(PAGES)('%s', async (path) => {
    const page = await extension.open(path);
    await page.locator('h1, h2, b').first().waitFor();
    await expectAccessible(page);
  });

  it('the workshop of packs, with its parts unfolded and something to mend', async () => {
    const { list, editor, copy, phrase } = stringsOf('ru').packs;
    const page = await extension.open('options.html');
    await page.getByRole('button', { name: list.make }).click();
    await page.getByText(editor.about).click();
    await page.getByRole('button', { name: copy.open }).click();
    await page.getByLabel(phrase.find).fill('склад ( забыл');
    // however many places: one of them is the phrase
    await page
      .getByText(editor.left(2, []).split(':')[0] ?? '')
      .first()
      .waitFor();
    await expectAccessible(page);
  });
});

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
