import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Popup } from '@/panel/popup/Popup';
import type { View } from '@/panel/view';
import { pausedUntil, sites } from '@/store/settings';
import { answerAsWorker, button, leave, press, show, speak, words } from './page';
import { complaint, found } from './tab-states';

const ORIGIN = 'https://mail.google.com';
const openPanel = vi.fn();
const open = (view: View, shortcut = 'Alt+A') => show(<Popup view={view} shortcut={shortcut} openPanel={openPanel} />);
const toggle = () => document.querySelector<HTMLInputElement>('[role=switch]');

beforeEach(async () => {
  await speak('en');
  await sites.setValue({ [ORIGIN]: { paused: false } });
  await pausedUntil.setValue(0);
});
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
});

describe('is it on here?', () => {
  it('yes: the switch is on, and the open thread stands in two lines', async () => {
    const draft = 'Due to high volumes we are late.';
    await open({
      is: 'open',
      origin: ORIGIN,
      state: { ...complaint, draft, findings: [found(draft, 'Due to high volumes')] },
    });
    expect(toggle()?.checked).toBe(true);
    expect(words()).toContain('mail.google.com');
    expect(words()).toContain('Constructive complaint');
    expect(words()).toContain('Hannah Price has been waiting 20 min.');
    expect(words()).toContain('Your draft: 1 place to look at.');
  });

  it('no: one press asks for this one address', async () => {
    answerAsWorker({});
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
    await open({ is: 'not-allowed', origin: 'https://help.kvitka-market.ua' });
    expect(toggle()).toBeNull();
    await press('Use Aplomb here');
    expect(request).toHaveBeenCalledWith({ origins: ['https://help.kvitka-market.ua/*'] });
  });

  it('a page of the browser’s own has nothing to read', async () => {
    await open({ is: 'nowhere' });
    expect(words()).toContain('There is nothing to read on this page.');
  });

  it('during the pause it says until when', async () => {
    await open({ is: 'paused', origin: ORIGIN, until: Date.now() + 60_000 });
    expect(toggle()?.checked).toBe(false);
    expect(words()).toContain('Paused until');
  });
});

describe('switching', () => {
  it('off rests on this site and keeps the permission', async () => {
    await open({ is: 'nothing-open', origin: ORIGIN });
    toggle()?.click();
    await vi.waitFor(async () => expect(await sites.getValue()).toEqual({ [ORIGIN]: { paused: true } }));
  });

  it('on ends the pause, whichever it was', async () => {
    await sites.setValue({ [ORIGIN]: { paused: true } });
    await pausedUntil.setValue(Date.now() + 60_000);
    await open({ is: 'paused-here', origin: ORIGIN });
    toggle()?.click();
    await vi.waitFor(async () => expect(await sites.getValue()).toEqual({ [ORIGIN]: { paused: false } }));
    await vi.waitFor(async () => expect(await pausedUntil.getValue()).toBe(0));
  });

  it('pauses for an hour', async () => {
    await open({ is: 'nothing-open', origin: ORIGIN });
    const before = Date.now();
    await press('Pause for an hour');
    await vi.waitFor(async () => expect(await pausedUntil.getValue()).toBeGreaterThanOrEqual(before + 3_600_000));
  });

  it('pauses on this site', async () => {
    await open({ is: 'nothing-open', origin: ORIGIN });
    await press('Pause on this site');
    await vi.waitFor(async () => expect(await sites.getValue()).toEqual({ [ORIGIN]: { paused: true } }));
  });
});

it('opens the panel and shows the keys that do the same', async () => {
  await open({ is: 'nothing-open', origin: ORIGIN }, '⌥A');
  expect(document.querySelector('kbd')?.textContent).toBe('⌥A');
  await press('Open the side panel ⌥A');
  expect(openPanel).toHaveBeenCalled();
});

it('shows no keys where the user took them away', async () => {
  await open({ is: 'nothing-open', origin: ORIGIN }, '');
  expect(document.querySelector('kbd')).toBeNull();
  expect(button('Settings')).toBeTruthy();
});
