import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import type { PreparedConversation } from '../inboxes/conversations';
import { type Extension, launch } from './extension';
import { modelText, oneLine, openModel, reply, serveModels } from './story';

const ORIGIN = 'https://www.instagram.com';

/** Abuse with a problem in it, so that the panel shows all that it can show. */
const SAID: Record<Language, { customer: string; message: string; draft: string }> = {
  en: {
    customer: 'Miles Garner',
    message: 'Are you all stupid? You lost my suitcase three days ago, and I missed my sister’s wedding because of it.',
    draft: 'We lost your suitcase. I will write to you by Friday 18:00.',
  },
  ru: {
    customer: 'Рената Гусева',
    message: 'Вы там все тупые! Три дня назад потеряли мой чемодан, из-за этого я пропустила свадьбу сестры. Где он?',
    draft: 'Мы потеряли Ваш чемодан. Я напишу Вам до пятницы 18:00.',
  },
  uk: {
    customer: 'Олена Гук',
    message: 'Ви там усі тупі! Три дні тому загубили мою валізу, через це я пропустила весілля сестри. Де вона?',
    draft: 'Ми загубили Вашу валізу. Я напишу Вам до п’ятниці 18:00.',
  },
};

function talk(language: Language): PreparedConversation {
  const { customer, message } = SAID[language];
  return {
    id: '104729001',
    language,
    nature: 'mixed',
    subject: '',
    customer: { name: customer, address: 'customer@post.example', handle: 'customer' },
    agent: { name: 'Nadia Sorel', address: 'nadia@alder-lane.example', handle: 'alder.lane' },
    messages: [{ author: 'customer', at: '2026-11-20T10:00:00Z', text: message }],
  };
}

let extension: Extension;
afterEach(() => extension.close());

/** The panel in a narrow window of its own, beside a reply that lacks much and promises something. */
async function panelIn(language: Language, width = 320): Promise<{ page: Page; panel: Page }> {
  extension = await launch({ language });
  // The browser's own question about notifications can't be answered by a script
  await (await extension.worker()).evaluate(() => chrome.storage.local.set({ askedToNotify: true }));
  await serveModels(extension, { locale: language, conversations: [talk(language)] });
  await extension.enable(ORIGIN);
  const page = await openModel(extension, `${ORIGIN}/direct/t/104729001/`);
  await reply(page);
  await page.keyboard.type(SAID[language].draft);
  const tab = await (await extension.worker()).evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const panel = await extension.open(`sidepanel.html?tab=${tab}`);
  await panel.setViewportSize({ width, height: 700 });
  await panel.getByRole('heading', { name: stringsOf(language).owed.offer.title }).waitFor();
  await panel.getByRole('heading', { name: stringsOf(language).redress.form.title }).waitFor();
  return { page, panel };
}

/** What Tab has to stop at: of radios that belong together one. */
const STOPS = ':is(a[href], button, summary, input, select, textarea):not(:disabled, [type="radio"]:not(:checked))';

interface Stop {
  name: string;
  /** Its number among the stops. */
  at: number;
  /** Why somebody who looks could not tell that it has the focus. */
  hidden: string | null;
}

/** Where the focus is, and whether it can be seen there; null: at nothing. */
function stop(panel: Page): Promise<Stop | null> {
  return panel.evaluate((stops) => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const said = focused.getAttribute('aria-label') ?? focused.closest('label')?.textContent ?? focused.textContent;
    const name = `${focused.localName} ${said ?? ''}`.trim().replace(/\s+/g, ' ');
    const shown = [...document.querySelectorAll(stops)].filter((element) => element.checkVisibility());
    const ringed = [focused, focused.closest('label')].some((box) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(box ?? focused);
      return outlineStyle !== 'none' && outlineWidth === '2px';
    });
    const { left, right, top, bottom } = (focused.closest('label') ?? focused).getBoundingClientRect();
    const inSight = left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight;
    // Some are taller than the window
    const covered = [top + 2, bottom - 2].every((y) => {
      const above = document.elementFromPoint((left + right) / 2, y);
      return !above || (above.closest('header') !== null && !focused.closest('header'));
    });
    const hidden = !ringed ? 'no ring' : !inSight ? 'out of sight' : covered ? 'covered' : null;
    return { name, at: shown.indexOf(focused), hidden };
  }, STOPS);
}

/** Every stop from one end of the panel to the other: behind the last one the focus leaves, or begins anew. */
async function walk(panel: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await panel.keyboard.press(key);
    const found = await stop(panel);
    if (!found || (found.at === stops[0]?.at && stops.length > 1)) return stops;
    // In a text Tab leads from gap to gap first
    if (found.at !== stops.at(-1)?.at) stops.push(found);
  }
  throw new Error(`${key} does not come to an end`);
}

function countStops(panel: Page): Promise<number> {
  return panel.evaluate(
    (stops) => [...document.querySelectorAll(stops)].filter((element) => element.checkVisibility()).length,
    STOPS,
  );
}

/** What is wider than the panel, or cut off in its box. */
function cutOff(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
    const wide = all.filter((element) => {
      if (element.closest('.hidden')) return false;
      const { left, right } = element.getBoundingClientRect();
      const clips = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return left < -1 || right > document.documentElement.clientWidth + 1 || clips;
    });
    return wide.map((element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 40)}`);
  });
}

/** Of radios Tab stops at the chosen one. */
function named(panel: Page, role: 'button' | 'radio', name: string | RegExp) {
  return panel.getByRole(role, { name, ...(role === 'radio' ? { checked: true } : {}) });
}

/** Presses Tab until the first of these has the focus. */
async function focusOn(panel: Page, role: 'button' | 'radio' | 'summary', name: string | RegExp): Promise<void> {
  const found = role === 'summary' ? panel.locator('summary', { hasText: name }) : named(panel, role, name);
  const wanted = found.first();
  await wanted.waitFor();
  for (let presses = 0; presses < 200; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${role} ${name}`);
}

