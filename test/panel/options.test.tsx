import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { FAMILIES, RULES } from '@/engine/model';
import { Options } from '@/panel/options/Options';
import {
  agentName,
  ignoredPhrases,
  interfaceLanguage,
  leaveHinted,
  role,
  rulesOff,
  sites,
  smallYou,
} from '@/store/settings';
import { standInForHighlights } from './highlights';
import { answerAsWorker, choose, field, leave, press, show, speak, type, words } from './page';

const disableSite = vi.fn(() => null);

beforeEach(async () => {
  standInForHighlights();
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => [{ name: 'open-panel', shortcut: 'Alt+A' }]);
  await speak('en');
  answerAsWorker({ disableSite, rules: () => RULES.map((rule) => ({ rule, title: `Title of ${rule}` })) });
  await rulesOff.setValue([]);
  await ignoredPhrases.setValue(['due to', 'obviously']);
  await sites.setValue({ 'https://mail.google.com': { paused: false }, 'http://localhost:8101': { paused: true } });
  await show(<Options />);
  await vi.waitFor(() => expect(words()).toContain('due to'));
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('every section can be reached from the side', () => {
  const targets = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.map((id) => document.getElementById(id)?.localName)).toEqual(targets.map(() => 'section'));
});

it('the language changes at once, without loading the page anew', async () => {
  await choose('Українська');
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Налаштування'));
  expect(await interfaceLanguage.getValue()).toBe('uk');
});

it('the name for signatures is kept as it is typed', async () => {
  await type('Your name', 'Мирослава');
  await vi.waitFor(async () => expect(await agentName.getValue()).toBe('Мирослава'));
});

it('who writes and how Вы is written are kept', async () => {
  await choose('Owner');
  await choose('вы, ви');
  await vi.waitFor(async () => expect([await role.getValue(), await smallYou.getValue()]).toEqual(['owner', true]));
  await choose('Вы, Ви');
  await vi.waitFor(async () => expect(await smallYou.getValue()).toBe(false));
});

describe('rules', () => {
  it('each has a title and a sample of its stroke', async () => {
    await vi.waitFor(() => expect(words()).toContain('Title of blame'));
    const samples = [...document.querySelectorAll('.rules [class^=mark-]')].map((sample) => sample.className);
    expect(new Set(samples)).toEqual(new Set(FAMILIES.map((family) => `mark-${family}`)));
  });

  it('can be switched off, and on again', async () => {
    await vi.waitFor(() => expect(words()).toContain('Title of blame'));
    await choose('Title of blame');
    await vi.waitFor(async () => expect(await rulesOff.getValue()).toEqual(['blame']));
    await vi.waitFor(async () => expect((await field<HTMLInputElement>('Title of blame')).checked).toBe(false));
    await choose('Title of blame');
    await vi.waitFor(async () => expect(await rulesOff.getValue()).toEqual([]));
  });
});

it('a phrase that was never to be flagged can be flagged again', async () => {
  await press('Flag again: due to');
  await vi.waitFor(async () => expect(await ignoredPhrases.getValue()).toEqual(['obviously']));
  await vi.waitFor(() => expect(document.querySelectorAll('#ignored li')).toHaveLength(1));
});

it('a site can be removed, with its permission', async () => {
  expect(document.querySelector('#sites')?.textContent).toContain('localhost:8101 · paused');
  await press('Remove mail.google.com');
  await vi.waitFor(() => expect(disableSite).toHaveBeenCalledWith({ origin: 'https://mail.google.com' }, 'our page'));
});

it('fields that ask assistants to keep out are left alone only when that is chosen', async () => {
  expect(await leaveHinted.getValue()).toBe(false);
  await choose('Leave them alone');
  await vi.waitFor(async () => expect(await leaveHinted.getValue()).toBe(true));
});

it('shows the keys as the user has set them', async () => {
  await vi.waitFor(() => expect(document.querySelector('#shortcuts kbd')?.textContent).toBe('Alt+A'));
  expect(document.querySelector('#shortcuts')?.textContent).toContain('none');
});
