import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Engine } from '@/engine/engine';
import type { Assessment, Finding, Proposal } from '@/engine/model';
import { compile } from '@/engine/packs/compile';
import type { Knowledge } from '@/engine/packs/knowledge';
import {
  agentName,
  ignoredPhrases,
  interfaceLanguage,
  pausedUntil,
  role,
  rulesOff,
  sites,
  smallYou,
} from '@/store/settings';
import { readTab } from '@/store/tabs';
import type { ComposerMode, PageState } from '@/wire/messages';
import { onWorkerRequest, sendToWorker } from '@/wire/transport';
import { answerPages } from '@/worker/answer-pages';
import { answerPanels } from '@/worker/answer-panels';
import { keepChoices } from '@/worker/choices';
import type { Engines } from '@/worker/engines';
import { deliverAs, ourPage, page, tell, worker } from '../wire/browser';

const ORIGIN = 'https://mail.google.com';
const assessment: Assessment = {
  language: 'en',
  kind: 'abusive',
  abuse: ['insult'],
  severity: 2,
  evidence: [],
  problem: null,
  losses: [],
  ask: null,
  askedWhy: false,
};
const finding: Finding = {
  start: 0,
  end: 3,
  rule: 'excuse',
  family: 'excuse',
  entry: 'en/x',
  language: 'en',
  title: 'A cause before ownership',
  why: '',
  source: 'S2',
  rewrites: [],
};
const proposal: Proposal = {
  kind: 'insult',
  rung: 'limit',
  length: 'short',
  language: 'en',
  role: 'agent',
  text: 'Please.',
  gaps: [],
  variants: 1,
  advised: 'limit',
  stoodOn: null,
  due: false,
  withProblem: false,
  advice: { tone: [], whom: [], keep: [], avoid: [] },
  needed: true,
};

const engineThatAnswers = () => ({
  assess: vi.fn<Engine['assess']>(() => assessment),
  review: vi.fn<Engine['review']>(() => ({ language: 'en', findings: [finding], stages: [] })),
  propose: vi.fn<Engine['propose']>(() => proposal),
  apologise: vi.fn<Engine['apologise']>(() => null),
  compensate: vi.fn<Engine['compensate']>(() => []),
  adviseForm: vi.fn<Engine['adviseForm']>(() => null),
  offered: vi.fn<Engine['offered']>(() => []),
  compose: vi.fn<Engine['compose']>(() => []),
  skeleton: vi.fn<Engine['skeleton']>(() => null),
  promises: vi.fn(() => []),
  wordOwed: vi.fn(() => null),
});

const knowledge: Knowledge = {
  ...compile([]),
  responseTime: { count: 4, unit: 'hours' },
  entries: [
    { sort: 'finding', id: 'en/b', language: 'en', rule: 'blame', unless: [], rewrites: [] },
    { sort: 'finding', id: 'en/x', language: 'en', rule: 'excuse', unless: [], rewrites: [] },
    { sort: 'abuse', id: 'en/a', language: 'en', kind: 'insult', severity: 2 },
  ],
  reasons: {
    en: { excuse: { title: 'Cause', why: '', source: 'S2' }, blame: { title: 'Others', why: '', source: 'S2' } },
    ru: {},
    uk: { excuse: { title: 'Причина', why: '', source: 'S2' } },
  },
};

let tab = 100;
let engine: ReturnType<typeof engineThatAnswers>;

beforeEach(async () => {
  fakeBrowser.reset();
  tab++;
  engine = engineThatAnswers();
  await sites.setValue({ [ORIGIN]: { paused: false } });
  const choices = keepChoices();
  const engines: Engines = {
    now: async () => engine,
    whole: async () => engine,
    wholeOf: async () => engine,
    knowledge: async () => knowledge,
    named: async (findings) => [...findings],
  };
  answerPages(engines, choices);
  answerPanels(engines, choices);
});
afterEach(() => vi.restoreAllMocks());

