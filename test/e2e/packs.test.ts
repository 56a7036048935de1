import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageStrings } from '@/i18n/page';
import { stringsOf } from '@/i18n/strings';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { modelText, openModel, reply, SHOTS, serveModels } from './story';
import { type Expected, expectUnderlines } from './underlines';

const INBOX = 'https://mail.google.com';
const ADDRESS = `${INBOX}/mail/u/0/#inbox/1934c7a05be1d2f3`;
const DRAFT = 'Hello, your parcel is in the dream box. I will carry it to the pixie gate today.';
const BOX: Expected = { rule: 'excuse', words: 'dream box' };
const GATE: Expected = { rule: 'excuse', words: 'pixie gate' };

const { packs: said } = stringsOf('en');
const { editor, phrase, list, add } = said;
const { card } = pageStrings('en');

/** What a colleague sends: whatever a messenger wraps around it. */
const inAMessage = (shared: string) => `Hi! Here is our pack:\n\n${shared}\n\nPaste it under "Add a pack".`;

describe('a newcomer, by docs/packs.md alone', () => {
  let mine: Extension;
  let theirs: Extension;

  beforeEach(async () => {
    mine = await launch();
    theirs = await launch();
    for (const extension of [mine, theirs]) {
      await serveModels(extension);
      await extension.enable(INBOX);
    }
  });

  afterEach(async () => {
    await mine.close();
    await theirs.close();
  });

  it('makes a pack with one phrase, sees it fire, shares it as text, and updates it there', async () => {
    const workshop = await mine.open('options.html');
    await workshop.getByRole('button', { name: list.make }).click();
    await fillIn(workshop, {
      find: 'dream box',
      why: 'Only we know what that is.',
      instead: 'sorting centre',
      flags: 'Your parcel is in the {dream box}.',
      passes: 'The box was a dream.',
    });
    await workshop.getByText(editor.ready).waitFor();
    await press(workshop, editor.save);
    await workshop.getByText(editor.saved).waitFor();
    await screenshots(workshop, 'workshop');
    await expectDraftMarked(mine, [BOX]);

    const theirOptions = await theirs.open('options.html');
    await theirOptions.bringToFront();
    await lookAt(theirOptions, inAMessage(await shared(workshop)));
    await theirOptions.getByRole('heading', { name: /My pack 1\.0\.0/ }).waitFor();
    await theirOptions.getByText(/1\u00a0phrase\b/).waitFor();
    await screenshots(theirOptions, 'pack-to-take');
    await expectDraftMarked(theirs, []);
    await theirOptions.bringToFront();
    await press(theirOptions, add.take);
    await theirOptions.getByText(add.taken('My pack')).waitFor();
    await expectDraftMarked(theirs, [BOX]);

    await workshop.bringToFront();
    await press(workshop, list.editNamed('My pack'));
    await press(workshop, editor.newPhrase);
    await fillIn(workshop, {
      find: 'pixie gate',
      why: 'Only we know what that is.',
      instead: 'sorting centre',
      flags: 'I will carry it to the pixie gate.',
      passes: 'A pixie would fit through the gate.',
    });
    await workshop.getByRole('radio', { name: 'Cause before ownership' }).check();
    await press(workshop, editor.save);
    await workshop.getByText(editor.saved).waitFor();
    const update = await shared(workshop);

    await theirOptions.bringToFront();
    await lookAt(theirOptions, update);
    const changes = theirOptions.getByRole('region', { name: said.changes.title });
    await changes.getByText('- pixie gate').waitFor();
    expect(await changes.textContent()).not.toContain('dream box');
    await expectDraftMarked(theirs, [BOX]);
    await theirOptions.bringToFront();
    await screenshots(theirOptions, 'pack-update');
    await press(theirOptions, add.replace('My pack'));
    await theirOptions.getByText(add.taken('My pack')).waitFor();
    await expectDraftMarked(theirs, [BOX, GATE]);
  });
});

describe('an agent who reads a card', () => {
  let extension: Extension;

  beforeEach(async () => {
    extension = await launch();
    await serveModels(extension);
    await extension.enable(INBOX);
  });

  afterEach(async () => {
    await extension.close();
  });

  it('says how the team says it, and from then on the card offers that', async () => {
    const inbox = await openModel(extension, ADDRESS);
    const overlay = await Overlay.of(inbox);
    await reply(inbox);
    await inbox.keyboard.type('Due to high volumes your order was late.');
    const flagged: Expected = { rule: 'excuse', words: 'Due to high volumes' };
    await expectUnderlines(inbox, [flagged]);
    await extension.command('open-card', inbox);
    const opened = extension.context.waitForEvent('page');
    await overlay.press('button', card.sayOtherwise);
    const workshop = await opened;
    await workshop.getByLabel(phrase.insteadNumber(1)).fill('We planned too few people, so');
    await workshop.getByLabel(phrase.passes).fill('The order weighs two kilos.');
    expect(await workshop.getByLabel(phrase.flags).inputValue()).toContain('{Due to high volumes}');
    await workshop.getByText(editor.ready).waitFor();
    await press(workshop, editor.save);
    await workshop.getByText(editor.saved).waitFor();
    await inbox.bringToFront();
    await expectUnderlines(inbox, [flagged]);
    await extension.command('open-card', inbox);
    await overlay.press('button', /^We planned too few people, so\b/);
    await expect.poll(() => modelText(inbox)).toContain('We planned too few people, so your order was late.');
  });
});

async function fillIn(page: Page, words: Record<'find' | 'why' | 'instead' | 'flags' | 'passes', string>) {
  await page.getByLabel(phrase.find).fill(words.find);
  await page.getByLabel(phrase.why, { exact: true }).fill(words.why);
  await page.getByLabel(phrase.insteadNumber(1)).fill(words.instead);
  await page.getByLabel(phrase.flags).fill(words.flags);
  await page.getByLabel(phrase.passes).fill(words.passes);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The text that the list of packs offers to be sent to colleagues. */
async function shared(workshop: Page): Promise<string> {
  await press(workshop, editor.back);
  await workshop.getByText(list.more('My pack')).click();
  await press(workshop, list.share);
  return await workshop.getByLabel(list.shareThis).inputValue();
}

async function lookAt(options: Page, text: string): Promise<void> {
  await press(options, list.add);
  await options.getByLabel(add.paste).fill(text);
  await press(options, add.look);
}

/** Types the draft in an inbox of the demo and waits until exactly these places are underlined. */
async function expectDraftMarked(extension: Extension, expected: readonly Expected[]): Promise<void> {
  const inbox = await openModel(extension, ADDRESS);
  await reply(inbox);
  await inbox.keyboard.type(`${DRAFT} Due to high volumes.`);
  await expectUnderlines(inbox, [...expected, { rule: 'excuse', words: 'Due to high volumes' }]);
  await inbox.close();
}

/** Wide and narrow; nobody is left out by either. */
async function screenshots(page: Page, name: string): Promise<void> {
  for (const [width, size] of [
    [1280, 'wide'],
    [320, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 860 });
    await page.screenshot({ path: join(SHOTS, `${name}-${size}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}
