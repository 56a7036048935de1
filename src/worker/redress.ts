import { leftOf } from '@/store/budget';
import { decisions, noteDecision } from '@/store/decisions';
import type { FormAdvice, OffersHere, TabState } from '@/wire/messages';
import type { Choices } from './choices';
import type { Engines } from './engines';
import { openTab } from './open-tabs';
import { talkOf } from './talk';

/** What may be offered for what is open in the tab, and what is left of the month's budget; null where no conversation is. */
export async function offersIn(engines: Engines, choices: Choices, tabId: number): Promise<OffersHere | null> {
  const state = await openTab(tabId);
  if (!state?.assessment) return null;
  const talk = talkOf(state, await choices.writer());
  const offers = (await engines.now()).compensate(talk, state.assessment, await choices.language());
  const { budget } = (await engines.knowledge()).redress;
  const spends = Object.keys(budget).length > 0;
  return { offers, left: spends ? leftOf(budget, await decisions.getValue(), Date.now()) : {} };
}

/** In which form to apologise in the conversation of the tab; null where nothing calls for it. */
export async function formIn(engines: Engines, choices: Choices, tabId: number): Promise<FormAdvice | null> {
  const state = await openTab(tabId);
  if (!state?.assessment) return null;
  return (await engines.now()).adviseForm(talkOf(state, await choices.writer()), state.assessment);
}

/**
 * Notes what was put into a reply: the row as its pack words it, and the sum as the agent left it in the text. Nothing
 * of the customer's gets into the log.
 * @param row of the offer that the text began as; nothing is noted when the conversation no longer calls for it
 */
export async function noteOffer(
  engines: Engines,
  choices: Choices,
  state: TabState,
  row: string,
  text: string,
): Promise<void> {
  if (!state.assessment) return;
  const talk = talkOf(state, await choices.writer());
  const { compensate, offered } = await engines.now();
  const offer = compensate(talk, state.assessment).find((one) => one.row === row);
  if (!offer) return;
  const [said] = offered(text);
  const [proposed] = offered(offer.text);
  const { situation, severity, gives } = offer;
  await noteDecision({
    ...{ at: Date.now(), offer: offer.text, row, situation, severity, gives },
    // a sum that the wording doesn't name can't have been changed in it
    sum: said ?? (proposed ? null : offer.sum),
    role: talk.role ?? 'agent',
  });
}
