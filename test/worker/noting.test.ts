import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createEngine } from '@/engine/engine';
import { decisions } from '@/store/decisions';
import type { TabState } from '@/wire/messages';
import { keepChoices } from '@/worker/choices';
import type { Engines } from '@/worker/engines';
import { noteDraft, noteOffer } from '@/worker/noting';
import { builtInKnowledge } from '../engine/packs/built-in-packs';
import { tabState } from '../panel/tab-states';

const engine = createEngine(builtInKnowledge);
const engines: Engines = {
  now: async () => engine,
  whole: async () => engine,
  wholeOf: async () => engine,
  knowledge: async () => builtInKnowledge,
  named: async (findings) => [...findings],
};
const CUSTOMER = 'My parcel is three weeks late, and I cried all evening: I missed the birthday.';
const ROW = 'en/next-order';
const offer = engine.compensate({ customer: CUSTOMER }).find(({ row }) => row === ROW)?.text ?? '';
const answering = (said: string[] = [], id = 'thread-1'): TabState => {
  const state = tabState(CUSTOMER, engine.assess(CUSTOMER));
  const ours = said.map((text) => ({ author: 'agent' as const, text }));
  return { ...state, conversation: { ...state.conversation, id, channel: 'email', messages: ours } };
};

const writes = (draft: string, state = answering()) => noteDraft(engines, keepChoices(), state, draft);
const putsIn = (text: string, state = answering()) => noteOffer(engines, keepChoices(), state, ROW, text);
/** What the log holds: the row, or that it was typed by hand, and how much. */
const logged = async () =>
  (await decisions.getValue()).map(({ row, sum }) => `${row ?? 'by hand'} ${sum ? `${sum.value} ${sum.unit}` : ''}`);

beforeEach(() => fakeBrowser.reset());

it('the offer that these tests put in is what they think', () => {
  expect(offer).toBe('And from me: 10% off your next order.');
});

describe('an amount that is typed by hand', () => {
  it('is noted once, with why, and without a word of the reply', async () => {
    await writes('I am sorry, Hannah. Here is a $50 voucher.');
    await writes('I am sorry, Hannah. Here is a $50 voucher. Kind regards');
    expect(await logged()).toEqual(['by hand 50 USD']);
    expect(await decisions.getValue()).toMatchObject([{ situation: 'late', offer: '', gives: null, role: 'agent' }]);
    expect(JSON.stringify(await decisions.getValue())).not.toContain('Hannah');
  });

  it('follows the reply: it is changed with it, and taken back with it', async () => {
    await writes('Here is a $5 voucher.');
    await writes('Here is a $50 voucher.');
    expect(await logged()).toEqual(['by hand 50 USD']);
    await writes('Here is what I can do.');
    expect(await logged()).toEqual([]);
  });

  it('stays when the reply has gone: it was sent, or is read again later', async () => {
    await writes('Here is a $50 voucher.');
    await writes('');
    expect(await logged()).toEqual(['by hand 50 USD']);
    await writes('Here is a $50 voucher.');
    expect(await logged()).toEqual(['by hand 50 USD']);
    const sent = answering(['Here is a $50 voucher.']);
    await writes('Did it arrive?', sent);
    await writes('Here is another $20 voucher.', sent);
    expect(await logged()).toEqual(['by hand 50 USD', 'by hand 20 USD']);
  });

  it('is of its own conversation', async () => {
    await writes('Here is a $50 voucher.');
    await writes('I will look at it by Friday.', answering([], 'thread-2'));
    expect(await logged()).toEqual(['by hand 50 USD']);
  });

  it('is none where it is merely named, or was the customer’s own', async () => {
    await writes('Your order of $120 leaves today. I have refunded the full $30 you paid for shipping.');
    expect(await logged()).toEqual([]);
  });
});

describe('an offer that is put in from the panel', () => {
  it('is noted once, whether the panel or the review of the reply comes first', async () => {
    await putsIn(offer);
    await writes(`I am sorry. ${offer}`);
    expect(await logged()).toEqual([`${ROW} 10 percent`]);
    await decisions.setValue([]);
    await writes(`I am sorry. ${offer}`, answering([], 'thread-3'));
    await putsIn(offer, answering([], 'thread-3'));
    expect(await logged()).toEqual([`${ROW} 10 percent`]);
  });

  it('keeps its row when the agent writes it anew, with the sum as it reads then', async () => {
    await putsIn(offer);
    await writes('I am sorry. And from me: 15% off your very next order.');
    expect(await logged()).toEqual([`${ROW} 15 percent`]);
  });

  it('is taken back when it is undone, and what is typed beside it is not', async () => {
    await writes('Here is a $50 voucher.');
    await putsIn(offer);
    await writes(`Here is a $50 voucher. ${offer}`);
    expect(await logged()).toEqual(['by hand 50 USD', `${ROW} 10 percent`]);
    await writes('Here is a $50 voucher.');
    expect(await logged()).toEqual(['by hand 50 USD']);
  });
});
