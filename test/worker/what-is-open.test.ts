import { describe, expect, it, vi } from 'vitest';
import type { Assessment, Conversation, PageState, TabState } from '@/wire/messages';
import { afterShow } from '@/worker/what-is-open';

const neutral: Assessment = {
  language: 'en',
  kind: 'neutral',
  abuse: [],
  severity: 0,
  evidence: [],
  problem: null,
  losses: [],
  ask: null,
  askedWhy: false,
};
const assess = vi.fn((): Assessment => neutral);
const frame = { frameId: 0, origin: 'https://mail.example', since: 100 };
const page = (state: Partial<PageState> = {}): PageState => ({
  inbox: 'x',
  inboxName: 'X',
  conversation: null,
  composer: null,
  ...state,
});
const talk = (id: string, text: string, more: Partial<Conversation> = {}): Conversation => ({
  id,
  channel: 'email',
  messages: text ? [{ author: 'customer', text }] : [],
  ...more,
});
const said = (text: string) => ({ author: 'customer' as const, text });
const COMPLAINT = 'Third time the wrong size, and my daughter cried.';
const open = (state: Partial<PageState>, from = frame, kept: TabState | null = null) =>
  afterShow(kept, page(state), from, assess);

describe('a conversation that is open', () => {
  it('is kept with the words that were assessed', () => {
    const state = open({ conversation: talk('a', COMPLAINT) });
    expect(state).toMatchObject({
      customer: COMPLAINT,
      assessment: neutral,
      frameId: 0,
      origin: 'https://mail.example',
    });
  });

  it('is assessed as the packs judge now, also when it was shown before', () => {
    const first = open({ conversation: talk('a', COMPLAINT) });
    const abusive: Assessment = { ...neutral, kind: 'abusive', abuse: ['insult'], severity: 2 };
    assess.mockReturnValueOnce(abusive);
    expect(open({ conversation: talk('a', COMPLAINT) }, frame, first).assessment).toEqual(abusive);
  });

  it('without words of the customer’s is not assessed', () => {
    expect(open({ conversation: talk('a', '') }).assessment).toBeNull();
  });

  it('gives way to another one', () => {
    const first = open({ conversation: talk('a', COMPLAINT) });
    expect(open({ conversation: talk('b', 'Hello') }, frame, first)).toMatchObject({ customer: 'Hello' });
  });
});

