import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import drafts from './drafts.json' with { type: 'json' };
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { openModel, reply, serveModels } from './story';
import { type Expected, expectUnderlines } from './underlines';

const [{ draft, expected }] = drafts.uk as [{ draft: string; expected: Expected[] }];
const ORIGIN = 'https://alder-lane.zendesk.com';

describe('an internal note is nobody’s reply', () => {
  let extension: Extension;

  beforeEach(async () => {
    extension = await launch({ language: 'uk' });
    await serveModels(extension, { locale: 'uk', decoys: 11 });
    await extension.enable(ORIGIN);
  });

  afterEach(async () => {
    await extension.close();
  });

  it('switching a ticket to internal note stops the judging, switching back resumes it', async () => {
    const panel = await extension.openPanel();
    const page = await openModel(extension, `${ORIGIN}/agent/tickets/40817`);
    const overlay = await Overlay.of(page);
    await reply(page);
    await page.keyboard.type(draft);
    await expectUnderlines(page, expected);

    const switcher = page.locator('[data-ticket-id="40817"] [data-test-id="omnichannel-channel-switcher-button"]');
    await switcher.click();
    await expectUnderlines(page, []);
    await overlay.find('button', /нотатк/i);
    await panel.shows('нотатк');

    await switcher.click();
    await reply(page);
    await expectUnderlines(page, expected);
    expect(await panel.text()).not.toContain('нотатк');
  });

  it('judges the ticket in front, though others stay mounted behind it', async () => {
    const panel = await extension.openPanel();
    const page = await openModel(extension, `${ORIGIN}/agent/tickets/40817`);
    await panel.shows('Лесь Гайдамака');
    await page.locator('a', { hasText: 'Устина Бойчук' }).first().click();
    await panel.shows('Устина Бойчук');
    await reply(page);
    await page.keyboard.type(draft);
    await expectUnderlines(page, expected);
    await page.locator('a', { hasText: 'Лесь Гайдамака' }).first().click();
    await panel.shows('Лесь Гайдамака');
    await expectUnderlines(page, []);
  });
});
