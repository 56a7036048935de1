import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PreparedConversation } from '../inboxes/conversations';
import { type Extension, launch } from './extension';
import { modelText, oneLine, openModel, reply, SHOTS, serveModels } from './story';

/** We have said once, in words of our own, what happens if it goes on; and it goes on. */
const CONTINUED: PreparedConversation = {
  id: '104729001',
  language: 'uk',
  nature: 'mixed',
  subject: 'Валіза',
  customer: { name: 'Олена Гук', address: 'olena@guk.example', handle: 'olena.guk' },
  agent: { name: 'Мирослава', address: 'myroslava@alder-lane.example', handle: 'alder.lane' },
  messages: [
    { author: 'customer', at: '2026-11-20T10:00:00Z', text: 'Ви там усі тупі? Де моя валіза?' },
    {
      author: 'agent',
      at: '2026-11-20T10:10:00Z',
      text: 'Валізу шукаємо. А якщо образи триватимуть, я закрию чат і відповім листом.',
    },
    { author: 'customer', at: '2026-11-20T10:20:00Z', text: 'Ідіоти безмозкі! Валізу так і не знайшли.' },
  ],
};

let extension: Extension;
let page: Page;

beforeEach(async () => {
  extension = await launch({ language: 'uk' });
  await serveModels(extension, { conversations: [CONTINUED] });
  await extension.enable('https://www.instagram.com');
  page = await openModel(extension, `https://www.instagram.com/direct/t/${CONTINUED.id}/`);
});
afterEach(() => extension.context.close());

it('abuse that goes on after our limit is closed, with the solution in writing', async () => {
  const panel = await extension.openPanel();
  await page.bringToFront();
  await reply(page);
  await panel.shows('Ви вже казали в цій розмові, що буде далі.');
  await panel.shows('[що зробимо і до якого дня…]');
  expect(await panel.value('.wording')).toMatch(
    /^Олено, .*наше рішення таке: .*Образи неприйнятні, тому я завершую цю розмову\.$/u,
  );

  // what is still a gap goes nowhere: the place is shown
  await panel.press('Вставити у відповідь');
  await panel.shows('Спершу допишіть те, що знаєте лише ви');
  expect(await modelText(page)).toBe('');
  await panel.screenshot(join(SHOTS, 'boundary-close.png'));

  await panel.evaluate((promised) => {
    const field = document.querySelector<HTMLTextAreaElement>('.wording');
    if (!field) throw new Error('No wording.');
    field.setRangeText(promised, field.selectionStart, field.selectionEnd);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, 'до п’ятниці привеземо нову');
  await panel.press('Вставити у відповідь');
  await panel.shows('Вставлено у вашу відповідь.');
  const sent = oneLine(await modelText(page));
  expect(sent).toContain(oneLine('рішення таке: до п’ятниці привеземо нову,'));
  expect(sent).not.toContain('[');
});
