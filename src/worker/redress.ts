import { leftOf } from '@/store/budget';
import { decisions } from '@/store/decisions';
import type { FormAdvice, OffersHere } from '@/wire/messages';
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
