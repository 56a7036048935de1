import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadPack } from '@/engine/packs/load';
import { tellMistake } from '@/i18n/pack-mistakes/tell';
import { POLICY } from '@/i18n/policy';
import { underPolicy as shown } from '@/panel/choices';
import { RuleList } from '@/panel/options/RuleList';
import { WhoIAm } from '@/panel/options/WhoIAm';
import { FromCompany } from '@/panel/policy/FromCompany';
import { type UnderPolicy, underPolicy } from '@/store/policy';
import { sites } from '@/store/settings';
import { answerAsWorker, leave, show, speak, words } from './page';

const NOTHING: UnderPolicy = { locked: [], inboxes: [], troubles: [], mistakes: [] };

/** What the worker understood of the policy. */
async function under(policy: Partial<UnderPolicy>): Promise<void> {
  await act(async () => {
    await underPolicy.setValue({ ...NOTHING, ...policy });
    await vi.waitFor(() => expect(shown.shown.value).toEqual({ ...NOTHING, ...policy }));
  });
}

const Page = () => (
  <>
    <FromCompany />
    <WhoIAm />
    <RuleList />
  </>
);

const locked = () => [...document.querySelectorAll('fieldset:disabled')].map((one) => one.textContent ?? '');

beforeEach(async () => {
  answerAsWorker({});
  await speak('uk');
});
afterEach(leave);

describe('where a company decides', () => {
  it('nothing is said without a policy', async () => {
    await under({});
    await show(<Page />);
    expect(words()).not.toContain(POLICY.uk.title);
    expect(locked()).toEqual([]);
  });

  it('what it decides can’t be changed, and says so', async () => {
    await under({ locked: ['role', 'limit', 'rulesOff'] });
    await show(<Page />);
    expect(locked()).toHaveLength(3);
    expect(locked().every((text) => text.includes(POLICY.uk.decides))).toBe(true);
  });

  it('the sites it wants are asked for in one press, and those that are read are not', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false);
    await act(() => sites.setValue({ 'https://mail.google.com': { paused: false } }));
    await under({ inboxes: ['https://mail.google.com', 'https://app.helpdesk.example'] });
    await show(<Page />);
    const allow = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Дозволити app.helpdesk.example',
    );
    await act(async () => allow?.click());
    expect(request).toHaveBeenCalledWith({ origins: ['https://app.helpdesk.example/*'] });
    await vi.waitFor(() => expect(words()).toContain(POLICY.uk.refused));
  });

  it('each mistake in a pack of its own is told, with its line', async () => {
    const loaded = loadPack([{ name: 'bad.yaml', text: 'format: 1\nid: bad\n' }]);
    const errors = 'errors' in loaded ? loaded.errors : [];
    await under({ troubles: [{ pack: 'bad', trouble: { what: 'mistakes', errors }, at: 0 }] });
    await show(<Page />);
    expect(errors.length).toBeGreaterThan(1);
    for (const error of errors) expect(words()).toContain(tellMistake(error, 'uk').remedy);
  });

  it('what can’t be done of its policy is told', async () => {
    const trouble = { what: 'status', status: 404 } as const;
    await under({
      troubles: [{ pack: 'https://company.example/pack.yaml', trouble, at: 0 }],
      mistakes: ['role: Invalid option'],
    });
    await show(<Page />);
    expect(words()).toContain(POLICY.uk.pack('https://company.example/pack.yaml'));
    expect(words()).toContain('404');
    expect(words()).toContain('role: Invalid option');
  });
});
