import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { INBOXES } from '@/page/inboxes/registry';
import { OFFERED_INBOXES } from '@/panel/welcome/inboxes';
import { Welcome } from '@/panel/welcome/Welcome';
import { askedSites } from '@/store/asked';
import { sites } from '@/store/settings';
import { standInForHighlights } from './highlights';
import { answerAsWorker, button, choose, leave, press, show, speak, type, words } from './page';

const enableSite = vi.fn(() => null);
const request = vi.fn(async () => true);

beforeEach(async () => {
  standInForHighlights();
  await speak('en');
  await sites.setValue({});
  enableSite.mockClear();
  request.mockReset().mockResolvedValue(true);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request as never);
  answerAsWorker({ enableSite });
  await show(<Welcome />);
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('choosing inboxes', () => {
  it('asks for nothing before something is chosen', () => {
    expect(words()).toContain('Choose an inbox');
    expect(document.querySelector('.button.main')).toBeNull();
  });

  it('one press asks for exactly the chosen addresses', async () => {
    await choose('Gmail');
    await choose('Instagram');
    await press('Switch on Gmail and Instagram');
    expect(request).toHaveBeenCalledWith({ origins: ['https://mail.google.com/*', 'https://www.instagram.com/*'] });
    await vi.waitFor(() => expect(enableSite).toHaveBeenCalledTimes(2));
  });

  it('says so before the browser’s own question can close the page', async () => {
    await choose('Gmail');
    request.mockReturnValue(new Promise(() => {}));
    await press('Switch on Gmail');
    await vi.waitFor(async () => expect(await askedSites.getValue()).toEqual(['https://mail.google.com']));
  });

  it('Zendesk needs no more than its first name', async () => {
    await choose('Zendesk');
    await type('Your Zendesk address', 'alder-lane');
    await press('Switch on Zendesk');
    expect(request).toHaveBeenCalledWith({ origins: ['https://alder-lane.zendesk.com/*'] });
  });

  it('an address that is none is mended beside its field, and nothing is asked', async () => {
    await choose('Your own address');
    await type('Address of your inbox', 'roundcube');
    expect(document.querySelector('[aria-invalid]')).toBeNull();
    await press('Switch on Your own address');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('for example mail.example.com');
    expect(request).not.toHaveBeenCalled();
    await type('Address of your inbox', 'mail.halden.example');
    expect(document.querySelector('[aria-invalid]')).toBeNull();
    await press('Switch on Your own address');
    expect(request).toHaveBeenCalledWith({ origins: ['https://mail.halden.example/*'] });
  });

  it('a refusal is taken calmly', async () => {
    request.mockResolvedValue(false);
    await choose('Gmail');
    await press('Switch on Gmail');
    await vi.waitFor(() => expect(words()).toContain('You can try again at any time.'));
    expect(enableSite).not.toHaveBeenCalled();
  });

  it('what is on is told', async () => {
    await sites.setValue({ 'https://mail.google.com': { paused: false } });
    await vi.waitFor(() => expect(words()).toContain('On: mail.google.com.'));
  });
});

it('greets in another language at a press', async () => {
  await press('Русский');
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Отвечайте, не теряя равновесия'));
  expect(button('Русский').getAttribute('aria-pressed')).toBe('true');
});

it('offers only addresses that an inbox is made for', () => {
  const patterns = INBOXES.flatMap((inbox) => inbox.sites);
  const offered = OFFERED_INBOXES.flatMap(({ origin }) => (origin ? `${origin}/*` : []));
  expect(offered.filter((pattern) => !patterns.includes(pattern))).toEqual([]);
});
