import type { Engine } from '@/engine/engine';
import type { Knowledge } from '@/engine/packs/knowledge';
import type { InsertOutcome, PanelRequests } from '@/wire/messages';
import { onPanelRequest, sendToFrame } from '@/wire/transport';
import type { Choices } from './choices';
import { openCard } from './commands';
import { composeIn, skeletonIn } from './composing';
import { knownRules } from './known-rules';
import { openTab } from './open-tabs';
import { keepPromise, openOwed, settleOwed, tellWhenFixed } from './owed';
import { wordOwed } from './owed-wording';
import { propose } from './proposal';
import { formIn, noteOffer, offersIn } from './redress';
import { disableSite, enableSite } from './sites';

type Request<Name extends keyof PanelRequests> = PanelRequests[Name]['request'];

/** Answers panel, popup, options and welcome page. */
export function answerPanels(engine: () => Engine, choices: Choices, knowledge: Knowledge): void {
  async function tryOut({ draft }: { draft: string }) {
    return engine().review(draft, {}, await choices.reviewOptions()).findings;
  }

  async function insert({ tabId, conversationId, text, row, place }: Request<'insert'>): Promise<InsertOutcome> {
    const state = await openTab(tabId);
    if (!state || (state.conversation?.id ?? '') !== conversationId) return 'moved-on';
    // A frame that has gone took its conversation with it
    const inserted = sendToFrame(tabId, state.frameId, 'insert', { conversationId, text, place });
    const outcome = await inserted.catch(() => 'moved-on' as const);
    // a full storage costs the log this entry: the words are in the reply all the same
    if (outcome === 'done' && row !== undefined)
      await noteOffer(engine, choices, state, row, text).catch(() => undefined);
    return outcome;
  }

  onPanelRequest({
    propose: ({ tabId, choice }) => propose(engine, choices, tabId, choice),
    compose: ({ tabId, stage }) => composeIn(engine, choices, tabId, stage),
    skeleton: ({ tabId, choice }) => skeletonIn(engine, choices, tabId, choice),
    tryOut,
    rules: async () => knownRules(knowledge, await choices.language()),
    insert,
    offers: ({ tabId }) => offersIn(engine, choices, knowledge.redress.budget, tabId),
    adviseForm: ({ tabId }) => formIn(engine, choices, tabId),
    setMode,
    pickCustomer,
    describePage,
    keepPromise,
    tellWhenFixed,
    changeOwed: (request) => settleOwed(request).then(() => null),
    openOwed: ({ id }) => openOwed(id).then(() => null),
    wordOwed: ({ id }) => wordOwed(engine, choices, id),
    openCard: ({ tabId, start }) => openCard(tabId, start),
    enableSite: ({ origin }) => enableSite(origin).then(() => null),
    disableSite: ({ origin }) => disableSite(origin).then(() => null),
  });
}

async function pickCustomer({ tabId }: Request<'pickCustomer'>): Promise<null> {
  const state = await openTab(tabId);
  return state ? sendToFrame(tabId, state.frameId, 'pickCustomer', null).catch(() => null) : null;
}

async function describePage({ tabId }: Request<'describePage'>): Promise<string> {
  const state = await openTab(tabId);
  return state ? sendToFrame(tabId, state.frameId, 'describePage', null).catch(() => '') : '';
}

async function setMode({ tabId, mode }: Request<'setMode'>): Promise<null> {
  const state = await openTab(tabId);
  return state ? sendToFrame(tabId, state.frameId, 'setMode', { mode }).catch(() => null) : null;
}