describe.each(['en', 'ru', 'uk'] as const)('the side panel of 320 px, in %s', (language) => {
  it('is walked through by Tab to its end and back, and all of it is seen', async () => {
    const { panel } = await panelIn(language);
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const stops = await walk(panel, key);
      expect(stops.filter(({ hidden }) => hidden !== null)).toEqual([]);
      const places = stops.map(({ at }) => at).sort((one, other) => one - other);
      expect(places).toEqual([...Array(await countStops(panel)).keys()]);
    }

    // Nor is anything cut off, also when everything is unfolded
    expect(await cutOff(panel)).toEqual([]);
    const { composing, owed, redress } = stringsOf(language);
    await panel.getByText(redress.form.words).click();
    await panel.getByRole('button', { name: owed.offer.otherTime }).click();
    await panel.getByRole('button', { name: composing.stage.open }).first().click();
    await panel.getByRole('button', { name: composing.stage.insert }).waitFor();
    expect(await cutOff(panel)).toEqual([]);
  });
});

it('all of the panel is used by keys alone, and what goes takes no focus with it', async () => {
  const { page, panel } = await panelIn('en');
  const { panel: said, composing, owed, redress } = stringsOf('en');
  const wording = panel.getByLabel(said.boundary.wording);
  const focused = () => stop(panel).then((at) => at?.name ?? null);

  // The promise that the reply gives
  await focusOn(panel, 'button', owed.offer.otherTime);
  await panel.keyboard.press('Enter');
  await panel.getByLabel(owed.offer.remindAt).waitFor();
  expect(await focused()).not.toBeNull();
  await focusOn(panel, 'button', /^Remind me/);
  await panel.keyboard.press('Enter');
  await panel.getByText(/You’ll be reminded/).waitFor();
  expect(await focused()).not.toBeNull();

  // Another rung, other words, and into the reply
  await focusOn(panel, 'radio', /./);
  const advised = await wording.inputValue();
  await panel.keyboard.press('ArrowDown');
  await expect.poll(() => wording.inputValue()).not.toBe(advised);
  expect(await focused()).toMatch(/^input/);
  await focusOn(panel, 'button', said.boundary.another);
  const chosen = await wording.inputValue();
  await panel.keyboard.press('Enter');
  await expect.poll(() => wording.inputValue()).not.toBe(chosen);
  expect(await focused()).toBe(`button ${said.boundary.another}`);
  await focusOn(panel, 'button', said.boundary.insert);
  await panel.keyboard.press('Enter');
  // What only the agent knows is marked, and written over
  await panel.getByText(said.boundary.gap).waitFor();
  await panel.keyboard.type('we bring you a new one by Friday');
  await focusOn(panel, 'button', said.boundary.insert);
  await panel.keyboard.press('Enter');
  await panel.getByText(said.boundary.outcomes.done).first().waitFor();
  expect(await focused()).toBe(`button ${said.boundary.insert}`);
  expect(oneLine(await modelText(page))).toContain(oneLine(await wording.inputValue()));

  // A step that the reply lacks
  await focusOn(panel, 'button', new RegExp(`^${composing.stage.open}`));
  await panel.keyboard.press('Enter');
  await focusOn(panel, 'button', composing.stage.insert);
  const shown = await panel.locator('.worded').first().innerText();
  await panel.keyboard.press('Enter');
  await expect.poll(async () => oneLine(await modelText(page))).toContain(oneLine(shown));
  await panel.getByRole('button', { name: composing.stage.insert }).waitFor({ state: 'detached' });
  expect(await focused()).not.toBeNull();

  // What to offer, and in which form
  const offer = panel.getByLabel(redress.offer.field);
  await focusOn(panel, 'button', redress.offer.another);
  const first = await offer.inputValue();
  await panel.keyboard.press('Enter');
  await expect.poll(() => offer.inputValue()).not.toBe(first);
  expect(await focused()).toBe(`button ${redress.offer.another}`);
  await focusOn(panel, 'summary', redress.form.words);
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Tab');
  const script = panel.locator('details .wording').first();
  const advice = await script.inputValue();
  await panel.keyboard.press('ArrowRight');
  await expect.poll(() => script.inputValue()).not.toBe(advice);
  expect(await focused()).toMatch(/^input/);

  // What is owed: told when it is mended, done, and not done after all
  await focusOn(panel, 'button', owed.tellWhenFixed);
  await panel.keyboard.press('Enter');
  await panel.getByText(owed.willTell).waitFor();
  expect(await focused()).not.toBeNull();
  await focusOn(panel, 'summary', owed.list.title(2));
  await panel.keyboard.press('Enter');
  await focusOn(panel, 'button', new RegExp(`^${owed.list.done}`));
  await panel.keyboard.press('Enter');
  await panel.getByText(owed.list.title(1)).waitFor();
  expect(await focused()).not.toBeNull();
  await focusOn(panel, 'button', owed.list.undo);
  await panel.keyboard.press('Enter');
  await panel.getByText(owed.list.title(2)).waitFor();
  expect(await focused()).not.toBeNull();

  // Escape takes nothing away
  const kept = await wording.inputValue();
  await panel.keyboard.press('Escape');
  expect(await focused()).not.toBeNull();
  expect(await wording.inputValue()).toBe(kept);
});
