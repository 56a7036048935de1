import type { InsertOutcome, PanelRequests } from '@/wire/messages';
import { onPanelRequest, sendToFrame } from '@/wire/transport';
import type { Choices } from './choices';
import { openCard } from './commands';
import { composeIn, skeletonIn } from './composing';
import type { Engines } from './engines';
import { knownRules } from './known-rules';
import { noteOffer } from './noting';
import { openTab } from './open-tabs';
import { keepPromise, openOwed, settleOwed, tellWhenFixed } from './owed';
import { wordOwed } from './owed-wording';
import { pickCustomer } from './picking';
import { propose } from './proposal';
import { formIn, offersIn } from './redress';
import { disableSite, enableSite } from './sites';

type Request<Name extends keyof PanelRequests> = PanelRequests[Name]['request'];

/** Answers panel, popup, options and welcome page. */
export function answerPanels(engines: Engines, choices: Choices): void {
  async function tryOut({ draft }: { draft: string }) {
    const { findings } = (await engines.now()).review(draft, {}, await choices.reviewOptions());
    return engines.named(findings);
  }

  async function insert({ tabId, conversationId, text, row, place }: Request<'insert'>): Promise<InsertOutcome> {
    const state = await openTab(tabId);
    if (!state || (state.conversation?.id ?? '') !== conversationId) return 'moved-on';
    // A frame that has gone took its conversation with it
    const inserted = sendToFrame(tabId, state.frameId, 'insert', { conversationId, text, place });
    const outcome = await inserted.catch(() => 'moved-on' as const);
    // a full storage costs the log this entry: the words are in the reply all the same
    if (outcome === 'done' && row !== undefined)
      await noteOffer(engines, choices, state, row, text).catch(() => undefined);
    return outcome;
  }

  onPanelRequest({
    propose: ({ tabId, choice }) => propose(engines, choices, tabId, choice),
    compose: ({ tabId, stage }) => composeIn(engines, choices, tabId, stage),
    skeleton: ({ tabId, choice }) => skeletonIn(engines, choices, tabId, choice),
    tryOut,
    rules: async () => knownRules(await engines.knowledge(), await choices.language()),
    insert,
    offers: ({ tabId }) => offersIn(engines, choices, tabId),
    adviseForm: ({ tabId }) => formIn(engines, choices, tabId),
    setMode,
    pickCustomer: ({ tabId }) => pickCustomer(tabId).then(() => null),
    describePage,
    keepPromise,
    tellWhenFixed,
    changeOwed: (request) => settleOwed(request).then(() => null),
    openOwed: ({ id }) => openOwed(id).then(() => null),
    wordOwed: ({ id }) => wordOwed(engines, choices, id),
    openCard: ({ tabId, start }) => openCard(tabId, start),
    enableSite: ({ origin }) => enableSite(origin).then(() => null),
    disableSite: ({ origin }) => disableSite(origin).then(() => null),
  });
}

async function describePage({ tabId }: Request<'describePage'>): Promise<string> {
  const state = await openTab(tabId);
  return state ? sendToFrame(tabId, state.frameId, 'describePage', null).catch(() => '') : '';
}

async function setMode({ tabId, mode }: Request<'setMode'>): Promise<null> {
  const state = await openTab(tabId);
  return state ? sendToFrame(tabId, state.frameId, 'setMode', { mode }).catch(() => null) : null;
}