describe('Reply replaces the page, and the original is only in the quote', () => {
  const before = open({ conversation: talk('mail-7', COMPLAINT, { customerName: 'Olena', subject: 'Wrong size' }) });
  const later = { ...frame, since: 200 };
  const reply = (conversation: Conversation | null, origin = frame.origin) =>
    open({ conversation, composer: 'reply' }, { ...later, origin }, before);

  it('the whole conversation stays, under the id that the page gives now', () => {
    const state = reply(talk('compose-1', 'Third time the wrong size,\nand my daughter\ncried.'));
    expect(state.conversation).toEqual({ ...before.conversation, id: 'compose-1', subject: undefined });
    expect(state.customer).toBe(COMPLAINT);
  });

  it('also when the page shows nothing of it but the subject', () => {
    expect(reply(talk('compose-1', '', { subject: 'Re: Wrong size' })).customer).toBe(COMPLAINT);
  });

  it('and it is no trouble that this page shows nothing of it, only where nothing was read before', () => {
    const nothing = talk('compose-1', '', { subject: 'Re: Wrong size' });
    const state = { conversation: nothing, composer: 'reply', trouble: 'conversation' } as const;
    expect(open(state, later, before).trouble).toBeUndefined();
    expect(open(state, later).trouble).toBe('conversation');
  });

  it('also when its quote was deleted under the same id', () => {
    const first = open({ conversation: talk('a', COMPLAINT) });
    const now = open({ conversation: talk('a', ''), composer: 'reply' }, frame, first);
    expect(now.customer).toBe(COMPLAINT);
  });

  it('and while the reply is written, the quote deleted', () => {
    const state = reply(talk('compose-1', COMPLAINT, { subject: 'Re: Wrong size' }));
    const again = open(
      { conversation: talk('compose-1', '', { subject: 'Re: Wrong size' }), composer: 'reply' },
      later,
      state,
    );
    expect(again.conversation?.customerName).toBe('Olena');
    expect(again.customer).toBe(COMPLAINT);
  });

  it('and when the list stood between', () => {
    const list = open({}, later, before);
    const state = open(
      { conversation: talk('compose-1', COMPLAINT), composer: 'reply' },
      { ...frame, since: 300 },
      list,
    );
    expect(state.conversation?.customerName).toBe('Olena');
  });

  it.each([
    ['another customer is answered', talk('compose-2', 'Where is the invoice I asked you for on Monday?')],
    ['a few words are in both', talk('compose-2', 'size')],
    ['a new message is written', talk('compose-2', '', { subject: 'Newsletter' })],
    ['a message without a subject is written', talk('compose-2', '')],
    ['the page shows no conversation', null],
  ])('but not where %s', (_, conversation) => {
    expect(reply(conversation).conversation).toEqual(conversation);
  });

  it('nor where the page shows the conversation itself, which has gone on since it was loaded anew', () => {
    const earlier = open({
      conversation: { ...talk('a', ''), messages: [COMPLAINT, 'Hello? Does anyone work there?'].map(said) },
    });
    const again = { conversation: earlier.conversation, composer: 'reply' } as const;
    const reloaded = open(again, later, earlier);
    const more = { ...talk('a', ''), messages: [COMPLAINT, 'Hello? Does anyone work there?', 'I will sue.'].map(said) };
    expect(open({ conversation: more, composer: 'reply' }, later, reloaded).conversation).toEqual(more);
    const other = { ...talk('a', ''), messages: [COMPLAINT, 'Hello? Does anyone work there? I will sue.'].map(said) };
    expect(open({ conversation: other, composer: 'reply' }, later, reloaded).conversation).toEqual(other);
  });

  it.each([
    ['of another customer', talk('b', 'Any news? I have waited for weeks.', { customerName: 'Omar Diaz' })],
    ['of a few words', talk('b', 'Any news?')],
    ['of which the page shows several messages', { ...talk('b', ''), messages: ['No.', 'Any news?'].map(said) }],
  ])('nor another conversation %s that ends as the one before did', (_, now) => {
    const last = now.messages.at(-1)?.text ?? '';
    const messages = [said('My kettle leaks.'), { author: 'agent' as const, text: 'Sorry, Ann.' }, said(last)];
    const ann = open({ conversation: { ...talk('a', ''), messages, customerName: 'Ann Reed' } });
    expect(open({ conversation: now, composer: 'reply' }, later, ann).conversation).toEqual(now);
  });

  it('nor on another site', () => {
    expect(reply(talk('compose-1', COMPLAINT), 'https://other.example').conversation?.customerName).toBeUndefined();
  });
});

it('a page that shows conversation and reply together knows better than what was kept', () => {
  const first = open({ conversation: talk('a', COMPLAINT, { customerName: 'Olena' }) });
  const longer = `${COMPLAINT} And nobody wrote to me.`;
  expect(open({ conversation: talk('a', longer), composer: 'reply' }, frame, first).customer).toBe(longer);
});

describe('several frames in one tab', () => {
  const mail = { frameId: 4, origin: frame.origin, since: 150 };
  const shown = open({ conversation: talk('a', COMPLAINT) }, mail);

  it('one with nothing to show stays silent beside one that has', () => {
    expect(open({}, frame, shown)).toBe(shown);
  });
  it('a page that was loaded later has the word, also when nothing is open in it', () => {
    expect(open({}, { ...frame, since: 900 }, shown).conversation).toBeNull();
  });
  it('the frame itself may close what it showed', () => {
    expect(open({}, mail, shown).conversation).toBeNull();
  });
  it('one that shows something takes over', () => {
    expect(open({ conversation: talk('b', 'Hello') }, frame, shown)).toMatchObject({ frameId: 0, customer: 'Hello' });
  });
});

describe('the draft in the panel', () => {
  const drafted: TabState = { ...open({ conversation: talk('a', COMPLAINT), composer: 'reply' }), draft: 'Dear Olena' };

  it('stays while the same reply is open', () => {
    expect(open({ conversation: talk('a', COMPLAINT), composer: 'reply' }, frame, drafted).draft).toBe('Dear Olena');
  });
  it.each([
    ['another conversation is open', { conversation: talk('b', 'Hello'), composer: 'reply' as const }, frame],
    ['a note is written', { conversation: talk('a', COMPLAINT), composer: 'note' as const }, frame],
    [
      'the page was loaded anew',
      { conversation: talk('a', COMPLAINT), composer: 'reply' as const },
      { ...frame, since: 900 },
    ],
  ])('is gone when %s', (_, state, from) => {
    expect(open(state, from, drafted).draft).toBe('');
  });
});
