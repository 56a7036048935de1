import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pageStrings } from '@/i18n/page';
import { stringsOf } from '@/i18n/strings';
import { type Extension, launch } from './extension';
import { Overlay } from './overlay';
import { modelText, openModel, reply, SHOTS, serveModels } from './story';
import { caretBehind, type Expected, expectUnderlines, underlines } from './underlines';

const INBOX = 'https://mail.google.com';
const ADDRESS = `${INBOX}/mail/u/0/#inbox/1934c7a05be1d2f3`;
const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/packs.md'), 'utf8');
/** Of the guide's "Your first pack": what is written into each field, row by row, and the pack that comes of it. */
const STEPS = [...GUIDE.matchAll(/^ {3}\| ([A-Z].*?) \| (.*?) \|$/gmu)].map(
  ([, field = '', words = '']) => [field, words.replaceAll('`', '')] as const,
);
const MADE = /This is the pack you have made:\n\n```yaml\n([\s\S]*?)```/u.exec(GUIDE)?.[1] ?? '';
const NAME = /\*\*Name\*\*: `(.*?)`/u.exec(GUIDE)?.[1] ?? '';

const { packs: said } = stringsOf('en');
const { editor, phrase, list, add } = said;
const { card } = pageStrings('en');
const WRITTEN: Record<string, string> = Object.fromEntries(STEPS);
const MARKED = WRITTEN[phrase.find] ?? '';
/** What ships is underlined with or without a pack: it tells that the draft was read to its end. */
const SHIPPED = 'Due to high volumes';
const DRAFT = `Hello. ${WRITTEN[phrase.flags]?.replace(/[{}]/gu, '')} ${SHIPPED}.`;

/** Two browsers at once take their time on a busy machine, in ms. */
const TWO_BROWSERS = 400_000;

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

  it(
    'makes a pack with one phrase, sees it fire, shares it as text, and updates it there',
    async () => {
      const workshop = await mine.open('options.html');
      const opened = mine.context.waitForEvent('page');
      await workshop.getByRole('link', { name: list.guide }).click();
      const guide = await opened;
      await guide.getByRole('heading', { name: 'Your first pack' }).waitFor();
      await guide.close();
      await press(workshop, list.make);
      await workshop.getByText(editor.about).click();
      await workshop.getByLabel(editor.name, { exact: true }).fill(NAME);
      for (const [field, words] of STEPS) await fillIn(workshop, field, words);
      await workshop.getByRole('textbox', { name: said.tryOut.label }).fill('Sorry, we had inventory weeks.');
      await workshop.getByText(said.tryOut.from(NAME)).waitFor();
      await workshop.getByText(editor.ready).waitFor();
      await press(workshop, editor.save);
      await workshop.getByText(editor.saved).waitFor();
      const made = parse(await workshop.getByLabel(editor.yaml).inputValue());
      expect(made).toEqual({ ...parse(MADE), id: expect.stringMatching(/^lamps-co-[a-z2-9]{5}$/u) });
      await screenshots(workshop, 'workshop');
      expect(await markedIn(mine)).toContain(MARKED);

      const theirOptions = await theirs.open('options.html');
      await theirOptions.bringToFront();
      await lookAt(theirOptions, inAMessage(await shared(workshop)));
      await theirOptions.getByRole('heading', { name: `${NAME} 1.0.0` }).waitFor();
      await theirOptions.getByText(/1\u00a0phrase\b/).waitFor();
      await screenshots(theirOptions, 'pack-to-take');
      expect(await markedIn(theirs)).not.toContain(MARKED);
      await theirOptions.bringToFront();
      await press(theirOptions, add.take);
      await theirOptions.getByText(add.taken(NAME)).waitFor();
      expect(await markedIn(theirs)).toContain(MARKED);

      await workshop.bringToFront();
      await press(workshop, list.editNamed(NAME));
      await press(workshop, editor.newPhrase);
      await fillIn(workshop, phrase.find, 'Hello');
      await fillIn(workshop, phrase.rule, 'Looks down on them');
      await fillIn(workshop, phrase.flags, 'Hello, Ann.');
      await fillIn(workshop, phrase.passes, 'Good morning, Ann.');
      await workshop.getByText(editor.ready).waitFor();
      await press(workshop, editor.save);
      await workshop.getByText(editor.saved).waitFor();
      const update = await shared(workshop);

      await theirOptions.bringToFront();
      await lookAt(theirOptions, update);
      const changes = theirOptions.getByRole('region', { name: said.changes.title });
      await changes.getByText('- Hello, Ann.').waitFor();
      expect(await changes.textContent()).toContain('version: 1.0.1');
      expect(await markedIn(theirs)).not.toContain('Hello');
      await theirOptions.bringToFront();
      await screenshots(theirOptions, 'pack-update');
      await press(theirOptions, add.replace(NAME));
      await theirOptions.getByText(add.taken(NAME)).waitFor();
      expect(await markedIn(theirs)).toEqual(['Hello', MARKED, SHIPPED]);
    },
    TWO_BROWSERS,
  );
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

  it('has words left alone by their own pack, and takes that back', async () => {
    const { sha256 } = await withOwnPack(extension);
    const inbox = await openModel(extension, ADDRESS);
    const overlay = await Overlay.of(inbox);
    await reply(inbox);
    await inbox.keyboard.type('Due to high volumes your order was late. The courier lost your parcel.');
    const excuse: Expected = { rule: 'excuse', words: 'Due to high volumes' };
    const blame: Expected = { rule: 'blame', words: 'courier lost' };
    await expectUnderlines(inbox, [excuse, blame]);
    await caretBehind(inbox, '[g_editable=true]', 'Due to');
    await extension.command('open-card', inbox);
    await overlay.press('button', card.neverFlag);
    await overlay.find('button', new RegExp(card.inPack(NAME)));
    await inbox.keyboard.press('2');
    await overlay.find('button', card.undo);
    await expectUnderlines(inbox, [blame]);
    expect(await ownEdition(extension)).toMatchObject({
      version: '1.0.1',
      text: expect.stringContaining('never-flag:'),
    });
    await overlay.press('button', card.undo);
    await expectUnderlines(inbox, [excuse, blame]);
    expect(await ownEdition(extension)).toMatchObject({ version: '1.0.0', sha256 });
  });
});

