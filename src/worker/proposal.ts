import type { Engine } from '@/engine/engine';
import type { BoundaryChoice, Proposal } from '@/wire/messages';
import type { Choices } from './choices';
import { openTab } from './open-tabs';
import { talkOf } from './talk';

/** Boundary wording for what is open in the tab; null where no conversation is. */
export async function propose(
  engine: () => Engine,
  choices: Choices,
  tabId: number,
  choice: BoundaryChoice,
): Promise<Proposal | null> {
  const state = await openTab(tabId);
  if (!state?.assessment) return null;
  return engine().propose(talkOf(state, await choices.agentName()), state.assessment, choice);
}
