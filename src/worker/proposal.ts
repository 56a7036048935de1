import type { Length } from '@/engine/model';
import type { BoundaryChoice, Proposal, TabState } from '@/wire/messages';
import type { Choices } from './choices';
import type { Engines } from './engines';
import { openTab } from './open-tabs';
import { talkOf } from './talk';

/** Boundary wording for what is open in the tab; null where no conversation is. */
export async function propose(
  engines: Engines,
  choices: Choices,
  tabId: number,
  choice: BoundaryChoice,
): Promise<Proposal | null> {
  const state = await openTab(tabId);
  if (!state?.assessment) return null;
  const talk = talkOf(state, await choices.writer());
  const usual = { length: usualLength(state), interfaceLanguage: await choices.language() };
  return (await engines.now()).propose(talk, state.assessment, { ...usual, ...choice });
}

/** A direct message is two sentences; a mail or a ticket has a greeting and a signature (docs/craft.md §4). */
function usualLength({ conversation }: TabState): Length {
  return conversation?.channel === 'message' ? 'short' : 'long';
}
