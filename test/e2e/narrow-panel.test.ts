import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import { launch } from './extension';
import { openModel, reply, SHOTS, serveModels } from './story';

const ORIGIN = 'https://mail.google.com';
/** Abuse and a real problem: the panel shows all that it has. */
const MIXED = `${ORIGIN}/mail/u/0/#inbox/1934d81b27c04a95`;

it.each(LANGUAGES)('in %s, 260 px show all of the panel, and Tab reaches all that can be pressed', async (language) => {
  const extension = await launch({ language });
  await serveModels(extension, { locale: language });
  await extension.enable(ORIGIN);
  const panel = await extension.openPanel();
  const page = await openModel(extension, MIXED);
  await reply(page);
  await page.keyboard.type('I will call you on Friday at 15:00.', { delay: 5 });
  const { redress, owed } = stringsOf(language);
  await panel.shows(redress.offer.insert);
  await panel.shows(redress.form.title);
  await panel.shows(owed.tellWhenFixed);
  await panel.resize(260);
  for (const scheme of ['dark', 'light'] as const) {
    await panel.prefer(scheme);
    await panel.screenshot(join(SHOTS, `narrow-panel-${language}-${scheme}.png`));
  }

  const cutOff = await panel.evaluate(
    () =>
      [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth || one.getBoundingClientRect().left < 0)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    null,
  );
  expect(cutOff).toEqual([]);

  // of radios of one name Tab reaches the one that is chosen
  const pressable = await panel.evaluate(() => {
    const all = document.querySelectorAll(
      'button, summary, textarea, input:not([type=radio]), input[type=radio]:checked',
    );
    const shown = [...all].filter((one) => one.checkVisibility());
    for (const [index, one] of shown.entries()) one.setAttribute('data-reached', `${index}`);
    return shown.length;
  }, null);
  expect(pressable).toBeGreaterThan(15);
  const reached: string[] = [];
  /** Where the ring of the focus would lie outside the window. */
  const cutRings: string[] = [];
  for (let pressed = 0; pressed <= pressable + 1; pressed++) {
    await panel.tab();
    const { index, name, left, right } = await panel.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      return {
        index: focused?.getAttribute('data-reached') ?? '',
        name: focused?.textContent ?? '',
        left: box?.left ?? 0,
        right: innerWidth - (box?.right ?? 0),
      };
    }, null);
    if (index === '') continue;
    reached.push(index);
    if (left < 4 || right < 4) cutRings.push(name);
  }
  expect(new Set(reached).size).toBe(pressable);
  expect(cutRings).toEqual([]);
  await extension.close();
});
