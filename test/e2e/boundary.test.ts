import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import type { Person, PreparedConversation } from '../inboxes/conversations';
import { type Extension, launch } from './extension';
import type { SidePanel } from './side-panel';
import { modelText, oneLine, openModel, reply, SHOTS, serveModels } from './story';

const OLENA: Person = { name: 'Олена Гук', address: 'olena@guk.example', handle: 'olena.guk' };
const MYROSLAVA: Person = { name: 'Мирослава', address: 'myroslava@alder-lane.example', handle: 'alder.lane' };
const MILES: Person = { name: 'Miles Garner', address: 'miles@garner.example', handle: 'miles.garner' };
const NADIA: Person = { name: 'Nadia Sorel', address: 'nadia@alder-lane.example', handle: 'alder.lane' };

/** A conversation of the shop, with a message every ten minutes. */
function talk(language: Language, customer: Person, agent: Person, lines: ['customer' | 'agent', string][]) {
  const messages = lines.map(([author, text], at) => ({ author, at: `2026-11-20T10:${at}0:00Z`, text }));
  return { id: '104729001', language, nature: 'mixed', subject: '', customer, agent, messages } as const;
}

/** We have said once, in words of our own, what happens if it goes on; and it goes on. */
const CONTINUED = talk('uk', OLENA, MYROSLAVA, [
  ['customer', 'Ви там усі тупі? Де моя валіза?'],
  ['agent', 'Валізу шукаємо. А якщо образи триватимуть, я закрию чат і відповім листом.'],
  ['customer', 'Ідіоти безмозкі! Валізу так і не знайшли.'],
]);

const INSULTED = talk('uk', OLENA, MYROSLAVA, [['customer', 'Ви загубили мою валізу! Ви там усі тупі й безмозкі.']]);

const THREATENED = talk('en', MILES, NADIA, [
  ['customer', 'My suitcase is still lost. I know where you work, watch out when you go home.'],
]);

let extension: Extension;
afterEach(() => extension.close());

/** Opens a conversation in a chat with the caret in its composer, and the panel beside it. */
async function answering(conversation: PreparedConversation) {
  const { language, id } = conversation;
  extension = await launch({ language });
  await serveModels(extension, { locale: language, conversations: [conversation] });
  await extension.enable('https://www.instagram.com');
  const page = await openModel(extension, `https://www.instagram.com/direct/t/${id}/`);
  const panel = await extension.openPanel();
  await page.bringToFront();
  await reply(page);
  return { page, panel };
}

const wording = (panel: SidePanel) => panel.value('.wording');

it('abuse that goes on after our limit is closed, with the solution in writing', async () => {
  const { page, panel } = await answering(CONTINUED);
  await panel.shows('Ви вже казали в цій розмові, що буде далі.');
  await panel.shows('[що зробимо і до якого дня…]');
  expect(await wording(panel)).toMatch(
    /^Олено, .*наше рішення таке: .*Образи неприйнятні, тому я завершую цю розмову\.$/u,
  );

  // what is still a gap goes nowhere: the place is shown
  await panel.press('Вставити у відповідь');
  await panel.shows('Спершу допишіть те, що знаєте лише ви');
  expect(await modelText(page)).toBe('');
  await panel.screenshot(join(SHOTS, 'boundary-close.png'));

  await panel.fillGap('.wording', 'до п’ятниці привеземо нову');
  await panel.press('Вставити у відповідь');
  await panel.shows('Вставлено у вашу відповідь.');
  const sent = oneLine(await modelText(page));
  expect(sent).toContain(oneLine('рішення таке: до п’ятниці привеземо нову,'));
  expect(sent).not.toContain('[');
});

it('a threat is handed over: whom to, what to keep and what not to write, and none of it in the reply', async () => {
  const { page, panel } = await answering(THREATENED);
  await panel.shows('You don’t have to take this alone.');
  await panel.shows('Hand it over');
  await panel.shows('to the person your team names for it, or to your manager');
  await panel.shows('Keep as evidence');
  await panel.shows('Every message as it came');
  await panel.shows('Don’t write');
  await panel.shows('A threat in return');

  // no bargaining: the conversation is ended, and what is still due is said in writing
  await panel.shows('handed over to my manager');
  expect(await wording(panel)).toMatch(/^Miles, .*Threats are not acceptable, so I am ending this conversation;/u);
  await panel.screenshot(join(SHOTS, 'boundary-threat.png'));
  await panel.fillGap('.wording', 'a courier brings it to you by Friday');
  await panel.press('Insert into the reply');
  await expect.poll(async () => oneLine(await modelText(page))).toBe(oneLine(await wording(panel)));
  expect(await modelText(page)).not.toMatch(/evidence|screenshot|A threat in return/u);
});

describe('somebody steps in for the agent', () => {
  it.each([
    ['Керівник', 'керую', 'boundary-manager'],
    ['Власник', 'моя компанія', 'boundary-owner'],
  ])('%s says who is writing and stands by the people who work there', async (role, office, shot) => {
    const { page, panel } = await answering(INSULTED);
    await panel.shows('Вставити у відповідь');
    const agents = await wording(panel);
    await panel.press(role);
    await panel.shows(office);
    const theirs = await wording(panel);
    expect(theirs).not.toBe(agents);
    expect(theirs).toMatch(/^Олено, .*(?:колег|людей)/su);
    expect(theirs).not.toMatch(/(?:мою|свою) адресу/u);
    await panel.screenshot(join(SHOTS, `${shot}.png`));
    await panel.fillGap('.wording', 'п’ятниці, 12:00');
    await panel.press('Вставити у відповідь');
    await expect.poll(async () => oneLine(await modelText(page))).toBe(oneLine(await wording(panel)));
  });
});
