import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});