const asPage = (origin = ORIGIN) => deliverAs(page(`${origin}/`, { tabId: tab }));
const asPanel = () => deliverAs(ourPage('sidepanel.html'));
const shown = (composer: ComposerMode | null = 'reply'): PageState => ({
  inbox: 'gmail',
  inboxName: 'Gmail',
  composer,
  conversation: {
    id: 'thread-1',
    channel: 'email',
    customerName: 'Hannah',
    agentName: 'mira@halden.example',
    messages: [{ author: 'customer', text: 'Are you dim?' }],
  },
});

/** The page of the tab as the worker reaches it. */
function framesAnswer(insert: 'done' | 'refused' = 'done') {
  const frame = {
    insert: vi.fn(() => insert),
    openCard: vi.fn(() => true),
    setMode: vi.fn(() => null),
    pickCustomer: vi.fn(() => null),
    describePage: vi.fn(() => 'body 1×1'),
  };
  onWorkerRequest(frame);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab: number, message: unknown) => {
    const answers: unknown[] = [];
    await tell(message, worker(), (reply) => answers.push(reply));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    return answers[0];
  });
  return frame;
}

describe('a page on a site that is read', () => {
  beforeEach(() => asPage());

  it('shows a conversation and is told what kind it is; the panel finds it with the tab', async () => {
    expect(await sendToWorker('show', shown())).toEqual(assessment);
    expect(await readTab(tab)).toMatchObject({ customer: 'Are you dim?', assessment, origin: ORIGIN });
  });

  it('has the team’s promise of an answer kept with the conversation', async () => {
    await sendToWorker('show', shown());
    expect((await readTab(tab))?.answerWithin).toBe(4 * 60 * 60_000);
  });

  it('has its draft judged as the answer to that conversation', async () => {
    await sendToWorker('show', shown());
    expect(await sendToWorker('review', { revision: 3, draft: 'Due' })).toEqual({ revision: 3, findings: [finding] });
    expect(engine.review).toHaveBeenCalledWith(
      'Due',
      expect.objectContaining({
        customer: 'Are you dim?',
        customerName: 'Hannah',
        agentName: 'mira@halden.example',
        role: 'agent',
        smallYou: false,
        channel: 'email',
        earlier: [],
      }),
      expect.anything(),
    );
    await vi.waitFor(async () => expect(await readTab(tab)).toMatchObject({ draft: 'Due', findings: [finding] }));
  });

  it('has a draft judged on its own before it showed anything', async () => {
    await sendToWorker('review', { revision: 1, draft: 'Due' });
    expect(engine.review.mock.lastCall?.[1]?.customer).toBeUndefined();
    expect(await readTab(tab)).toBeNull();
  });

  it('follows what the user chooses at once', async () => {
    await sendToWorker('review', { revision: 1, draft: 'Due' });
    await interfaceLanguage.setValue('uk');
    await rulesOff.setValue(['blame']);
    await ignoredPhrases.setValue(['due to']);
    await agentName.setValue('Mira');
    await role.setValue('owner');
    await smallYou.setValue(true);
    await sendToWorker('review', { revision: 2, draft: 'Due' });
    const [, talk, options] = engine.review.mock.lastCall ?? [];
    expect(talk).toMatchObject({ agentName: 'Mira', role: 'owner', smallYou: true });
    expect(options).toEqual({ interfaceLanguage: 'uk', rulesOff: ['blame'], ignored: ['due to'] });
  });

  it('gets the boundary for its own card', async () => {
    await sendToWorker('show', shown());
    expect(await sendToWorker('proposeHere', { rung: 'close' })).toEqual(proposal);
    expect(engine.propose).toHaveBeenCalledWith(expect.objectContaining({ customerName: 'Hannah' }), assessment, {
      rung: 'close',
      length: 'long',
      interfaceLanguage: 'en',
    });
  });

  it('has the boundary stand on what was said before', async () => {
    const page = shown();
    const before = [
      { author: 'unknown' as const, text: 'Dim!' },
      { author: 'agent' as const, text: 'Please, without insults.' },
    ];
    const messages = [...before, ...(page.conversation?.messages ?? [])];
    await sendToWorker('show', { ...page, conversation: page.conversation && { ...page.conversation, messages } });
    await sendToWorker('proposeHere', {});
    expect(engine.propose.mock.lastCall?.[0].earlier).toEqual([
      { author: 'customer', text: 'Dim!' },
      { author: 'agent', text: 'Please, without insults.' },
    ]);
  });
});

