import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { RULES } from '@/engine/model';
import type { Offer } from '@/engine/redress/compensate';
import { Options } from '@/panel/options/Options';
import { SidePanel } from '@/panel/side/SidePanel';
import { decisions } from '@/store/decisions';
import { ownLimit } from '@/store/settings';
import type { FormAdvice, OffersHere, TabState } from '@/wire/messages';
import { standInForHighlights } from './highlights';
import { answerAsWorker, button, choose, field, leave, press, show, speak, type, words } from './page';
import { tabState } from './tab-states';

const TAB = 12;
const open = (state: TabState) => show(<SidePanel view={{ is: 'open', origin: state.origin, state }} tabId={TAB} />);
const complaint = tabState('It is late.', { kind: 'constructive' });

const offer = (more: Partial<Offer> = {}): Offer => ({
  ...{ row: 'team/late-credit', situation: 'late', severity: 2, gives: 'remedy', language: 'en' },
  ...{ text: 'Minus $5.', sum: { value: 5, unit: 'USD' }, limit: null },
  ...more,
});
const here = (...offers: Offer[]): OffersHere => ({ offers, left: {} });
const advice: FormAdvice = {
  advised: ['call', 'message'],
  because: ['severe', 'emotional'],
  gift: 'promised-thing',
  language: 'en',
  scripts: [
    { form: 'message', text: 'We were late.' },
    { form: 'call', text: 'This is Mira.' },
  ],
};

beforeEach(() => speak('en'));
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
});

describe('what to offer', () => {
  it('says why, offers the words, and goes into the reply as the agent changed it, with its row', async () => {
    const insert = vi.fn(() => 'done' as const);
    answerAsWorker({ offers: () => here(offer()), insert });
    await open(complaint);
    await vi.waitFor(() => expect(words()).toContain('Late, cost them something · makes the loss good'));
    await type('Change the offer', 'Minus $7.');
    await press('Insert the offer');
    await vi.waitFor(() => expect(words()).toContain('It’s in your reply.'));
    expect(insert).toHaveBeenCalledWith(
      { tabId: TAB, conversationId: 'thread-1', text: 'Minus $7.', row: 'team/late-credit' },
      'our page',
    );
  });

  it('leads with Tab from gap to gap, and then out of the field', async () => {
    answerAsWorker({ offers: () => here(offer({ text: 'A new one by [day…], or [amount…].' })) });
    await open(complaint);
    await vi.waitFor(() => expect(words()).toContain('What you may offer'));
    const area = await field<HTMLTextAreaElement>('Change the offer');
    area.setSelectionRange(0, 0);
    const tab = (shiftKey = false) => {
      const key = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true });
      area.dispatchEvent(key);
      return [area.value.slice(area.selectionStart, area.selectionEnd), key.defaultPrevented];
    };
    expect(tab()).toEqual(['[day…]', true]);
    expect(tab()).toEqual(['[amount…]', true]);
    expect(tab()).toEqual(['[amount…]', false]);
    expect(tab(true)).toEqual(['[day…]', true]);
    expect(tab(true)).toEqual(['[day…]', false]);
  });

  it('shows one at a time, and the next on a press, around and around', async () => {
    answerAsWorker({ offers: () => here(offer(), offer({ row: 'team/card', text: 'A card.', sum: null })) });
    await open(complaint);
    await vi.waitFor(() => expect(words()).toContain('1 of 2'));
    const shown = async () => (await field<HTMLTextAreaElement>('Change the offer')).value;
    expect(await shown()).toBe('Minus $5.');
    await press('Another offer');
    expect([await shown(), words().includes('2 of 2')]).toEqual(['A card.', true]);
    await press('Another offer');
    expect(await shown()).toBe('Minus $5.');
  });

  it.each([
    [false, '$5 of $20: yours to decide.'],
    [true, '$5 is above your limit of $20. Ask first: Ruth.'],
  ])('tells how it stands with the limit (above: %s)', async (isAbove, told) => {
    const limit = { sum: { value: 20, unit: 'USD' as const }, isAbove, approver: 'Ruth' };
    answerAsWorker({ offers: () => here(offer({ limit })) });
    await open(complaint);
    await vi.waitFor(() => expect(words()).toContain(told));
  });

  it('tells what is left of the month, and when that is too little', async () => {
    answerAsWorker({ offers: () => ({ offers: [offer()], left: { USD: 3 } }) });
    await open(complaint);
    await vi.waitFor(() => expect(words()).toContain('Left this month: $3. That is more than the month has left.'));
  });

  it('reminds of the apology until there is one', async () => {
    answerAsWorker({ offers: () => here(offer()) });
    await open(complaint);
    await vi.waitFor(() => expect(words()).toContain('First the apology'));
    await open({ ...complaint, stages: [{ stage: 'ownership', is: 'present', start: 0, end: 2 }] });
    expect(words()).not.toContain('First the apology');
  });

  it('waits for a reply to be open', async () => {
    answerAsWorker({ offers: () => here(offer()) });
    await open({ ...complaint, composer: null });
    await vi.waitFor(() => expect(words()).toContain('Press Reply in your inbox first'));
    expect(() => button('Insert the offer')).toThrow();
  });

  it('has no place beside a calm message', async () => {
    const offers = vi.fn(() => here(offer()));
    answerAsWorker({ offers });
    await open(tabState('When do you open?', { kind: 'neutral' }));
    expect(offers).not.toHaveBeenCalled();
  });
});