interface Edition {
  version: string;
  text: string;
  sha256: string;
}

/** Makes the guide's pack one's own, by its text. */
async function withOwnPack(extension: Extension): Promise<Edition> {
  const options = await extension.open('options.html');
  await press(options, list.make);
  await options.getByLabel(editor.yaml).fill(MADE);
  await options.getByText(editor.ready).waitFor();
  await press(options, editor.save);
  await options.getByText(editor.saved).waitFor();
  await options.close();
  return ownEdition(extension);
}

async function ownEdition(extension: Extension): Promise<Edition> {
  return await (await extension.worker()).evaluate(async () => {
    const { packs } = await chrome.storage.local.get('packs');
    return (packs as { edition: Edition }[])[0]?.edition as Edition;
  });
}

/** Fills in one field of the form, by the name that stands above it. */
async function fillIn(page: Page, field: string, words: string): Promise<void> {
  if (field === phrase.rule) await page.getByRole('radio', { name: words, exact: true }).check();
  else if (field === phrase.replaces) await page.getByLabel(field).selectOption(words);
  else await page.getByLabel(field === phrase.instead ? phrase.insteadNumber(1) : field, { exact: true }).fill(words);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The text that the list of packs offers to be sent to colleagues. */
async function shared(workshop: Page): Promise<string> {
  await press(workshop, editor.back);
  await workshop.getByText(list.more, { exact: true }).click();
  await press(workshop, list.share);
  return await workshop.getByLabel(list.shareThis).inputValue();
}

async function lookAt(options: Page, text: string): Promise<void> {
  await press(options, list.add);
  await options.getByLabel(add.paste).fill(text);
  await press(options, add.look);
}

/** The words that are underlined in the draft, typed in an inbox of the demo. */
async function markedIn(extension: Extension): Promise<string[]> {
  const inbox = await openModel(extension, ADDRESS);
  await reply(inbox);
  await inbox.keyboard.type(DRAFT);
  const marked = async () => (await underlines(inbox)).map(({ words }) => words);
  await expect.poll(marked, { timeout: 20_000 }).toContain(SHIPPED);
  const words = await marked();
  await inbox.close();
  return words;
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