describe('nothing is judged and nothing kept', () => {
  const nothing = async () => {
    expect(await sendToWorker('show', shown())).toBeNull();
    expect(await sendToWorker('review', { revision: 1, draft: 'Due' })).toEqual({ revision: 1, findings: [] });
    expect(engine.assess).not.toHaveBeenCalled();
    expect(engine.review).not.toHaveBeenCalled();
    expect(await readTab(tab)).toBeNull();
  };

  it('on a site that was not chosen', async () => {
    asPage('https://other.example');
    await nothing();
  });
  it('on a paused site', async () => {
    await sites.setValue({ [ORIGIN]: { paused: true } });
    asPage();
    await nothing();
  });
  it('during a pause', async () => {
    await pausedUntil.setValue(Date.now() + 60_000);
    asPage();
    await nothing();
  });
});

describe('the panel', () => {
  async function openConversation(composer: ComposerMode | null = 'reply') {
    asPage();
    await sendToWorker('show', shown(composer));
    asPanel();
    return framesAnswer();
  }

  it('has its wording put into the conversation that it shows', async () => {
    const frame = await openConversation();
    expect(await sendToWorker('insert', { tabId: tab, conversationId: 'thread-1', text: 'Please.' })).toBe('done');
    expect(frame.insert).toHaveBeenCalledWith({ conversationId: 'thread-1', text: 'Please.' }, 'worker');
  });

  it('puts nothing into another one that was opened meanwhile', async () => {
    const frame = await openConversation();
    expect(await sendToWorker('insert', { tabId: tab, conversationId: 'thread-0', text: 'Please.' })).toBe('moved-on');
    expect(frame.insert).not.toHaveBeenCalled();
  });

  it('hears that the frame has gone', async () => {
    await openConversation();
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    expect(await sendToWorker('insert', { tabId: tab, conversationId: 'thread-1', text: 'Please.' })).toBe('moved-on');
    expect(await sendToWorker('openCard', { tabId: tab, start: 0 })).toBe(false);
  });

  it('passes "this is a reply" on to the page', async () => {
    const frame = await openConversation('note');
    await sendToWorker('setMode', { tabId: tab, mode: 'reply' });
    expect(frame.setMode).toHaveBeenCalledWith({ mode: 'reply' }, 'worker');
  });

  it('has the page described, and the customer’s message shown', async () => {
    const frame = await openConversation();
    await sendToWorker('pickCustomer', { tabId: tab });
    expect(frame.pickCustomer).toHaveBeenCalledOnce();
    expect(await sendToWorker('describePage', { tabId: tab })).toBe('body 1×1');
    expect(await sendToWorker('describePage', { tabId: 9999 })).toBe('');
  });

  it('gets no boundary for a tab where nothing is open', async () => {
    asPanel();
    expect(await sendToWorker('propose', { tabId: 9999, choice: {} })).toBeNull();
  });

  it('knows the rules that the packs can find, in the language of the interface or in English', async () => {
    asPanel();
    await interfaceLanguage.setValue('uk');
    expect(await sendToWorker('rules', null)).toEqual([
      { rule: 'excuse', title: 'Причина' },
      { rule: 'blame', title: 'Others' },
      { rule: 'order', title: 'order' },
      { rule: 'over-limit', title: 'over-limit' },
    ]);
  });

  it('lets a draft be tried out that is nobody’s answer', async () => {
    asPanel();
    expect(await sendToWorker('tryOut', { draft: 'Due' })).toEqual([finding]);
    expect(engine.review).toHaveBeenCalledWith('Due', {}, expect.anything());
  });
});