describe('the form of the apology', () => {
  it('is told with its reasons, the present beside it, and a script for every form', async () => {
    answerAsWorker({ adviseForm: () => advice });
    await open(complaint);
    await vi.waitFor(() => expect(words()).toContain('Call + Message'));
    expect(words()).toContain('It cost them much. It hurt, and a voice says more than writing does.');
    expect(words()).toContain('after the apology, never before it.');
    const script = () => document.querySelector<HTMLTextAreaElement>('details textarea')?.value;
    expect(script()).toBe('This is Mira.');
    expect(() => button('Insert the message')).toThrow();
    await choose('Message');
    await vi.waitFor(() => expect(script()).toBe('We were late.'));
    expect(button('Insert the message')).toBeTruthy();
  });
});

describe('the options', () => {
  beforeEach(async () => {
    standInForHighlights();
    vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => []);
    answerAsWorker({ rules: () => RULES.map((rule) => ({ rule, title: rule })) });
    await ownLimit.setValue({ limits: {} });
    await decisions.setValue([]);
    await show(<Options />);
  });

  it('keep one’s own limit, in money and in percent, and who decides above it', async () => {
    await type('I decide alone up to', '1 500,50');
    await type('Discounts up to', '15');
    await type('Who decides above', 'Ruth');
    await vi.waitFor(async () =>
      expect(await ownLimit.getValue()).toEqual({ limits: { UAH: 1500.5, percent: 15 }, approver: 'Ruth' }),
    );
    await type('I decide alone up to', '');
    await vi.waitFor(async () => expect((await ownLimit.getValue()).limits).toEqual({ percent: 15 }));
  });

  it('say so when a limit is no number, and keep the one before', async () => {
    await type('I decide alone up to', '500');
    await type('I decide alone up to', 'much');
    await vi.waitFor(() => expect(words()).toContain('Write a number'));
    expect((await ownLimit.getValue()).limits).toEqual({ UAH: 500 });
  });

  it('show the decision log, and delete it only when asked twice', async () => {
    expect(words()).toContain(
      'An offer from the side panel, or an amount that you offer in your own words, is noted here.',
    );
    await decisions.setValue([
      {
        id: '1',
        ...{ at: Date.UTC(2026, 10, 22, 12), offer: 'Minus $5.', sum: { value: 5, unit: 'USD' }, gives: 'remedy' },
        ...{ situation: 'late', severity: 2, row: 'team/late-credit', role: 'agent' },
      },
      {
        id: '2',
        ...{ at: Date.UTC(2026, 10, 23, 12), offer: '', sum: { value: 80, unit: 'USD' }, gives: null },
        ...{ situation: 'late', severity: 2, row: null, role: 'agent' },
      },
    ]);
    await vi.waitFor(() => expect(document.querySelector('.log tbody')?.textContent).toContain('Typed by handLate$80'));
    document.querySelector<HTMLElement>('.log tbody button')?.click();
    await vi.waitFor(async () => expect((await decisions.getValue()).map(({ id }) => id)).toEqual(['1']));
    await vi.waitFor(() => expect(document.querySelector('.log tbody')?.textContent).toContain('Minus $5.Late$5'));
    await press('Delete the log');
    expect(await decisions.getValue()).toHaveLength(1);
    await press('Delete all of it');
    await vi.waitFor(async () => expect(await decisions.getValue()).toEqual([]));
  });
});
